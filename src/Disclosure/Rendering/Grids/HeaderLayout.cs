using Disclosure.Core.Editions;

namespace Disclosure.Rendering.Grids;

/// <summary>The headers of a grid, laid out in rows.</summary>
internal sealed class HeaderLayout
{
    private readonly List<HeaderCell> _cells = [];
    private readonly string[] _ids;
    private readonly string _prefix;
    private readonly GridForm _form;

    /// <summary>Lays out the headers of a form; ids begin with <paramref name="prefix"/>.</summary>
    public HeaderLayout(GridForm form, string prefix)
    {
        _prefix = prefix;
        _form = form;
        _ids = new string[form.Leaves.Count];
        var leaf = 0;
        foreach (var column in form.Columns) Add(column, 0, "", ref leaf);
    }

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
        _cells.Add(new HeaderCell(column.Label, id, row, rows, width, isGroup, column.IsNumeric && column.Children.Count == 0));
        foreach (var division in column.Divisions)
        {
            _cells.Add(new HeaderCell(division, $"{_prefix}-c{_cells.Count + 1}", row + 1, _form.Depth - row - 1, 1, false, false));
        }
        foreach (var child in column.Children) Add(child, row + 1, ids, ref leaf);
        if (column.Children.Count == 0) _ids[leaf++] = ids;
    }
}
