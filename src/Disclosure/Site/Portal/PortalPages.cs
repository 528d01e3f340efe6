using System.Text;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Site.Pages;
using Disclosure.Site.Search;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal;

/// <summary>Renders the pages of the portal itself: the first page, the site map, the search, and the page for what is not there.</summary>
internal static class PortalPages
{
    /// <summary>The names, without endings, of what stands at the site's root beside the units: some servers leave endings out.</summary>
    public static IReadOnlyList<string> OwnNames { get; } = ["404", ThemeFolder.Assets, "feed", "index", PortalFiles.Folder, "search", "search-index", "sitemap"];

    /// <summary>Renders them into <paramref name="sink"/>: the site, and what the records of its documents say, are all that they are made of.</summary>
    public static void Render(ThemeTemplates theme, SiteDescription site, IReadOnlyList<DocumentEntry> budgets, PageSink sink)
    {
        var departments = new Departments(budgets);
        var listing = new UnitListing(departments);
        var units = listing.Whole;
        IReadOnlyList<AcrossPage> pages = departments.Units.Count > 1 ? [.. new AcrossPages(new AcrossUnits(budgets, departments), site).All()] : [];
        var published = DocumentKindWords.Published(budgets.Select(b => (b.Key.Kind, b.Name)));
        var heading = site.Column.Length > 0 ? site.Column : published;
        var feed = AtomFeed.Of(site, TitleOf(site, heading), budgets);
        if (feed is not null) sink(AtomFeed.File, Encoding.UTF8.GetBytes(feed));
        sink(PortalIndex.File, PortalIndex.Of(site, TitleOf(site, heading), budgets));
        theme.Render("portal", Names(site, "", new PageView("portal", "index", TitleOf(site, heading), heading)
        {
            Publishes = published,
            Meta = MetaTags.OfColumn(site, heading),
            Canonical = site.Url,
            Feed = feed is null ? "" : AtomFeed.File,
            Crumbs = [new("首页", "")],
        }, units, new("departments", listing.First), new("links", AcrossPages.FromHome(pages)), new("index", PortalIndex.File)), "index.html", sink);
        RenderDepartments(theme, site, listing, published, sink);
        foreach (var page in pages) RenderAcross(theme, site, page, pages, published, sink);
        theme.Render("sitemap", Names(site, "", PageOf(site, "sitemap", "网站地图", published), units), "sitemap.html", sink);
        theme.Render(BudgetPage.Search.Kind, Names(site, "", PageOf(site, "search", "查找", published), units,
            KeyValuePair.Create<string, object?>("words", budgets.Select(b => b.Key.Kind).Words())), BudgetPage.Search.File, sink);
        SearchScript.Write(NewestFirst(budgets), budgets.Select(b => b.Key.Kind), sink);
        // A server shows this page at any depth, so its links start at the root of the site.
        var root = site.Url.Length > 0 ? new Uri(site.Url).AbsolutePath : "/";
        theme.Render("not-found", Names(site, root, new PageView("not-found", "404", TitleOf(site, "没有找到这个页面"), "没有找到这个页面")
        {
            Publishes = published,
            Crumbs = [new("首页", root + "index.html"), new("没有找到", "")],
        }, units), "404.html", sink);
        if (site.Url.Length > 0) sink("sitemap.xml", Encoding.UTF8.GetBytes(SiteMapXml.Of(site.Url, budgets, [.. listing.Pages.Select(p => p.File), .. pages.Select(p => p.File)])));
    }

    private static PageView PageOf(SiteDescription site, string key, string heading, string published) => new(key, key, TitleOf(site, heading), heading)
    {
        Publishes = published,
        Meta = MetaTags.OfColumn(site, heading),
        Canonical = site.Url.Length > 0 ? $"{site.Url}{key}.html" : "",
        Crumbs = [new("首页", "index.html"), new(heading, "")],
    };

    private static KeyValuePair<string, object?>[] Names(
        SiteDescription site, string root, PageView page, IReadOnlyList<UnitView> units, params IReadOnlyList<KeyValuePair<string, object?>> own) =>
        [new("root", root), new("site", site), new("page", page), new("budget", null), new("units", units), .. own];

    private static string TitleOf(SiteDescription site, string title) => site.Name.Length > 0 ? $"{title} - {site.Name}" : title;

    private static IEnumerable<(string Folder, string Title)> NewestFirst(IReadOnlyList<DocumentEntry> budgets) => budgets
        .OrderByDescending(b => b.Year).ThenBy(b => b.Key).Select(b => (b.Folder, b.Title));

    private static void RenderDepartments(ThemeTemplates theme, SiteDescription site, UnitListing listing, string published, PageSink sink)
    {
        foreach (var page in listing.Pages)
        {
            theme.Render("department", Names(site, "../", BelowOf(site, "department", page.File, page.Name, published), UnitListing.ViewsOf(page)), page.File, sink);
        }
    }

    private static void RenderAcross(ThemeTemplates theme, SiteDescription site, AcrossPage page, IReadOnlyList<AcrossPage> all, string published, PageSink sink) => theme.Render("figures",
    [
        new("root", "../"), new("site", site), new("page", BelowOf(site, "figures", page.File, page.Heading, published)), new("budget", null),
        new("across", new AcrossView(AcrossPages.From(page, all), page.Lead, page.Sections) { Parts = page.Parts }),
    ], page.File, sink);

    private static PageView BelowOf(SiteDescription site, string kind, string file, string heading, string published) => new(kind, kind, TitleOf(site, heading), heading)
    {
        Publishes = published,
        Meta = MetaTags.OfColumn(site, heading),
        Canonical = site.Url.Length > 0 ? site.Url + file : "",
        Crumbs = [new("首页", "../index.html"), new(heading, "")],
    };
}
