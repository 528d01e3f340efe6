using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Figures;

namespace Disclosure.Core.Comparison.Reasons;

/// <summary>
/// What the narrative of a budget says of the changes that its pages show: of each that is large, the reason, or that none is given. What is
/// large, and what is a reason, is what <c>diff --explain</c> goes by.
/// </summary>
public sealed class BudgetReasons
{
    private readonly CheckContext _context;
    private readonly IReadOnlyList<OverviewEntry> _overview;
    private readonly TotalChanges _totals;
    private readonly decimal _largest;

    /// <summary>The reasons in a budget.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="overview">What its first page states.</param>
    /// <param name="compared">What of it is set beside other years.</param>
    /// <param name="before">The one before it, of the same kind; null where none is published.</param>
    public BudgetReasons(CheckedBudget budget, IReadOnlyList<OverviewEntry> overview, IReadOnlyList<YearSection> compared, AddressBook? before)
    {
        _context = budget.Context;
        (_overview, _totals) = (overview, new TotalChanges(overview, compared));
        // What it says itself of the year before counts where that is all there is.
        var stated = overview.Select(o => o.Change is { } change ? Math.Abs(InYuan(change.Earlier, o.Unit)) : 0).DefaultIfEmpty(0).Max();
        _largest = new[] { LargeChange.LargestTotal(budget.Book), before is null ? 0 : LargeChange.LargestTotal(before), stated }.Max();
    }

    /// <summary>The reason for the change of a total of the first page; null when that is not large, or not known.</summary>
    public ChangeReason? Of(OverviewEntry entry) => TotalChanges.Of(entry) is { } figure ? Of(figure) : null;

    /// <summary>The reason for what changed in the last year of a panel; null when that is not large, or not known.</summary>
    public ChangeReason? Of(YearPanel panel, string unit)
    {
        if (panel.Change is not { } change) return null;
        var rows = panel.Bars.Select(b => b.Cell.RowAddress).Distinct(StringComparer.Ordinal).ToList();
        var totals = _overview.Where(o => o.Stated is { } stated && rows.Contains(stated.RowAddress, StringComparer.Ordinal)).Select(o => o.Name);
        return Of(TotalChanges.Of(change, unit, [panel.Label, .. totals]) with { Rows = rows, EarlierRows = rows });
    }

    /// <summary>
    /// The reason for what changed from the year before to the last in a line of years side by side; null when that is not large, or not known,
    /// and when none is given for a sum whose parts stand below it and have reasons of their own.
    /// </summary>
    public ChangeReason? Of(SideBySideSection section, SideBySideLine line)
    {
        if (line.Change is not { Difference: { } difference } change || !LargeChange.Is(InYuan(difference, section.Unit), change.Percentage, _largest)) return null;
        IReadOnlyList<string> names = [.. ChangeNames.Of(PlainText.Name(line.Last.Name)), .. line.Last.Code is { } code ? [code] : Array.Empty<string>()];
        var (now, earlier) = (line.Lines[^1], line.Lines[^2]);
        var reason = Find(new ChangedFigure(names, Yuan(now), Yuan(earlier))
        {
            Rows = now is null ? [] : [now.Row],
            EarlierRows = earlier is null ? [] : [earlier.Row],
            Year = section.Years[^2],
        });
        return reason is null && IsSum(section, line.Last) ? null : new ChangeReason(reason);

        decimal? Yuan(FigureLine? of) => of?.Value is { } value ? InYuan(value, section.Unit) : null;
    }

    private ChangeReason? Of(ChangedFigure figure)
    {
        var percentage = figure.Earlier is { } earlier && earlier != 0 ? Share.PercentOfChange(figure.Difference, earlier) : (decimal?)null;
        return LargeChange.Is(figure.Difference, percentage, _largest) ? new ChangeReason(Find(figure)) : null;
    }

    // A subject that is divided further is explained by its parts, and so is the total of a breakdown.
    private static bool IsSum(SideBySideSection section, FigureLine line) => (line.IsTotal && section.By.Length > 0)
        || (line.Code is { } code && section.Lines.Any(l => l.Last.Code is { } other && other.Length > code.Length && other.StartsWith(code, StringComparison.Ordinal)));

    // What cannot be looked at in time says nothing here; the checks tell of it.
    private FoundReason? Find(ChangedFigure figure) => _context.Guard(() => new ReasonOrNone(ReasonSearch.Of(_context).Of(_totals.Known(figure))), static _ => { })?.Reason;

    private static decimal InYuan(decimal amount, string unit) => MoneyUnit.InYuan(amount, unit);
}

// The answer of a search, which may be that nothing is said.
file sealed record ReasonOrNone(FoundReason? Reason);

/// <summary>What is said of a large change.</summary>
/// <param name="Found">The reason; null when none is given.</param>
public sealed record ChangeReason(FoundReason? Found);
