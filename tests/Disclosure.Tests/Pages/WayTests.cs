using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class WayTests(RealSite site)
{
    [Fact]
    public void Next_leads_through_the_whole_document_in_the_official_order() =>
        SitePages.InOrder.Select(p => Link(p, "next")).ShouldBe([.. SitePages.InOrder.Skip(1), null]);

    [Fact]
    public void Previous_leads_all_the_way_back() =>
        SitePages.InOrder.Select(p => Link(p, "prev")).ShouldBe([null, .. SitePages.InOrder.SkipLast(1)]);

    [Fact]
    public void A_page_of_one_check_stands_below_the_page_of_all() => Crumbs(SitePages.OfChecks[0]).Select(c => c.Href)
        .ShouldBe(["../../index.html", "index.html", "checks.html", null]);

    [Theory]
    [MemberData(nameof(SitePages.OfBudget), MemberType = typeof(SitePages))]
    public void A_page_says_where_it_stands(string page)
    {
        var home = RealSite.Budget + "index.html";
        string?[] above = page == home ? ["../../index.html", null] : ["../../index.html", "index.html", null];

        Crumbs(page).Select(c => c.Href).ShouldBe(above);
    }

    [Theory]
    [InlineData("index.html", new string[0])]
    [InlineData("sitemap.html", new[] { "首页", "网站地图" })]
    [InlineData("404.html", new[] { "首页", "没有找到" })]
    [InlineData(RealSite.Budget + "index.html", new[] { "首页", "武汉市江岸区大数据中心2024年部门预算" })]
    [InlineData(RealSite.Budget + "t03.html", new[] { "首页", "武汉市江岸区大数据中心2024年部门预算", "表三 支出总表" })]
    [InlineData(RealSite.Budget + "t13-2-operation.html", new[] { "首页", "武汉市江岸区大数据中心2024年部门预算", "表十三 机构运转经费" })]
    [InlineData(RealSite.Budget + "full.html", new[] { "首页", "武汉市江岸区大数据中心2024年部门预算", "全文" })]
    public void The_way_to_a_page_is_in_words(string page, string[] words) => Crumbs(page).Select(c => c.Text).ShouldBe(words);

    [Theory]
    [MemberData(nameof(SitePages.OfBudget), MemberType = typeof(SitePages))]
    public void The_last_step_of_the_way_is_the_current_page(string page) =>
        site.Page(page).QuerySelectorAll("nav.crumbs [aria-current=page]").ShouldHaveSingleItem()
            .ShouldBe(site.Page(page).QuerySelector("nav.crumbs li:last-child > *"));

    private IEnumerable<(string Text, string? Href)> Crumbs(string page) => site.Page(page).QuerySelectorAll("nav.crumbs li")
        .Select(c => (c.TextContent.Trim(), c.QuerySelector("a")?.GetAttribute("href")));

    private string? Link(string page, string way) =>
        site.Page(page).QuerySelector($"nav.pager a[rel={way}]")?.GetAttribute("href") is { } href ? RealSite.Budget + href : null;
}
