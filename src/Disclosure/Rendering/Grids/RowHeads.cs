using Disclosure.Core.Editions;
using Disclosure.Core.Grids;
using Disclosure.Core.Layouts;

namespace Disclosure.Rendering.Grids;

/// <summary>The row headers of a grid: which columns they stand in, their ids, and how far those of groups span.</summary>
internal sealed class RowHeads
{
    private readonly Grid _grid;
    private readonly string _prefix;
    private readonly RowSpans _spans;
    // For each column, its place among those whose equal neighbours are merged (分组); -1 for the others.
    private readonly int[] _groups;
    private readonly List<Leaf> _named;

    /// <summary>The row headers of a grid whose ids begin with <paramref name="prefix"/>.</summary>
    public RowHeads(Grid grid, string prefix)
    {
        (_grid, _prefix) = (grid, prefix);
        _spans = new RowSpans(grid);
        var grouping = grid.Form.Grouping.ToList();
        _groups = [.. grid.Form.Leaves.Select(l => grouping.IndexOf(l.Name))];
        _named = [.. grid.Form.Leaves.Where(Names)];
    }

    /// <summary>The place of a column among those whose equal neighbours are merged; -1 for another.</summary>
    public int GroupOf(Leaf leaf) => _groups[leaf.Index];

    /// <summary>Whether the cells of a column name their rows.</summary>
    public bool Names(Leaf leaf) => _grid.Form.HasRecords ? leaf.Column.IsRowHeader : leaf.Column.Type == ColumnType.Name;

    /// <summary>Whether a column is the last that names its rows: the one that stays in sight and links to its row.</summary>
    public bool IsLast(Leaf leaf) => leaf.Index == _named[^1].Index;

    /// <summary>The id of a row's own header; of a column that names it too but is not the last, that column's.</summary>
    public string IdOf(int row, Leaf? leaf = null) => leaf is null || IsLast(leaf) ? $"{_prefix}-r{row + 1}" : $"{_prefix}-r{row + 1}-{leaf.Index}";

    /// <summary>The id of the header of a group that a row belongs to.</summary>
    public string GroupId(int row, int column) => $"{_prefix}-g{_spans.StartOf(row, column) + 1}-{column + 1}";

    /// <summary>The ids of the headers of all groups that a row belongs to.</summary>
    public IEnumerable<string> GroupIds(int row)
    {
        var count = _grid.Form.HasRowGroups ? 1 : _grid.Rows[row].Kind == RowKind.Line ? 0 : _grid.Form.Grouping.Count;
        return Enumerable.Range(0, count).Select(column => GroupId(row, column));
    }

    /// <summary>The ids of all headers of a row, with blanks between.</summary>
    public string IdsOf(int row)
    {
        var others = _grid.Rows[row].Kind == RowKind.Line ? [] : _named.SkipLast(1).Where(l => _groups[l.Index] < 0).Select(l => IdOf(row, l));
        return string.Join(' ', [.. GroupIds(row), .. others, IdOf(row)]);
    }

    /// <summary>How many rows the header of a group spans that begins in a row; 0 when one above still spans it.</summary>
    public int SpanOf(int row, int column) => _spans.Of(row, column);
}
