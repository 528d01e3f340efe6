using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Figures;
using Disclosure.Site.Charts;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>The large figures of the first page, as the template sees them: each total once, and no number twice.</summary>
internal static class OverviewViews
{
    /// <summary>The figures in the edition's order. One that is as large as an earlier one stands beside its name.</summary>
    public static IReadOnlyList<OverviewView> Of(IReadOnlyList<OverviewEntry> entries, BudgetReasons reasons, CellLinks links) =>
    [
        .. entries.DistinctBy(e => e.Name, StringComparer.Ordinal)
            .GroupBy(e => (e.Total.Cell!.Number, e.Total.Cell.Text, e.Unit))
            .Select(alike => Of([.. alike], reasons, links)),
    ];

    private static OverviewView Of(List<OverviewEntry> alike, BudgetReasons reasons, CellLinks links)
    {
        var entry = alike[0];
        return new OverviewView(entry.Name, entry.Total.Cell!.Text, links.To(entry.Total), entry.Unit)
        {
            Aid = entry.Total.Cell.Number is { } number ? ReadingAid.Of(number, entry.Unit) : "",
            Same = [.. alike.Skip(1).Select(e => new LinkView(e.Name, links.To(e.Total)))],
            Changes = [.. alike.DistinctBy(e => e.Change).Where(e => e.Change is not null).Select(e => Of(e, alike.Count > 1, reasons, links))],
        };
    }

    private static ChangeView Of(OverviewEntry entry, bool isShared, BudgetReasons reasons, CellLinks links)
    {
        var (change, earlier) = (entry.Change!, entry.Earlier!);
        return new ChangeView(
            change.Year, earlier.Cell!.Text, earlier.AmountUnit, links.To(earlier), change.Difference(entry.Unit), ReasonHtml.Of(reasons.Of(entry)))
        {
            Name = isShared ? entry.Name : "",
            Aid = ReadingAid.Of(change.Earlier, entry.Unit),
            IsStated = earlier.Other is null,
        };
    }
}
