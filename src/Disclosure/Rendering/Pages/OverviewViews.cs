using System.Globalization;
using Disclosure.Core.Addresses;
using Disclosure.Core.Overviews;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Pages;

/// <summary>The totals of the first page, as the template sees them.</summary>
internal static class OverviewViews
{
    /// <summary>One view for each total.</summary>
    public static IReadOnlyList<OverviewView> Of(IReadOnlyList<OverviewEntry> entries) => [.. entries.Select(Of)];

    private static OverviewView Of(OverviewEntry entry)
    {
        var total = entry.Total.Cell!.Number ?? 0;
        return new OverviewView(
            entry.Name,
            entry.By,
            entry.Total.Cell.Text,
            LinkTo(entry.Total),
            entry.Total.Table.Form.AmountUnit,
            [.. entry.Items.Select(i => new OverviewItemView(i.Label, i.Cell.Cell!.Text, LinkTo(i.Cell), Share(i.Cell.Cell.Number ?? 0, total)))],
            entry.Items.Sum(i => i.Cell.Cell!.Number ?? 0) != total);
    }

    private static string LinkTo(LocatedCell cell) => $"{cell.Table.Key}.html{Fragment.To(cell.RowAddress)}";

    // How long the bar is, from 0 to 100; it repeats the figure for the eye and is never printed.
    private static string Share(decimal part, decimal whole) =>
        whole == 0 ? "0" : Math.Clamp(part / whole * 100, 0, 100).ToString("0.#", CultureInfo.InvariantCulture);
}
