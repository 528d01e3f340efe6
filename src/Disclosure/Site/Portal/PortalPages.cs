using System.Text;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Pages;
using Disclosure.Site.Portal.Maps;
using Disclosure.Site.Search.Everywhere;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal;

/// <summary>Renders the pages of the portal itself: the first page, the site map, the search, and the page for what is not there.</summary>
internal static class PortalPages
{
    /// <summary>The names, without endings, of what stands at the site's root beside the units: some servers leave endings out.</summary>
    public static IReadOnlyList<string> OwnNames { get; } = ["404", PageNames.AllFolder, ThemeFolder.Assets, "catalog", "feed", "index", "search", "search-index", "sitemap"];

    /// <summary>Renders them into <paramref name="sink"/>: the site, and what the records of its documents say, are all that they are made of.</summary>
    public static void Render(ThemeTemplates theme, SiteDescription site, IReadOnlyList<DocumentEntry> budgets, PageSink sink)
    {
        var departments = new Departments(budgets);
        var feeds = new DepartmentFeeds(site, departments);
        var across = new AcrossUnits(budgets, departments);
        var figures = new FigurePages(across, site.ShowsChecks);
        var listing = new UnitListing(departments, feeds, figures.SaidOf);
        var units = listing.Whole;
        IReadOnlyList<AcrossPage> pages = departments.Units.Count > 1 ? [.. new AcrossPages(across, site).All()] : [];
        var published = DocumentKindWords.Published(budgets.Select(b => (b.Key.Kind, b.Name)));
        var heading = site.Column.Length > 0 ? site.Column : published;
        var feed = AtomFeed.Of(site, new FeedSource(TitleOf(site, heading), site.Url.Length > 0 ? site.Url : StableId.Of(site.Name), AtomFeed.File, "", budgets));
        feeds.Write(sink);
        if (feed is not null) sink(AtomFeed.File, Encoding.UTF8.GetBytes(feed));
        var map = new SiteUnits(budgets);
        DataCatalogue.Write(site, TitleOf(site, heading), budgets, sink);
        PortalIndex.Write(site, TitleOf(site, heading), map, sink);
        theme.Render("portal", Names(site, "", new PageView("portal", "index", TitleOf(site, heading), heading)
        {
            Publishes = published,
            Meta = MetaTags.OfColumn(site, heading),
            Canonical = site.Url,
            Feed = feed is null ? "" : AtomFeed.File,
            Crumbs = [new("首页", "")],
        }, units, new("lead", pages.Count > 0 ? figures.LeadOfNewest() : ""), new("about", AcrossSums.About), new("departments", listing.First), new("links", AcrossPages.FromHome(pages)), new("index", PortalIndex.File), new("data", DataCatalogue.Links(budgets, PageNames.DataOfYear)), new("columns", DataCatalogue.Links(budgets, PageNames.ParquetOfYear))), "index.html", sink);
        RenderDepartments(theme, site, listing, published, sink);
        foreach (var page in pages) RenderAcross(theme, site, page, pages, published, sink);
        RenderMaps(new MapFrame(theme, site, published, sink), site, map, budgets, sink);
        // A server shows this page at any depth, so its links start at the root of the site.
        var root = site.Url.Length > 0 ? new Uri(site.Url).AbsolutePath : "/";
        theme.Render("not-found", Names(site, root, new PageView("not-found", "404", TitleOf(site, "没有找到这个页面"), "没有找到这个页面")
        {
            Publishes = published,
            Crumbs = [new("首页", root + "index.html"), new("没有找到", "")],
        }, units), "404.html", sink);
        SiteMapXml.Write(site, map, [.. listing.Pages.Select(p => p.File), .. pages.Select(p => p.File)], sink);
    }

    // What lists the site, and what its search begins with.
    private static void RenderMaps(MapFrame frame, SiteDescription site, SiteUnits map, IReadOnlyList<DocumentEntry> budgets, PageSink sink)
    {
        var names = map.IsLarge ? SiteNames.Of(map.Documents) : null;
        new MapPages(frame, map, budgets.Select(b => b.Key.Kind).Words()).Render(names);
        foreach (var unit in map.All.Where(_ => map.IsLarge)) new UnitMaps(frame, site, sink).Write(unit);
        SiteSearch.Write(budgets, names, sink);
    }

    private static KeyValuePair<string, object?>[] Names(
        SiteDescription site, string root, PageView page, IReadOnlyList<UnitView> units, params IReadOnlyList<KeyValuePair<string, object?>> own) =>
        [new("root", root), new("site", site), new("page", page), new("budget", null), new("units", units), .. own];

    private static string TitleOf(SiteDescription site, string title) => site.Name.Length > 0 ? $"{title} - {site.Name}" : title;

    private static void RenderDepartments(ThemeTemplates theme, SiteDescription site, UnitListing listing, string published, PageSink sink)
    {
        foreach (var page in listing.Pages)
        {
            theme.Render("department", Names(site, "../", BelowOf(site, "department", page.File, page.Name, published) with { Feed = page.Feed.Length > 0 ? PortalFiles.LinkTo(page.Feed) : "" }, UnitListing.ViewsOf(page)), page.File, sink);
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
