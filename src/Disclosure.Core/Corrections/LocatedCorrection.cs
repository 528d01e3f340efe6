using Disclosure.Core.Addresses;
using Disclosure.Core.Budgets;

namespace Disclosure.Core.Corrections;

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
