using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>
/// What a screen may leave out of a grid until its reader asks for the official form: columns in which nothing stands, and rows that are
/// blank but for a zero, and the numbers of rows (行次), which tell of the form and not of the unit. Paper shows all. Groups of columns that are alike, the same in another year, are left out of alike.
/// </summary>
public sealed class GridFolds
{
    private readonly bool[] _columns;
    private readonly bool[] _rows;
    private readonly IReadOnlyList<GridRow> _source;
    private readonly int[] _values;
    private readonly List<List<int>> _alike;

    /// <summary>Looks through a grid; of nothing it folds nothing. A column that the label of a row reaches into stays: the label would not fit without it.</summary>
    public GridFolds(Grid? grid)
    {
        _source = grid?.Rows ?? [];
        var leaves = grid?.Form.Leaves ?? [];
        _values = [.. leaves.Where(l => l.Column.HoldsValue).Select(l => l.Index)];
        _alike = AlikeOf(leaves);
        _columns = BlankColumns(leaves.Count, _source.Select(r => RowLabels.ColumnsOf(grid!, r)).DefaultIfEmpty(0).Max());
        _rows = BlankRows();
        Columns = _columns.Count(c => c);
        foreach (var leaf in leaves.Where(l => l.Column.Type == ColumnType.RowNumber)) _columns[leaf.Index] = true;
        HasColumns = Array.Exists(_columns, c => c);
        Rows = _rows.Count(r => r);
    }

    /// <summary>How many columns are left out for nothing stands in them.</summary>
    public int Columns { get; }

    /// <summary>Whether any column is left out, for whatever reason.</summary>
    public bool HasColumns { get; }

    /// <summary>How many rows are left out.</summary>
    public int Rows { get; }

    /// <summary>Whether a column is left out.</summary>
    public bool HasColumn(Leaf leaf) => _columns[leaf.Index];

    /// <summary>Whether a row is left out.</summary>
    public bool HasRow(int index) => _rows[index];

    // Where others have figures, a column of nothing but zeros tells no more than a blank one.
    private static bool SaysNothing(Cell? cell) => cell is null or { Number: 0 } || (cell.Number is null && BlankMark.Is(cell.Text));

    private bool[] BlankColumns(int columns, int labelled)
    {
        var blank = new bool[columns];
        var says = false;
        foreach (var index in _values)
        {
            var isBlank = _source.All(r => SaysNothing(r.Cells[index]));
            says |= !isBlank;
            blank[index] = isBlank && index >= labelled;
        }
        // A grid that says nothing at all stays as it is printed.
        if (!says) Array.Clear(blank);
        foreach (var alike in _alike)
        {
            if (alike.Exists(i => !blank[i])) alike.ForEach(i => blank[i] = false);
        }
        return blank;
    }

    // Columns of the same name in different groups, of two years for one, stand for each other: only what is blank in all of them is left out.
    private static List<List<int>> AlikeOf(IReadOnlyList<Leaf> leaves) =>
    [
        .. leaves.Where(l => l.Path.Count > 1).GroupBy(l => string.Join('/', l.Path.Skip(1)), StringComparer.Ordinal)
            .Select(g => g.Select(l => l.Index).ToList()).Where(g => g.Count > 1),
    ];

    private bool[] BlankRows()
    {
        var blank = new bool[_source.Count];
        // From below: a line that heads others stays with them.
        var kept = 0;
        for (var i = blank.Length - 1; i >= 0; i--)
        {
            var row = _source[i];
            blank[i] = row.Level >= kept && IsBlank(row);
            kept = blank[i] ? kept : row.Level;
        }
        if (Array.TrueForAll(blank, b => b)) Array.Clear(blank);
        return blank;
    }

    // A line that the form prints for every unit, with a zero for its sum and nothing else, tells no more than a blank one.
    private bool IsBlank(GridRow row)
    {
        var hasBlank = false;
        foreach (var index in _values)
        {
            var cell = row.Cells[index];
            hasBlank |= cell is null;
            if (cell is not null && (row.Kind != RowKind.Line || cell.Number != 0)) return false;
        }
        return hasBlank;
    }
}
