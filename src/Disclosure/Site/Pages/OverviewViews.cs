using Disclosure.Core.Amounts;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Figures;
using Disclosure.Site.Charts;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>
/// The large figures of the first page, as the template sees them: each total once, and no number twice. What the sentences above them
/// say of a change, and a reason that is given already, is not said again.
/// </summary>
/// <param name="reasons">The reasons for changes.</param>
/// <param name="links">The links to cells.</param>
internal sealed class OverviewViews(BudgetReasons reasons, CellLinks links)
{
    private const string SameReason = "原因相同";

    private readonly HashSet<AmountChange> _stated = [];
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>The figures in the edition's order. One that is as large as an earlier one stands beside its name.</summary>
    /// <param name="entries">The totals of the first page.</param>
    /// <param name="stated">Those whose changes stand above the figures, with their reasons.</param>
    public IReadOnlyList<OverviewView> Of(IReadOnlyList<OverviewEntry> entries, IReadOnlyList<OverviewEntry> stated)
    {
        foreach (var entry in stated)
        {
            _stated.Add(entry.Change!);
            if (reasons.Of(entry)?.Found is { } found) _given.Add(found.Reason);
        }
        return
        [
            .. entries.DistinctBy(e => e.Name, StringComparer.Ordinal)
                .GroupBy(e => (e.Total.Cell!.Number, e.Total.Cell.Text, e.Unit))
                .Select(alike => Of([.. alike])),
        ];
    }

    private OverviewView Of(List<OverviewEntry> alike)
    {
        var entry = alike[0];
        return new OverviewView(entry.Name, entry.Total.Cell!.Text, links.To(entry.Total), entry.Unit)
        {
            Aid = entry.Total.Cell.Number is { } number ? ReadingAid.Of(number, entry.Unit) : "",
            Same = [.. alike.Skip(1).Select(e => new LinkView(e.Name, links.To(e.Total)))],
            Changes = [.. alike.DistinctBy(e => e.Change).Where(e => e.Change is not null).Select(e => Of(e, alike.Count > 1))],
        };
    }

    private ChangeView Of(OverviewEntry entry, bool isShared)
    {
        var (change, earlier) = (entry.Change!, entry.Earlier!);
        var isStated = _stated.Contains(change);
        return new ChangeView(
            change.Year, earlier.Cell!.Text, earlier.AmountUnit, links.To(earlier),
            isStated ? "" : change.Difference(entry.Unit), isStated ? "" : ReasonOf(entry))
        {
            Name = isShared ? entry.Name : "",
            Aid = ReadingAid.Of(change.Earlier, entry.Unit),
            IsStated = earlier.Other is null,
        };
    }

    // It still leads to its own sentence, which speaks of this change.
    private string ReasonOf(OverviewEntry entry)
    {
        var reason = reasons.Of(entry);
        return ReasonHtml.Of(reason, reason?.Found is { } found && !_given.Add(found.Reason) ? SameReason : null);
    }
}
