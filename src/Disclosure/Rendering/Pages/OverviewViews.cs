using System.Globalization;
using Disclosure.Core.Overviews;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Pages;

/// <summary>The totals of the first page, as the template sees them.</summary>
internal static class OverviewViews
{
    /// <summary>One view for each total.</summary>
    public static IReadOnlyList<OverviewView> Of(IReadOnlyList<OverviewEntry> entries, CellLinks links) => [.. entries.Select(e => Of(e, links))];

    private static OverviewView Of(OverviewEntry entry, CellLinks links)
    {
        var total = entry.Total.Cell!.Number ?? 0;
        return new OverviewView(
            entry.Name,
            entry.By,
            entry.Total.Cell.Text,
            links.To(entry.Total),
            entry.Total.Table.Form.AmountUnit,
            [.. entry.Items.Select(i => new OverviewItemView(i.Label, i.Cell.Cell!.Text, links.To(i.Cell), Share(i.Cell.Cell.Number ?? 0, total)))],
            entry.Items.Sum(i => i.Cell.Cell!.Number ?? 0) != total);
    }

    // How long the bar is, from 0 to 100; it repeats the figure for the eye and is never printed.
    private static string Share(decimal part, decimal whole) =>
        whole == 0 ? "0" : Math.Clamp(part / whole * 100, 0, 100).ToString("0.#", CultureInfo.InvariantCulture);
}
