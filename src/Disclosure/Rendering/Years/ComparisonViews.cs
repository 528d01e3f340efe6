using System.Globalization;
using Disclosure.Core.Charts;
using Disclosure.Core.Editions;
using Disclosure.Core.Years;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Years;

/// <summary>The comparison of years as templates see it.</summary>
internal static class ComparisonViews
{
    /// <summary>A budget beside the one before it, and the years that it gives itself; null when there is neither.</summary>
    public static ComparisonView? Of(int year, UnitHistory history, IReadOnlyList<Chart> charts, CellLinks links)
    {
        var sections = history.Beside(year).Select(s => View(s, "../")).ToList();
        var stated = charts.OfType<YearChart>().Select(c => new ComparedView(c.Name, StatedHtml.Of(c, links), "")).ToList();
        return sections.Count + stated.Count == 0 ? null : new ComparisonView(year, history.YearBefore(year) ?? 0, sections, stated);
    }

    /// <summary>All years of a unit.</summary>
    public static ComparisonView OfUnit(UnitHistory history) =>
        new(history.Records[^1].Year, history.Records[^2].Year, [.. history.All.Select(s => View(s, ""))], []);

    /// <summary>The links from a table to the same table in other years.</summary>
    public static IReadOnlyList<LinkView> LinksOf(string table, IReadOnlyList<SameTables> others) => [.. others
        .Select(o => (o.Year, Table: o.Of(table)))
        .Where(o => o.Table is not null)
        .Select(o => (Year: o.Year.ToString(CultureInfo.InvariantCulture), Table: o.Table!))
        .Select(o => new LinkView($"{o.Year} 年{o.Table.Number}", $"../{o.Year}/{PageNames.FileOf(o.Table.Key)}"))];

    private static ComparedView View(ComparedSection section, string prefix) => new(
        ComparedHtml.NameOf(section),
        new ComparedHtml(prefix).Of(section),
        PanelsHtml.Of(section))
    {
        Measures = section.IsComparable ? "" : $"{section.Measures[^2]}和{section.Measures[^1]}",
    };
}
