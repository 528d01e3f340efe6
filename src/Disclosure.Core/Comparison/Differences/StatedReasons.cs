using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>
/// Finds what the later narrative says of the large changes. A change is large when money came or went by a tenth of what it was
/// (or is new, or gone) and by a hundredth of the largest total that the first page states; the twenty heaviest are looked at.
/// Of totals only those of lines are: a subject that is divided further is explained by its parts; so is a project by its own sheet.
/// </summary>
public static class StatedReasons
{
    /// <summary>From how many percent on a change is large.</summary>
    public const int LeastPercent = 10;

    /// <summary>From how many percent of the largest total on a change is large.</summary>
    public const int LeastShare = 1;

    /// <summary>How many changes are looked at.</summary>
    public const int Most = 20;

    /// <summary>What is said of each large change, the heaviest first.</summary>
    public static IReadOnlyList<StatedReason> Of(BudgetDifferences differences)
    {
        var large = Large(differences);
        if (large.Count == 0) return [];
        var search = new SentenceSearch(new CheckContext(differences.After, OtherDocuments.None));
        return [.. large.Select(search.Of)];
    }

    private static List<FigureGroup> Large(BudgetDifferences differences)
    {
        var least = Math.Max(GrandTotal(differences.Before), GrandTotal(differences.After)) * LeastShare / 100;
        return
        [
            .. differences.Totals.Concat(differences.Figures)
                .Where(g => g.Weight > 0 && g.Weight >= least && !g.First.IsRestated)
                .Where(g => g.Appearances.Any(a => a.Shown is { Table.Sheet: null } or { Row: null }))
                .Where(g => !g.IsTotal || g.Appearances.Any(a => a.Shown.Row is { Kind: RowKind.Line, Code: null }))
                .Where(g => g.First.Percentage is not { } percentage || Math.Abs(percentage) >= LeastPercent)
                .OrderByDescending(g => g.Weight)
                .Take(Most),
        ];
    }

    // In 元; 0 when the first page states none.
    private static decimal GrandTotal(Budget budget)
    {
        var book = new AddressBook(budget);
        return budget.Edition.Overview
            .Select(o => book.Find(o.Total.Address))
            .Where(cells => cells.Count == 1)
            .Select(cells => Math.Abs(MoneyUnit.InYuan(cells[0].Cell?.Number ?? 0, cells[0].Table.Form.AmountUnit)))
            .DefaultIfEmpty(0)
            .Max();
    }
}
