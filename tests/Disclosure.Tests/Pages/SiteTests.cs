using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class SiteTests(RealSite site)
{
    [Fact]
    public void The_site_has_these_pages_and_no_others() =>
        site.Pages.ShouldBe(SitePages.Portal.Concat(SitePages.InContents).Concat(SitePages.OfChecks), ignoreOrder: true);

    [Fact]
    public void A_site_without_an_address_has_no_map_for_search_engines() =>
        File.Exists(Path.Combine(site.Folder, "sitemap.xml")).ShouldBeFalse();

    [Fact]
    public void The_map_of_the_site_leads_to_every_page_of_a_budget() =>
        site.Page("sitemap.html").QuerySelectorAll("main .unit-pages a").Select(a => a.GetAttribute("href")).ShouldBe(SitePages.InContents);

    [Fact]
    public void The_first_page_of_the_portal_leads_to_each_budget() =>
        site.Page("index.html").QuerySelectorAll("main .units a").Select(a => a.GetAttribute("href")).ShouldBe([RealSite.Budget + "index.html"]);

    [Theory]
    [MemberData(nameof(SitePages.OfBudget), MemberType = typeof(SitePages))]
    public void A_page_of_a_budget_leads_to_all_the_others(string page) =>
        site.Page(page).QuerySelectorAll("nav.contents a").Select(a => RealSite.Budget + a.GetAttribute("href"))
            .ShouldBe(SitePages.InContents);

    [Fact]
    public void The_first_page_of_a_budget_leads_to_its_content_in_the_official_order() =>
        site.Page(RealSite.Budget + "index.html").QuerySelectorAll("main .document a").Select(a => RealSite.Budget + a.GetAttribute("href"))
            .ShouldBe(SitePages.InOrder.Skip(1));
}
