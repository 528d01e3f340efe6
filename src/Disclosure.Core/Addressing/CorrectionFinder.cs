using Disclosure.Core.Documents;

namespace Disclosure.Core.Addressing;

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

/// <summary>A correction with the cell that it speaks of.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Number">Its number in the document, from 1 in the order of days.</param>
/// <param name="Cells">The cells that its address names: one, unless it is wrong.</param>
public sealed record LocatedCorrection(Correction Correction, int Number, IReadOnlyList<LocatedCell> Cells)
{
    /// <summary>The next correction of the same cell, or null: then its 更正为 is what the table says now.</summary>
    public LocatedCorrection? Next { get; init; }

    /// <summary>The cell, or null when its address does not name exactly one.</summary>
    public LocatedCell? Cell => Cells.Count == 1 ? Cells[0] : null;
}
