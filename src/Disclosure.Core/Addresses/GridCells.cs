using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Addresses;

/// <summary>The cells of one grid, located: the one place that knows what a cell's address is made of.</summary>
public sealed class GridCells
{
    private readonly IReadOnlyList<string> _above;

    /// <summary>The cells of a grid of a table.</summary>
    public GridCells(Table table, Grid grid)
    {
        Table = table;
        Grid = grid;
        _above = [.. table.Steps.Select(AddressText.Step), .. grid.Steps.Select(AddressText.Step)];
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>The grid.</summary>
    public Grid Grid { get; }

    /// <summary>The cell of a row in a column.</summary>
    public LocatedCell At(GridRow row, Leaf leaf) => At(row, StepsOf(row), leaf, IsOnly(row));

    /// <summary>Every place of a row that can hold a value, from the left.</summary>
    public IEnumerable<LocatedCell> Of(GridRow row)
    {
        var (steps, isOnly) = (StepsOf(row), IsOnly(row));
        return Grid.Form.Leaves.Where(l => IsAddressed(row, l.Column)).Select(l => At(row, steps, l, isOnly));
    }

    private LocatedCell At(GridRow row, List<string> steps, Leaf leaf, bool isOnly) => new(
        [.. steps, .. leaf.Path.Select(AddressText.Step)], row.Cells[leaf.Index], Table, row, leaf, isOnly)
    {
        Leaves = Grid.Form.Leaves,
    };

    private List<string> StepsOf(GridRow row) => [.. _above, .. row.Steps.Select(AddressText.Step)];

    private bool IsOnly(GridRow row) => Grid.Form.Leaves.Count(l => IsAddressed(row, l.Column)) == 1;

    private static bool IsAddressed(GridRow row, GridColumn column) =>
        column.Type is not (ColumnType.Name or ColumnType.Code) && (row.Kind != RowKind.Record || !column.IsRowHeader);
}
