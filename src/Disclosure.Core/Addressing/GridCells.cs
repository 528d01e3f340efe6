using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>The cells of one grid, located. Each is made once, when it is first asked for.</summary>
public sealed class GridCells
{
    private readonly string[][] _columns;
    private readonly LocatedCell?[]?[] _cells;
    private readonly Dictionary<GridRow, int> _rows;

    /// <summary>The cells of a grid of a table.</summary>
    public GridCells(Table table, Grid grid)
    {
        Table = table;
        Grid = grid;
        _columns = [.. grid.Form.Leaves.Select(l => l.Path.Select(AddressText.Step).ToArray())];
        _cells = new LocatedCell?[grid.Rows.Count][];
        _rows = new Dictionary<GridRow, int>(grid.Rows.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < grid.Rows.Count; i++) _rows[grid.Rows[i]] = i;
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>The grid.</summary>
    public Grid Grid { get; }

    /// <summary>The cell of a row in a column.</summary>
    public LocatedCell At(GridRow row, Leaf leaf) => Row(_rows[row])[leaf.Index]!;

    /// <summary>Every place of a row that can hold a value, from the left.</summary>
    public IEnumerable<LocatedCell> Of(GridRow row)
    {
        var cells = Row(_rows[row]);
        foreach (var leaf in Grid.Form.Leaves)
        {
            if (IsAddressed(row, leaf.Column)) yield return cells[leaf.Index]!;
        }
    }

    private LocatedCell?[] Row(int index) => _cells[index] ??= Make(Grid.Rows[index]);

    private LocatedCell?[] Make(GridRow row)
    {
        var steps = AddressOf.Steps(Table, Grid, row.Steps);
        var leaves = Grid.Form.Leaves;
        var values = 0;
        foreach (var leaf in leaves) values += IsAddressed(row, leaf.Column) ? 1 : 0;
        var cells = new LocatedCell?[leaves.Count];
        foreach (var leaf in leaves)
        {
            cells[leaf.Index] = new LocatedCell(new AddressSteps(steps, _columns[leaf.Index]), row.Cells[leaf.Index], Table, row, leaf, values == 1)
            {
                Leaves = leaves,
            };
        }
        return cells;
    }

    private static bool IsAddressed(GridRow row, GridColumn column) =>
        column.Type.HasAddresses() && (row.Kind != RowKind.Record || !column.IsRowHeader);
}
