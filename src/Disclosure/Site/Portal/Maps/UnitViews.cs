using System.Globalization;
using Disclosure.Site.Pages;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal.Maps;

/// <summary>A unit with its documents and their pages, as templates see it.</summary>
internal static class UnitViews
{
    /// <summary>A unit as a page sees it from which <paramref name="root"/> leads to the site's root.</summary>
    public static UnitView Of(SiteUnit unit, string root) => new(
        unit.Name,
        unit.Documents.Count > 1 ? root + unit.Folder + UnitNames.File : "",
        [.. unit.Documents.Select(d => new YearView(
            d.Year, d.Title, root + d.Home, root + d.Folder + BudgetPage.Search.File,
            [.. d.Pages.Select(p => new LinkView(p.Title, root + d.Folder + p.File))])
        {
            Text = string.Create(CultureInfo.InvariantCulture, $"{d.Year} 年{d.Name}"),
        })])
    {
        Category = unit.Documents[0].Unit.Category,
        Former = UnitNames.FormerOf(unit.Name, unit.Documents.OrderBy(d => d.Key).Select(d => d.Unit.Name)),
        Text = UnitNames.TextOf([.. unit.Documents.Select(d => d.Key.Kind)]),
    };
}
