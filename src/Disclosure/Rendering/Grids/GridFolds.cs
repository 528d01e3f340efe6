using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Rendering.Grids;

/// <summary>
/// What a screen may leave out of a grid until its reader asks for the official form: columns in which nothing stands, and rows that are
/// blank but for a zero. Paper shows all.
/// </summary>
internal sealed class GridFolds
{
    private readonly bool[] _columns;
    private readonly bool[] _rows;

    /// <summary>Looks through a grid. A column that the label of a row reaches into stays: the label would not fit without it.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="labelled">How many columns the longest label of a row takes.</param>
    public GridFolds(Grid grid, int labelled)
    {
        _columns = [.. grid.Form.Leaves.Select(l => l.Index >= labelled && l.Column.HoldsValue && grid.Rows.All(r => SaysNothing(r.Cells[l.Index])))];
        // A grid that says nothing at all stays as it is printed.
        if (!grid.Form.Leaves.Any(l => l.Column.HoldsValue && !_columns[l.Index])) Array.Clear(_columns);
        _rows = BlankRows(grid);
        Columns = _columns.Count(c => c);
        Rows = _rows.Count(r => r);
    }

    /// <summary>How many columns are left out.</summary>
    public int Columns { get; }

    /// <summary>How many rows are left out.</summary>
    public int Rows { get; }

    /// <summary>Whether a column is left out.</summary>
    public bool HasColumn(Leaf leaf) => _columns[leaf.Index];

    /// <summary>Whether a row is left out.</summary>
    public bool HasRow(int index) => _rows[index];

    // Where others have figures, a column of nothing but zeros tells no more than a blank one.
    private static bool SaysNothing(Cell? cell) => cell is null or { Number: 0 } or { Text: "/" };

    private static bool[] BlankRows(Grid grid)
    {
        var blank = new bool[grid.Rows.Count];
        // From below: a line that heads others stays with them.
        var kept = 0;
        for (var i = grid.Rows.Count - 1; i >= 0; i--)
        {
            var row = grid.Rows[i];
            blank[i] = row.Level >= kept && IsBlank(grid, row);
            kept = blank[i] ? kept : row.Level;
        }
        if (Array.TrueForAll(blank, b => b)) Array.Clear(blank);
        return blank;
    }

    // A line that the form prints for every unit, with a zero for its sum and nothing else, tells no more than a blank one.
    private static bool IsBlank(Grid grid, GridRow row)
    {
        var cells = grid.Form.Leaves.Where(l => l.Column.HoldsValue).Select(l => row.Cells[l.Index]).ToList();
        return cells.Contains(null) && cells.TrueForAll(c => c is null || (row.Kind == RowKind.Line && c.Number == 0));
    }
}
