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
    public static IReadOnlyList<string> OwnNames { get; } = ["404", ThemeFolder.Assets, "feed", "index", "search", "search-index", "sitemap"];

    /// <summary>Renders them into <paramref name="sink"/>: the site, and what the records of its documents say, are all that they are made of.</summary>
    public static void Render(ThemeTemplates theme, SiteDescription site, IReadOnlyList<DocumentEntry> budgets, PageSink sink)
    {
        var units = Units(budgets);
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
        }, units, KeyValuePair.Create<string, object?>("index", PortalIndex.File)), "index.html", sink);
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
        if (site.Url.Length > 0) sink("sitemap.xml", Encoding.UTF8.GetBytes(SiteMapXml.Of(site.Url, budgets)));
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

    private static List<UnitView> Units(IReadOnlyList<DocumentEntry> budgets) => [.. budgets
        .GroupBy(b => b.Unit.Key, StringComparer.Ordinal)
        .OrderBy(u => u.Key, StringComparer.Ordinal)
        .Select(unit => new UnitView(
            unit.First().Unit.Today,
            unit.Count() > 1 ? $"{unit.Key}/{UnitPages.File}" : "",
            [.. unit.OrderByDescending(b => b.Year).ThenBy(b => b.Key)
                .Select(b => new YearView(b.Year, b.Title, b.Home, b.Folder + BudgetPage.Search.File, [.. b.Pages.Select(p => new LinkView(p.Title, b.Folder + p.File))]))])
        {
            Former = UnitPages.FormerOf(unit.First().Unit.Today, unit.OrderBy(b => b.Key).Select(b => b.Unit.Name)),
            Text = UnitPages.TextOf(unit.Select(b => b.Key.Kind).ToList()),
        })];
}
