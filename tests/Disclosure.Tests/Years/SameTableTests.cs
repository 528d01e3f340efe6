using Disclosure.Core.Years;

namespace Disclosure.Tests.Years;

/// <summary>The same table in another year.</summary>
public sealed class SameTableTests
{
    [Fact]
    public void A_table_is_the_same_under_another_number() =>
        Other(new YearTable("t03", "表三", "部门支出总表", null), new YearTable("t04", "表四", "部门支出总表", null))?.Number.ShouldBe("表四");

    [Fact]
    public void A_title_that_names_its_year_is_the_same_title() =>
        Other(new YearTable("t03", "表三", "2030 年部门支出总表", null), new YearTable("t03", "表三", "2029年部门支出总表", null)).ShouldNotBeNull();

    [Fact]
    public void The_sheets_of_projects_are_told_apart_by_their_project() => Other(
        new YearTable("t13-1", "表十三", "项目绩效目标表", "系统运行维护费"),
        new YearTable("t13-1", "表十三", "项目绩效目标表", "后勤服务支出"),
        new YearTable("t13-2", "表十三", "项目绩效目标表", "系统运行维护费"))!.Key.ShouldBe("t13-2");

    [Fact]
    public void A_table_of_another_name_is_another_table() =>
        Other(new YearTable("t03", "表三", "部门支出总表", null), new YearTable("t03", "表三", "国有资本经营预算表", null)).ShouldBeNull();

    private static YearTable? Other(YearTable table, params IReadOnlyList<YearTable> others) =>
        new SameTables(new YearRecord(2030, [table], []), new YearRecord(2029, others, [])).Of(table.Key);
}
