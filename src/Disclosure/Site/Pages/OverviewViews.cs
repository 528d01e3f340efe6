using Disclosure.Core.Figures;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>The totals of the first page, as the template sees them.</summary>
internal static class OverviewViews
{
    /// <summary>One view for each total.</summary>
    public static IReadOnlyList<OverviewView> Of(IReadOnlyList<OverviewEntry> entries, CellLinks links) =>
        [.. entries.Select(e => Of(e, links))];

    private static OverviewView Of(OverviewEntry entry, CellLinks links)
    {
        var unit = entry.Total.Table.Form.AmountUnit;
        var largest = entry.Items.Count == 0 ? null : entry.Items.MaxBy(i => i.Cell.Cell!.Number);
        return new OverviewView(
            entry.Name,
            entry.By,
            entry.Total.Cell!.Text,
            links.To(entry.Total),
            unit,
            [.. entry.Items.Select(i => Of(i, links))],
            entry.Items.Sum(i => i.Cell.Cell!.Number ?? 0) != (entry.Total.Cell.Number ?? 0))
        {
            Largest = largest is null ? null : Of(largest, links),
            Change = entry is { Change: { } change, Earlier: { } earlier }
                ? new ChangeView(change.Words(unit), change.Difference(unit), change.Year, earlier.Cell!.Text, links.To(earlier))
                : null,
        };
    }

    private static OverviewItemView Of(OverviewItem item, CellLinks links) => new(item.Label, item.Cell.Cell!.Text, links.To(item.Cell));
}
