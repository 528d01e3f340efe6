using System.Globalization;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Figures;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>The comparison of years as templates see it.</summary>
internal static class SideBySideViews
{
    /// <summary>A budget beside the one before it, and the years that it gives itself; null when there is neither.</summary>
    public static SideBySideView? Of(DocumentKey key, UnitHistory unit, IReadOnlyList<Chart> charts, CellLinks links, BudgetReasons? reasons)
    {
        var (year, history) = (key.Year, unit.OfKind(key.Kind));
        var sections = history.Beside(year).Select(s => View(s, new SideBySideHtml("../", key.Kind, reasons), SideBySideHtml.NameOf(s))).ToList();
        var stated = charts.OfType<YearChart>().Select(c => new SideBySideSectionView(c.Name, StatedHtml.Of(c, links, reasons, "自己列出的往年数：" + c.Name), "")).ToList();
        return sections.Count + stated.Count == 0 ? null : new SideBySideView(year, history.YearBefore(year) ?? 0, sections, stated) { Word = key.Kind.Word() };
    }

    /// <summary>All years of a unit, for each kind of document of which it has several.</summary>
    public static IReadOnlyList<SideBySideView> OfUnit(UnitHistory unit)
    {
        var kinds = unit.Records.GroupBy(r => r.Key.Kind).Where(k => k.Count() > 1).Select(k => k.Key).Order().ToList();
        return [.. kinds.Select(kind => All(kind, unit.OfKind(kind), s => kinds.Count > 1 ? $"{kind.Word()}：{SideBySideHtml.NameOf(s)}" : SideBySideHtml.NameOf(s)))];
    }

    private static SideBySideView All(DocumentKind kind, UnitHistory history, Func<SideBySideSection, string> name) =>
        new(history.Records[^1].Year, history.Records[^2].Year, [.. history.All.Select(s => View(s, new SideBySideHtml("", kind), name(s)))], [])
        {
            Word = kind.Word(),
            Reasons = $"{DocumentKey.FolderOf(history.Records[^1].Year, kind)}/{PageNames.FileOf(PageNames.ComparePage)}",
        };

    /// <summary>The links from a table to the same table in other years.</summary>
    public static IReadOnlyList<LinkView> LinksOf(string table, DocumentKind kind, IReadOnlyList<SameTables> others) => [.. others
        .Select(o => (o.Year, Table: o.Of(table)))
        .Where(o => o.Table is not null)
        .Select(o => (Year: o.Year.ToString(CultureInfo.InvariantCulture), Folder: DocumentKey.FolderOf(o.Year, kind), Table: o.Table!))
        .Select(o => new LinkView($"{o.Year} 年{o.Table.Number}", $"../{o.Folder}/{PageNames.FileOf(o.Table.Key)}"))];

    private static SideBySideSectionView View(SideBySideSection section, SideBySideHtml html, string name) => new(
        name,
        html.Of(section, name),
        PanelsHtml.Of(section))
    {
        Measures = section.IsComparable ? "" : $"{section.Measures[^2]}和{section.Measures[^1]}",
    };
}
