using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Years;

namespace Disclosure.Tests.Comparison.Years;

/// <summary>The same table in another year.</summary>
public sealed class SameTableTests
{
    [Fact]
    public void A_table_is_the_same_under_another_number() =>
        Other(Table("t03", "表三", "部门支出总表", null), Table("t04", "表四", "部门支出总表", null))?.Number.ShouldBe("表四");

    [Fact]
    public void A_title_that_names_its_year_is_the_same_title() =>
        Other(Table("t03", "表三", "2030 年部门支出总表", null), Table("t03", "表三", "2029年部门支出总表", null)).ShouldNotBeNull();

    [Fact]
    public void The_sheets_of_projects_are_told_apart_by_their_project() => Other(
        Table("t13-1", "表十三", "项目绩效目标表", "系统运行维护费"),
        Table("t13-1", "表十三", "项目绩效目标表", "后勤服务支出"),
        Table("t13-2", "表十三", "项目绩效目标表", "系统运行维护费"))!.Key.ShouldBe("t13-2");

    [Fact]
    public void A_table_of_another_name_is_another_table() =>
        Other(Table("t03", "表三", "部门支出总表", null), Table("t03", "表三", "国有资本经营预算表", null)).ShouldBeNull();

    private static YearTable Table(string key, string number, string name, string? sheet) =>
        new(key, new TableName(key.Split('-')[0], number, name, name), sheet);

    private static YearTable? Other(YearTable table, params IReadOnlyList<YearTable> others) =>
        new SameTables(new YearRecord(2030, [table], []), new YearRecord(2029, others, [])).Of(table.Key);
}
