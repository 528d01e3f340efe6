using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class LandmarkTests(RealSite site)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void The_first_link_skips_to_the_main_content(string page)
    {
        var link = site.Page(page).QuerySelector("a, button, input, [tabindex]")!;

        site.Page(page).GetElementById(link.GetAttribute("href")![1..]).ShouldBe(site.Page(page).QuerySelector("main"));
    }

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void The_main_content_can_take_the_focus(string page) =>
        site.Page(page).QuerySelector("main")!.GetAttribute("tabindex").ShouldBe("-1");

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void A_page_has_one_main_content(string page) => site.Page(page).QuerySelectorAll("main").ShouldHaveSingleItem();

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void A_page_has_one_banner(string page) => Outside(page, "header").ShouldHaveSingleItem();

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void A_page_has_one_foot(string page) => Outside(page, "footer").ShouldHaveSingleItem();

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void Each_navigation_has_a_name_of_its_own(string page)
    {
        var names = site.Page(page).QuerySelectorAll("nav").Select(n => n.GetAttribute("aria-label") ?? "").ToList();

        names.ShouldBe(names.Where(n => n.Length > 0).Distinct());
    }

    [Theory]
    [MemberData(nameof(SitePages.OfBudget), MemberType = typeof(SitePages))]
    public void The_contents_mark_the_current_page_and_no_other(string page) =>
        site.Page(page).QuerySelectorAll("nav.contents [aria-current=page]").ShouldHaveSingleItem()
            .GetAttribute("href").ShouldBe(Path.GetFileName(page));

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void A_region_that_scrolls_can_take_the_focus(string page) =>
        site.Page(page).QuerySelectorAll("[role=region]").Where(r => r.GetAttribute("tabindex") != "0").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void No_two_tables_of_a_page_have_the_same_name(string page) =>
        site.Page(page).QuerySelectorAll("table").GroupBy(t => t.QuerySelector("caption")!.TextContent)
            .Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void No_two_tables_side_by_side_have_the_same_heading(string page) =>
        site.Page(page).QuerySelectorAll(".side-by-side")
            .SelectMany(t => t.QuerySelectorAll(":scope > .block > :is(h2, h3, h4, h5, h6)").GroupBy(h => h.TextContent)).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    // Inside main, article or section a header or footer is no landmark.
    private IEnumerable<IElement> Outside(string page, string name) =>
        site.Page(page).QuerySelectorAll(name).Where(e => e.Closest("main, article, section, nav, aside") is null);
}
