using System.Xml.Linq;
using Disclosure.Site.Portal;

namespace Disclosure.Tests.Pages;

public sealed class FilledPortalTests(FilledSite site) : IClassFixture<FilledSite>
{
    private static readonly XNamespace MapNames = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Every_page_but_that_for_a_missing_address_says_its_address() =>
        site.Pages.Where(p => p != "404.html").Select(Canonical).ShouldBe(site.Pages.Where(p => p != "404.html").Select(AddressOf));

    [Fact]
    public void What_stands_beside_the_units_is_what_no_unit_may_be_called() => Directory.GetFileSystemEntries(site.Folder)
        .Select(p => Path.GetFileName(p))
        .Where(n => n[0] != '.' && n != "jiangan-bigdata")
        .Select(n => Path.GetFileNameWithoutExtension(n)).Distinct().ShouldBe(PortalPages.OwnNames, ignoreOrder: true);

    [Fact]
    public void The_map_for_search_engines_lists_every_page_with_content_by_its_address() =>
        Map().Elements().Select(u => u.Element(MapNames + "loc")!.Value).ShouldBe(SitePages.InOrder.Prepend("index.html").Select(AddressOf));

    [Fact]
    public void The_map_for_search_engines_says_when_a_budget_was_published() =>
        Map().Elements().Skip(1).Select(u => u.Element(MapNames + "lastmod")?.Value).Distinct().ShouldBe(["2024-02-05"]);

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void The_foot_says_who_answers_for_the_site(string page) =>
        site.Page(page).QuerySelectorAll("footer li").Select(i => i.TextContent.Trim()).ShouldBe(
        [
            "主办单位：样例区人民政府办公室", "联系方式：电话 000-00000000", "样 ICP 备 00000000 号",
            "样公网安备 00000000000000 号", "网站地图",
        ]);

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void The_banner_says_whose_site_it_is(string page) =>
        site.Page(page).QuerySelector("header.banner > p")!.TextContent.Trim().ShouldBe("样例区人民政府门户网站样例预算公开");

    [Theory]
    [MemberData(nameof(SitePages.AllButNotFound), MemberType = typeof(SitePages))]
    public void Links_stay_relative_where_the_address_is_known(string page) =>
        site.Page(page).QuerySelectorAll("[href]:not([rel=canonical], [href^='tel:'])").Select(e => e.GetAttribute("href")!)
            .Where(h => h.StartsWith('/') || h.Contains(':', StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_page_for_a_missing_address_links_from_the_folder_of_the_site() =>
        site.Page("404.html").QuerySelectorAll("[href]:not(.skip)").Select(e => e.GetAttribute("href")!)
            .Where(h => !h.StartsWith("/ysgk/", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_search_box_on_the_page_for_a_missing_address_leads_from_the_folder_of_the_site() =>
        site.Page("404.html").QuerySelector("form")!.GetAttribute("action").ShouldBe("/ysgk/search.html");

    private XElement Map() => XDocument.Load(Path.Combine(site.Folder, "sitemap.xml")).Root!;

    private string? Canonical(string page) => site.Page(page).QuerySelector("link[rel=canonical]")?.GetAttribute("href");

    // The first page of a folder is at the folder's own address.
    private static string AddressOf(string page) =>
        FilledSite.Address + (Path.GetFileName(page) == "index.html" ? page[..^"index.html".Length] : page);
}
