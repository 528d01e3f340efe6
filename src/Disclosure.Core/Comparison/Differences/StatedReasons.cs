using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>
/// Finds what the later narrative says of the large changes. The twenty heaviest are looked at.
/// Of totals only those of lines are: a subject that is divided further is explained by its parts; so is a project by its own sheet.
/// </summary>
public static class StatedReasons
{
    /// <summary>How many changes are looked at.</summary>
    public const int Most = 20;

    /// <summary>What is said of each large change, the heaviest first.</summary>
    public static IReadOnlyList<StatedReason> Of(BudgetDifferences differences)
    {
        var before = new AddressBook(differences.Before);
        var large = Large(differences, before);
        if (large.Count == 0) return [];
        var context = new CheckContext(differences.After, OtherDocuments.None);
        // What cannot be looked at in time says nothing here; the checks tell of it.
        return context.Guard<List<StatedReason>>(() => [.. large.Select(new SentenceSearch(context, before).Of)], static _ => { }) ?? [];
    }

    private static List<FigureGroup> Large(BudgetDifferences differences, AddressBook before)
    {
        var largest = Math.Max(LargeChange.LargestTotal(before), LargeChange.LargestTotal(new AddressBook(differences.After)));
        return
        [
            .. differences.Totals.Concat(differences.Figures)
                .Where(g => LargeChange.Is(g.Weight, g.First.Percentage, largest) && !g.First.IsRestated)
                .Where(g => g.Appearances.Any(a => a.Shown is { Table.Sheet: null } or { Row: null }))
                .Where(g => !g.IsTotal || g.Appearances.Any(a => a.Shown.Row is { Kind: RowKind.Line, Code: null }))
                .OrderByDescending(g => g.Weight)
                .Take(Most),
        ];
    }
}
