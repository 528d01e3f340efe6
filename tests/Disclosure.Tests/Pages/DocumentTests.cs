using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class DocumentTests(RealSite site)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void A_page_says_that_it_is_in_Chinese(string page) =>
        site.Page(page).DocumentElement.GetAttribute("lang").ShouldBe("zh-CN");

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void A_page_says_its_encoding_before_all_else(string page) =>
        site.Page(page).Head!.FirstElementChild!.GetAttribute("charset").ShouldBe("utf-8");

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void A_page_has_one_main_heading(string page) =>
        site.Page(page).QuerySelectorAll("h1").Select(h => h.TextContent.Trim()).ShouldHaveSingleItem().ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void Headings_go_down_one_level_at_a_time(string page)
    {
        var levels = site.Page(page).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();

        levels.Zip(levels.Prepend(0)).Where(l => l.First > l.Second + 1).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void An_id_is_given_once(string page) =>
        site.Page(page).QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void What_labels_something_is_on_the_page(string page) =>
        site.Page(page).QuerySelectorAll("[aria-labelledby]").Select(e => e.GetAttribute("aria-labelledby")!)
            .Where(id => site.Page(page).GetElementById(id) is null).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.OfBudget), MemberType = typeof(SitePages))]
    public void The_title_says_heading_unit_and_year(string page)
    {
        var title = site.Page(page).Title!;
        var heading = site.Page(page).QuerySelector("h1")!.TextContent;

        title.ShouldBe(heading.StartsWith("武汉市江岸区大数据中心2024年部门预算", StringComparison.Ordinal)
            ? heading
            : $"{heading} - 武汉市江岸区大数据中心2024年部门预算");
    }

    [Fact]
    public void No_two_pages_have_the_same_title() =>
        site.Pages.GroupBy(p => site.Page(p).Title).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void A_page_has_no_script_and_no_style_within_it(string page) =>
        site.Page(page).QuerySelectorAll("script:not([src], [type='application/ld+json']), script[src]:not(:empty), style, [style], [onclick], [onload]").Select(e => e.OuterHtml).ShouldBeEmpty();
}
