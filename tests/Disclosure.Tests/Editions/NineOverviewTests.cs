using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Editions;

/// <summary>The first page of a budget of another edition.</summary>
public sealed class NineOverviewTests(NineSite site)
{
    private readonly IDocument _page = site.Page(NineSite.First + "index.html");

    [Fact]
    public void Totals_are_stated_once_with_links_to_their_rows() =>
        _page.QuerySelectorAll("dl.figures dd:not(.change) a").Select(a => (a.TextContent, RowOf(a))).ShouldBe(
            [("900,000.00", "a1.html#附表1/来源/来源合计")]);

    [Fact]
    public void A_total_as_large_stands_beside_the_name_of_the_first() =>
        _page.QuerySelectorAll("dl.figures dt a").Select(a => (a.TextContent, RowOf(a))).ShouldBe([("去向合计", "a2.html#附表2/合计")]);

    [Fact]
    public void Totals_are_in_the_edition_s_unit() =>
        _page.QuerySelectorAll("dl.figures .unit").Select(u => u.TextContent).ShouldBe(["元"]);

    [Fact]
    public void The_sentences_name_totals_and_their_parts_and_what_changed() => _page.QuerySelector(".lead")!.TextContent.Trim().ShouldBe(
        "2030 年，来源合计 900,000.00 元，其中(1)财政安排 850,000.00 元、(2)自有资金 50000.00 元。"
        + "去向合计与来源合计相同，按用途：样例服务 700000.00 元、样例建设 200000.00 元；"
        + "按性质：人员经费 600000.00 元、公用经费 300000.00 元。去向合计比 2029 年减少 50,000.00 元（5.26%）。");

    [Fact]
    public void A_star_stands_for_the_top_level_alone() => Links().Skip(3).Take(2).ShouldBe(["a2.html#附表2/10", "a2.html#附表2/20"]);

    [Fact]
    public void A_part_leads_to_its_row() =>
        Links().Take(3).ShouldBe(["a1.html#附表1/来源/来源合计", "a1.html#附表1/来源/财政安排", "a1.html#附表1/来源/自有资金"]);

    [Fact]
    public void Every_link_of_the_first_page_leads_somewhere()
    {
        var lost = from link in _page.QuerySelectorAll("main a[href*='#']")
                   let parts = link.GetAttribute("href")!.Split('#')
                   where parts[0].Length > 0 && site.Page(NineSite.First + parts[0]).GetElementById(parts[1]) is null
                   select link.GetAttribute("href");
        lost.ShouldBeEmpty();
    }

    private List<string> Links() => [.. _page.QuerySelectorAll(".lead a").Select(RowOf)];

    private string RowOf(IElement link) => LinkedRow.Of(link.GetAttribute("href")!, name => site.Page(NineSite.First + name));
}
