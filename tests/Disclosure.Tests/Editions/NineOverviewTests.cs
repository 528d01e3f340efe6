using AngleSharp.Dom;

namespace Disclosure.Tests.Editions;

/// <summary>The first page of a budget of another edition.</summary>
public sealed class NineOverviewTests(NineSite site)
{
    private readonly IDocument _page = site.Page(NineSite.First + "index.html");

    [Fact]
    public void Totals_are_stated_once_with_links_to_their_rows() =>
        _page.QuerySelectorAll("dl.figures dd a").Select(a => (a.TextContent, a.GetAttribute("href"))).ShouldBe(
            [("900,000.00", "a1.html#附表1/来源/来源合计"), ("900,000.00", "a2.html#附表2/合计")]);

    [Fact]
    public void Totals_are_in_the_edition_s_unit() =>
        _page.QuerySelectorAll("dl.figures .unit").Select(u => u.TextContent).ShouldBe(["元", "元"]);

    [Fact]
    public void A_star_stands_for_the_top_level_alone() => Items(1).ShouldBe(
        [("样例服务", "700000.00", "a2.html#附表2/10"), ("样例建设", "200000.00", "a2.html#附表2/20")]);

    [Fact]
    public void A_part_may_have_a_name_of_its_own() => Items(2).ShouldBe(
        [("人员经费", "600000.00", "a2.html#附表2/合计"), ("公用经费", "300000.00", "a2.html#附表2/合计")]);

    [Fact]
    public void Parts_without_a_name_go_by_their_printed_row() => Items(0).Select(i => i.Name).ShouldBe(["(1)财政安排", "(2)自有资金"]);

    [Fact]
    public void A_bar_is_as_long_as_its_share() =>
        _page.QuerySelectorAll("section.breakdown")[1].QuerySelectorAll(".bar-value").Select(b => b.GetAttribute("width")).ShouldBe(["77.8", "22.2"]);

    [Fact]
    public void Every_link_of_the_first_page_leads_somewhere()
    {
        var lost = from link in _page.QuerySelectorAll("main a[href*='#']")
                   let parts = link.GetAttribute("href")!.Split('#')
                   where parts[0].Length > 0 && site.Page(NineSite.First + parts[0]).GetElementById(parts[1]) is null
                   select link.GetAttribute("href");
        lost.ShouldBeEmpty();
    }

    private List<(string Name, string Figure, string? Href)> Items(int breakdown) =>
        [.. _page.QuerySelectorAll("section.breakdown")[breakdown].QuerySelectorAll("li").Select(i =>
            (i.QuerySelector("a")!.TextContent, i.QuerySelector(".figure")!.TextContent, i.QuerySelector("a")!.GetAttribute("href")))];
}
