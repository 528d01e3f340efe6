using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>A cell of a sheet, or several merged into one.</summary>
/// <param name="Row">Its row, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Text">What it says, as printed.</param>
/// <param name="Kind">What it is.</param>
internal sealed record SheetCell(int Row, int Column, string Text, CellKind Kind)
{
    /// <summary>How many rows it takes.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>How many columns it takes.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>The cell of the grid, or the field, that it shows; null for what the form prints.</summary>
    public Cell? Source { get; init; }

    /// <summary>How far it is indented.</summary>
    public int Indent { get; init; }

    /// <summary>Whether it belongs to a total.</summary>
    public bool IsTotal { get; init; }

    /// <summary>What it is as a number; null for text, also for text that looks like a number.</summary>
    public SheetNumber? Number { get; init; }
}
