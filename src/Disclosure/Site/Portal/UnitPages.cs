using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Site.Charts;
using Disclosure.Site.Portal.Maps;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal;

/// <summary>Renders the page of a unit with several documents: those of a kind side by side.</summary>
internal static class UnitPages
{
    /// <summary>The name of its file in the unit's folder.</summary>
    public const string File = UnitNames.File;

    /// <summary>Renders it into <paramref name="sink"/>.</summary>
    public static void Render(ThemeTemplates theme, SiteDescription site, Unit unit, UnitHistory history, PageSink sink)
    {
        var heading = $"{unit.Name}历年{history.Records.Select(r => r.Key.Kind).Words()}";
        var title = site.Name.Length > 0 ? $"{heading} - {site.Name}" : heading;
        var page = new PageView("unit", "unit", title, heading)
        {
            Publishes = DocumentKindWords.Published(history.Records.Select(r => (r.Key.Kind, r.Name))),
            Meta = Site.Pages.MetaTags.OfColumn(site, heading),
            Canonical = site.Url.Length > 0 ? $"{site.Url}{unit.Key}/" : "",
            Crumbs = [new("首页", "../index.html"), new(heading, "")],
        };
        theme.Render("unit",
        [
            new("root", "../"), new("site", site), new("page", page), new("budget", null),
            new("unit", unit.Name), new("former", UnitNames.FormerOf(unit.Name, history.Records.Select(r => r.UnitName))), new("years", Years(history)), new("comparisons", SideBySideViews.OfUnit(history)),
        ], $"{unit.Key}/{File}", sink);
    }

    private static List<LinkView> Years(UnitHistory history) => [.. history.Records
        .OrderByDescending(r => r.Year).ThenBy(r => r.Key)
        .Select(r => new LinkView($"{r.Year} 年{r.Name}", $"{r.Key.Folder}/index.html"))];
}
