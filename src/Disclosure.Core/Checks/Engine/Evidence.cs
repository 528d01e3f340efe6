using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Engine;

/// <summary>A place in the document that a check speaks of.</summary>
/// <param name="Label">What it is called in a message: a cell's address, or the part's name and line.</param>
/// <param name="Text">What stands there, as printed; blank for a whole part.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Evidence(string Label, string Text, Place Place)
{
    /// <summary>The cell, or null.</summary>
    public LocatedCell? Cell { get; init; }

    /// <summary>The passage, or null.</summary>
    public Passage? Passage { get; init; }

    /// <summary>What people call the place.</summary>
    public PlaceName Name
    {
        get => field ?? (Cell is { } cell ? PlaceName.Of(cell) : new PlaceName(Label, "", "", ""));
        init;
    }

    /// <summary>A row as evidence, and what it is called there.</summary>
    public static Evidence OfRow(GridCells cells, GridRow row, string text) => new(AddressOf.Row(cells.Table, cells.Grid, row), text, row.Place)
    {
        Name = PlaceName.OfRow(cells.Table, cells.Grid, row),
        Cell = cells.Of(row).FirstOrDefault(),
    };

    /// <summary>A cell as evidence.</summary>
    public static Evidence Of(LocatedCell cell) =>
        new(cell.Address, cell.Cell?.Text ?? "", cell.Cell?.Place ?? cell.Row?.Place ?? cell.Table.Place) { Cell = cell };
}
