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
internal sealed class PortalPages
{
    private readonly ThemeTemplates _theme;
    private readonly SiteDescription _site;
    private readonly IReadOnlyList<DocumentEntry> _budgets;
    private readonly PageSink _sink;
    private readonly Departments _departments;
    private readonly DepartmentFeeds _feeds;
    private readonly FigurePages _figures;
    private readonly UnitListing _listing;
    private readonly IReadOnlyList<AcrossPage> _across;
    private readonly SiteUnits _map;
    private readonly Lazy<SiteNames?> _names;
    private readonly string _published;
    private readonly string _heading;

    private PortalPages(ThemeTemplates theme, SiteDescription site, IReadOnlyList<DocumentEntry> budgets, PageSink sink)
    {
        (_theme, _site, _budgets, _sink) = (theme, site, budgets, sink);
        _departments = new Departments(budgets);
        _feeds = new DepartmentFeeds(site, _departments);
        var across = new AcrossUnits(budgets, _departments);
        _figures = new FigurePages(across, site.ShowsChecks);
        _listing = new UnitListing(_departments, _feeds, _figures.SaidOf);
        _across = _departments.Units.Count > 1 ? [.. new AcrossPages(across, site).All()] : [];
        _map = new SiteUnits(budgets);
        _names = new Lazy<SiteNames?>(() => _map.IsLarge ? SiteNames.Of(_map.Documents) : null);
        _published = DocumentKindWords.Published(budgets.Select(b => (b.Key.Kind, b.Name)));
        _heading = site.Column.Length > 0 ? site.Column : _published;
    }

    /// <summary>The names, without endings, of what stands at the site's root beside the units: some servers leave endings out.</summary>
    public static IReadOnlyList<string> OwnNames { get; } = ["404", PageNames.AllFolder, ThemeFolder.Assets, "catalog", "feed", "index", "search", "search-index", "sitemap"];

    /// <summary>Renders them into <paramref name="sink"/>: the site, and what the records of its documents say, are all that they are made of.</summary>
    public static void Render(ThemeTemplates theme, SiteDescription site, IReadOnlyList<DocumentEntry> budgets, PageSink sink)
    {
        foreach (var write in Parts(theme, site, budgets, sink)) write();
    }

    /// <summary>The same in parts that can be written beside each other, the longest first.</summary>
    public static IReadOnlyList<Action> Parts(ThemeTemplates theme, SiteDescription site, IReadOnlyList<DocumentEntry> budgets, PageSink sink)
    {
        var portal = new PortalPages(theme, site, budgets, sink);
        return [portal.WriteSearch, portal.WriteMaps, portal.WriteAcross, portal.WriteHome];
    }

    private void WriteHome()
    {
        var units = _listing.Whole;
        var feed = AtomFeed.Of(_site, new FeedSource(TitleOf(_site, _heading), _site.Url.Length > 0 ? _site.Url : StableId.Of(_site.Name), AtomFeed.File, "", _budgets));
        _feeds.Write(_sink);
        if (feed is not null) _sink(AtomFeed.File, Encoding.UTF8.GetBytes(feed));
        DataCatalogue.Write(_site, TitleOf(_site, _heading), _budgets, _sink);
        PortalIndex.Write(_site, TitleOf(_site, _heading), _map, _sink);
        _theme.Render("portal", Names(_site, "", new PageView("portal", "index", TitleOf(_site, _heading), _heading)
        {
            Publishes = _published,
            Meta = MetaTags.OfColumn(_site, _heading),
            Canonical = _site.Url,
            Feed = feed is null ? "" : AtomFeed.File,
            Crumbs = [new("首页", "")],
        }, units, new("lead", _across.Count > 0 ? _figures.LeadOfNewest() : ""), new("about", AcrossSums.About), new("departments", _listing.First), new("links", AcrossPages.FromHome(_across)), new("index", PortalIndex.File), new("data", DataCatalogue.Links(_budgets, PageNames.DataOfYear)), new("columns", DataCatalogue.Links(_budgets, PageNames.ParquetOfYear))), "index.html", _sink);
        WriteNotFound(units);
    }

    private void WriteNotFound(IReadOnlyList<UnitView> units)
    {
        // A server shows this page at any depth, so its links start at the root of the site.
        var root = _site.Url.Length > 0 ? new Uri(_site.Url).AbsolutePath : "/";
        _theme.Render("not-found", Names(_site, root, new PageView("not-found", "404", TitleOf(_site, "没有找到这个页面"), "没有找到这个页面")
        {
            Publishes = _published,
            Crumbs = [new("首页", root + "index.html"), new("没有找到", "")],
        }, units), "404.html", _sink);
    }

    private void WriteAcross()
    {
        RenderDepartments(_theme, _site, _listing, _published, _sink);
        foreach (var page in _across) RenderAcross(_theme, _site, page, _across, _published, _sink);
    }

    // What lists the site.
    private void WriteMaps()
    {
        var frame = new MapFrame(_theme, _site, _published, _sink);
        foreach (var unit in _map.All.Where(_ => _map.IsLarge)) new UnitMaps(frame, _site, _sink).Write(unit);
        new MapPages(frame, _map, _budgets.Select(b => b.Key.Kind).Words()).Render(_names.Value);
        SiteMapXml.Write(_site, _map, [.. _listing.Pages.Select(p => p.File), .. _across.Select(p => p.File)], _sink);
    }

    // What its search begins with.
    private void WriteSearch() => SiteSearch.Write(_budgets, _names.Value, _sink);

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
