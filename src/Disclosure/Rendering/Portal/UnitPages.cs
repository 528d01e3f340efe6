using System.Globalization;
using Disclosure.Core.Budgets;
using Disclosure.Core.Years;
using Disclosure.Rendering.Theme;
using Disclosure.Rendering.Views;
using Disclosure.Rendering.Years;

namespace Disclosure.Rendering.Portal;

/// <summary>Renders the page of a unit with several years: all of them side by side.</summary>
internal static class UnitPages
{
    /// <summary>The name of its file in the unit's folder.</summary>
    public const string File = "index.html";

    /// <summary>Renders it into <paramref name="sink"/>.</summary>
    public static void Render(ThemeTemplates theme, Site site, Unit unit, UnitHistory history, PageSink sink)
    {
        var heading = $"{unit.Name}历年预算";
        var title = site.Name.Length > 0 ? $"{heading} - {site.Name}" : heading;
        var page = new PageView("unit", "unit", title, heading)
        {
            Meta = Pages.MetaTags.OfColumn(site, heading),
            Canonical = site.Url.Length > 0 ? $"{site.Url}{unit.Key}/" : "",
            Crumbs = [new("首页", "../index.html"), new(heading, "")],
        };
        theme.Render("unit",
        [
            new("root", "../"), new("site", site), new("page", page), new("budget", null),
            new("unit", unit.Name), new("years", Years(history)), new("comparison", ComparisonViews.OfUnit(history)),
        ], $"{unit.Key}/{File}", sink);
    }

    private static List<LinkView> Years(UnitHistory history) => [.. history.Records
        .OrderByDescending(r => r.Year)
        .Select(r => r.Year.ToString(CultureInfo.InvariantCulture))
        .Select(year => new LinkView($"{year} 年部门预算", $"{year}/index.html"))];
}
