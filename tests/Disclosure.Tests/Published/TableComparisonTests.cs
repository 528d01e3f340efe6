using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Published;

/// <summary>The comparison itself is tested on copies of real tables with one thing changed.</summary>
public sealed class TableComparisonTests(RealSite site)
{
    [Fact]
    public void A_changed_figure_is_noticed_in_both_directions() =>
        Differences("t03", s => Cell(s, "表三/合计", 1).TextContent = "180.75")
            .ShouldBe(["not in the source here: 合计407.91 180.75 227.34", "not in the site: 合计407.91 180.57 227.34"]);

    [Fact]
    public void Figures_that_changed_places_are_noticed() =>
        Differences("t03", s =>
        {
            Cell(s, "表三/合计", 1).TextContent = "227.34";
            Cell(s, "表三/合计", 2).TextContent = "180.57";
        }).ShouldNotBeEmpty();

    [Fact]
    public void Rows_that_changed_places_are_noticed() =>
        Differences("t06", s => s.QuerySelector("tbody")!.AppendChild(s.QuerySelector("tr[id='表六/301']")!)).ShouldNotBeEmpty();

    [Fact]
    public void A_row_that_is_gone_is_noticed() =>
        Differences("t06", s => s.QuerySelector("tr[id='表六/30101']")!.Remove()).ShouldBe(["not in the site: 30101基本工资35.63 35.63"]);

    [Fact]
    public void A_row_out_of_line_with_its_neighbours_is_noticed() =>
        Differences("t01", s => s.QuerySelector("tr.filler")!.Remove()).ShouldNotBeEmpty();

    [Fact]
    public void A_header_that_nobody_published_is_noticed() =>
        Differences("t14", s => s.QuerySelectorAll("thead th")[2].TextContent = "总计")
            .ShouldBe(["not in the source here: 总计", "not in the site: 小计"]);

    [Fact]
    public void A_shortened_text_is_noticed() =>
        Differences("t07", s => s.QuerySelector(".table-note")!.TextContent = "无“三公”经费支出").ShouldHaveSingleItem();

    private IReadOnlyList<string> Differences(string name, Action<IElement> change)
    {
        var copy = (IElement)site.Page($"{RealSite.Budget}{name}.html").QuerySelector("article.sheet")!.Clone();
        change(copy);
        return TableComparison.Differences(PublishedSource.Section(name).Text, new SheetText(copy));
    }

    private static IElement Cell(IElement sheet, string row, int index) => sheet.QuerySelectorAll($"tr[id='{row}'] td")[index];
}
