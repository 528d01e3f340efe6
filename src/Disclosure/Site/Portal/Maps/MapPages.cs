using System.Globalization;
using Disclosure.Site.Pages;
using Disclosure.Site.Search.Everywhere;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal.Maps;

/// <summary>
/// Renders the map of the site and what the page of the search lists without script: every page on one as long as there are few, else the
/// units, each with a map of its own, and the directory of names.
/// </summary>
/// <param name="frame">What they have in common.</param>
/// <param name="units">The units of the site.</param>
/// <param name="words">What its documents are called together.</param>
internal sealed class MapPages(MapFrame frame, SiteUnits units, string words)
{
    /// <summary>The template of maps.</summary>
    public const string Kind = "sitemap";

    private const string MapFile = Kind + ".html";
    private const string Heading = "网站地图";

    /// <summary>The link from the root of the site to its map.</summary>
    public static readonly LinkView ToMap = new(Heading, MapFile);

    /// <summary>Where the map of a unit stands.</summary>
    public static string FileOf(SiteUnit unit) => unit.Map + ".html";

    /// <summary>Renders them.</summary>
    /// <param name="names">The names of the site, where it is large.</param>
    public void Render(SiteNames? names)
    {
        List<UnitView> whole = units.IsLarge ? [] : [.. units.All.Select(u => UnitViews.Of(u, ""))];
        var links = units.IsLarge ? Links() : [];
        frame.Render(Kind, MapFile, Heading, [], new("units", whole), new("links", links));
        frame.Render(BudgetPage.Search.Kind, BudgetPage.Search.File, "查找", [],
            new("units", whole), new("links", links), new("words", words), new("directory", names is null ? "" : NamePages.File));
        if (!units.IsLarge) return;
        foreach (var group in units.Groups.Where(_ => units.Groups.Count > 1))
        {
            frame.Render(Kind, FileOf(group), NameOf(group), [ToMap], new("units", (List<UnitView>)[]), new("links", Links(group, "../")));
        }
        if (names is not null) new NamePages(frame, names).Render();
    }

    private List<LinkView> Links() => units.Groups.Count > 1
        ? [.. units.Groups.Select(g => new LinkView(NameOf(g), FileOf(g)))]
        : Links(units.Groups[0], "");

    private static List<LinkView> Links(PrefixGroup<SiteUnit> group, string root) => [.. group.Items.Select(u => new LinkView(u.Name, root + FileOf(u)))];

    private static string FileOf(PrefixGroup<SiteUnit> group) => $"{SiteSearch.Folder}units-{group.Prefix}.html";

    // What a unit's folder is called says little to people: the first and the last say where to look.
    private static string NameOf(PrefixGroup<SiteUnit> group) => string.Create(CultureInfo.InvariantCulture,
        $"{group.Items[0].Name} 至 {group.Items[^1].Name}（{group.Items.Count} 个单位）");
}
