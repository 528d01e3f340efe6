using Disclosure.Core.Editions;
using Disclosure.Core.Layouts;

namespace Disclosure.Rendering.Grids;

/// <summary>The headers of a grid, laid out in rows: over all columns, or over those that a screen keeps.</summary>
internal sealed class HeaderLayout
{
    private readonly List<HeaderCell> _cells = [];
    private readonly string[] _ids;
    private readonly string _prefix;
    private readonly GridForm _form;
    private readonly GridFolds _folds;
    private readonly bool _keptOnly;

    /// <summary>Lays out the headers of a form; ids begin with <paramref name="prefix"/>.</summary>
    /// <param name="form">The form.</param>
    /// <param name="prefix">What the ids begin with.</param>
    /// <param name="folds">What a screen leaves out.</param>
    /// <param name="keptOnly">Whether only the columns that a screen keeps have headers.</param>
    public HeaderLayout(GridForm form, string prefix, GridFolds folds, bool keptOnly = false)
    {
        (_form, _prefix, _folds, _keptOnly) = (form, prefix, folds, keptOnly);
        _ids = new string[form.Leaves.Count];
        var leaf = 0;
        foreach (var column in form.Columns) Add(column, 0, "", ref leaf);
        // Of the columns that a screen keeps none may reach down to the last row of headers: a row must not be without a cell.
        Depth = _cells.Count == 0 ? 0 : _cells.Max(c => c.Row) + 1;
        if (Depth < form.Depth) _cells = [.. _cells.Select(c => c with { Rows = Math.Min(c.Rows, Depth - c.Row) })];
    }

    /// <summary>How many rows the headers take.</summary>
    public int Depth { get; }

    /// <summary>All headers, column by column.</summary>
    public IReadOnlyList<HeaderCell> Cells => _cells;

    /// <summary>The ids of the headers above a column's cells, topmost first, with blanks between.</summary>
    public string IdsOf(Leaf leaf) => _ids[leaf.Index];

    /// <summary>Whether a header stands over columns that a screen leaves out and over others: it would span too many.</summary>
    public bool IsSplit { get; private set; }

    private void Add(GridColumn column, int row, string above, ref int leaf)
    {
        var folded = FoldedWidth(column, leaf);
        if (_keptOnly && folded == column.Width)
        {
            Skip(column, ref leaf);
            return;
        }
        if (folded > 0 && folded < column.Width) IsSplit = true;
        var id = $"{_prefix}-c{_cells.Count + 1}";
        var ids = above.Length == 0 ? id : $"{above} {id}";
        var isGroup = column.Children.Count + column.Divisions.Count > 0;
        var rows = isGroup ? 1 : _form.Depth - row;
        // A row group's header stands in front of the names, under the same header as they.
        var width = column.Width + (column.Type == ColumnType.Name && _form.HasRowGroups ? 1 : 0) - (_keptOnly ? folded : 0);
        _cells.Add(new HeaderCell(column.Label, id, row, rows, width, column.IsNumeric && column.Children.Count == 0, folded == column.Width));
        foreach (var division in column.Divisions)
        {
            _cells.Add(new HeaderCell(division, $"{_prefix}-c{_cells.Count + 1}", row + 1, _form.Depth - row - 1, 1, false, false));
        }
        foreach (var child in column.Children) Add(child, row + 1, ids, ref leaf);
        if (column.Children.Count == 0) _ids[leaf++] = ids;
    }

    private void Skip(GridColumn column, ref int leaf)
    {
        for (var end = leaf + column.LeafCount; leaf < end; leaf++) _ids[leaf] = "";
    }

    private int FoldedWidth(GridColumn column, int leaf) => _folds.Columns == 0 ? 0 : _form.Leaves
        .Skip(leaf).Take(column.LeafCount).Where(_folds.HasColumn).Sum(l => l.Column.Width);
}
