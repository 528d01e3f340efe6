using Disclosure.Core.Editions;

namespace Disclosure.Rendering.Grids;

/// <summary>The headers of a grid, laid out in rows.</summary>
internal sealed class HeaderLayout
{
    private readonly List<HeaderCell> _cells = [];
    private readonly string[] _ids;
    private string?[]? _slimIds;
    private readonly string _prefix;
    private readonly GridForm _form;
    private readonly GridFolds _folds;

    /// <summary>Lays out the headers of a form; ids begin with <paramref name="prefix"/>.</summary>
    public HeaderLayout(GridForm form, string prefix, GridFolds folds)
    {
        _folds = folds;
        _prefix = prefix;
        _form = form;
        _ids = new string[form.Leaves.Count];
        var leaf = 0;
        foreach (var column in form.Columns) Add(column, 0, "", ref leaf);
    }

    /// <summary>The ids of the narrower headers that stand in for those above a column's cells on a screen; blank when there are none.</summary>
    public string SlimIdsOf(Leaf leaf) => _slimIds is null ? "" : _slimIds[leaf.Index] ?? "";


    /// <summary>All headers, column by column.</summary>
    public IReadOnlyList<HeaderCell> Cells => _cells;

    /// <summary>The ids of the headers above a column's cells, topmost first, with blanks between.</summary>
    public string IdsOf(Leaf leaf) => _ids[leaf.Index];

    private void Add(GridColumn column, int row, string above, ref int leaf)
    {
        var id = $"{_prefix}-c{_cells.Count + 1}";
        var ids = above.Length == 0 ? id : $"{above} {id}";
        var isGroup = column.Children.Count + column.Divisions.Count > 0;
        var rows = isGroup ? 1 : _form.Depth - row;
        // A row group's header stands in front of the names, under the same header as they.
        var width = column.Width + (column.Type == ColumnType.Name && _form.HasRowGroups ? 1 : 0);
        var at = _cells.Count;
        var first = leaf;
        _cells.Add(new HeaderCell(column.Label, id, row, rows, width, width, isGroup, column.IsNumeric && column.Children.Count == 0));
        foreach (var division in column.Divisions)
        {
            _cells.Add(new HeaderCell(division, $"{_prefix}-c{_cells.Count + 1}", row + 1, _form.Depth - row - 1, 1, 1, false, false));
        }
        foreach (var child in column.Children) Add(child, row + 1, ids, ref leaf);
        if (column.Children.Count == 0) _ids[leaf++] = ids;
        Fold(at, first, leaf);
    }

    // What is left of a header when the columns that say nothing are left out.
    private void Fold(int at, int first, int end)
    {
        var folded = 0;
        for (var i = first; i < end; i++) folded += _folds.HasColumn(_form.Leaves[i]) ? _form.Leaves[i].Column.Width : 0;
        if (folded == 0) return;
        var cell = _cells[at] = _cells[at] with { Kept = _cells[at].Columns - folded };
        if (!cell.IsSplit) return;
        _slimIds ??= new string?[_form.Leaves.Count];
        for (var i = first; i < end; i++) _slimIds[i] = _slimIds[i] is { } ids ? $"{cell.SlimId} {ids}" : cell.SlimId;
    }
}
