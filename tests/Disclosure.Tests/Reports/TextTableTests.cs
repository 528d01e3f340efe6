using Disclosure.Reports;

namespace Disclosure.Tests.Reports;

/// <summary>A table of a report for a log: no wider than a page, with figures and places whole.</summary>
public sealed class TextTableTests
{
    private static readonly ReportColumn[] Columns = [ReportColumn.Name, ReportColumn.Figure("之前"), ReportColumn.Difference, "在哪些表", ReportColumn.Place];

    [Fact]
    public void What_has_room_stands_on_one_line() => Lines(["甲", "1.00", "+2.00 万元", "表一/甲", "t01.yaml:1:1"]).ShouldBe(
        ["  名称  之前        增减  在哪些表  出处", "  甲    1.00  +2.00 万元  表一/甲   t01.yaml:1:1"]);

    [Theory]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(400)]
    public void No_line_is_wider_than_a_page(int length) =>
        Lines([new string('甲', length), "12345.67", "+12345.67 万元", new string('乙', length), "tables/t01.yaml:11:19"]).ShouldAllBe(l => LineWidth.Of(l) <= 120);

    [Fact]
    public void Words_go_on_below_and_nothing_of_them_is_lost() =>
        string.Concat(Lines([new string('甲', 100), "1.00", "", "", ""]).Select(l => l.Count(c => c == '甲')).Sum()).ShouldBe("100");

    [Fact]
    public void A_figure_and_a_place_are_never_broken()
    {
        var lines = Lines([new string('甲', 200), "12345678.90", "+12345678.90 万元", new string('乙', 200), "tables/t13/1-logistics.yaml:11:19"]);
        foreach (var whole in new[] { "12345678.90", "+12345678.90 万元", "tables/t13/1-logistics.yaml:11:19" }) lines[1].ShouldContain(whole);
    }

    [Theory]
    [InlineData("input/u/2030/", "input/u/2030/t01.yaml:1:1", "input/u/2030/t02.yaml:1:1")]
    [InlineData("input/u/", "input/u/2030/t01.yaml:1:1", "input/u/2029/t02.yaml:1:1")]
    [InlineData("input/", "input/a.yaml", "表三/合计/总计")]
    [InlineData("", "a.yaml:1:1", "HEAD:input/a.yaml")]
    [InlineData("input/", "input/a.yaml:1:1")]
    public void The_folder_of_all_places_is(string folder, params string[] places) => CommonFolder.Of(
        new ReportBudget("", "", [Section([.. places.Select(p => new[] { "", "", "", "", p })])], ""), TextDifferences.Plain).ShouldBe(folder);

    private static List<string> Lines(params string[][] rows) => [.. TextTable.Of(Section(rows), TextDifferences.Plain)];

    private static ReportSection Section(string[][] rows) => new("", Columns, [.. rows.Select(r => r.Select(ReportCell.Of).ToList())], 0);
}
