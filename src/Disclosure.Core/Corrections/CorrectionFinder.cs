using Disclosure.Core.Addresses;
using Disclosure.Core.Budgets;

namespace Disclosure.Core.Corrections;

/// <summary>Finds the cells that the corrections of a budget speak of.</summary>
public static class CorrectionFinder
{
    /// <summary>The corrections in the order of their days, and of the file within a day.</summary>
    public static IReadOnlyList<LocatedCorrection> Of(Budget budget, AddressBook book)
    {
        if (budget.Publication.Corrections.Count == 0) return [];
        var located = budget.Publication.Corrections
            .OrderBy(c => c.Date)
            .Select((c, i) => new LocatedCorrection(c, i + 1, book.Find(c.Where)))
            .ToList();
        var next = new Dictionary<string, LocatedCorrection>(StringComparer.Ordinal);
        for (var i = located.Count - 1; i >= 0; i--)
        {
            if (located[i].Cell is not { } cell) continue;
            located[i] = located[i] with { Next = next.GetValueOrDefault(cell.Address) };
            next[cell.Address] = located[i];
        }
        return located;
    }
}
