using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Rendering.Grids;

/// <summary>
/// The row headers of a grid: their ids, and how far those of groups span, once over all rows and once over those that a screen keeps.
/// </summary>
internal sealed class RowHeads
{
    private readonly Grid _grid;
    private readonly string _prefix;
    private readonly RowSpans _all;
    private readonly RowSpans? _kept;
    // For each column, its place among those whose equal neighbours are merged (分组); -1 for the others.
    private readonly int[] _groups;
    private readonly List<Leaf> _named;

    /// <summary>The row headers of a grid whose ids begin with <paramref name="prefix"/>.</summary>
    public RowHeads(Grid grid, string prefix, GridFolds folds)
    {
        (_grid, _prefix) = (grid, prefix);
        _all = new RowSpans(grid, _ => false);
        _kept = folds.Rows > 0 && GroupCount > 0 ? new RowSpans(grid, folds.HasRow) : null;
        var grouping = grid.Form.Grouping.ToList();
        _groups = [.. grid.Form.Leaves.Select(l => grouping.IndexOf(l.Name))];
        _named = [.. grid.Form.Leaves.Where(Names)];
    }

    private int GroupCount => _grid.Form.HasRowGroups ? 1 : _grid.Form.Grouping.Count;

    /// <summary>The place of a column among those whose equal neighbours are merged; -1 for another.</summary>
    public int GroupOf(Leaf leaf) => _groups[leaf.Index];

    /// <summary>Whether the cells of a column name their rows.</summary>
    public bool Names(Leaf leaf) => _grid.Form.HasRecords ? leaf.Column.IsRowHeader : leaf.Column.Type == ColumnType.Name;

    /// <summary>Whether a column is the last that names its rows: the one that stays in sight and links to its row.</summary>
    public bool IsLast(Leaf leaf) => leaf.Index == _named[^1].Index;

    /// <summary>The id of a row's own header; of a column that names it too but is not the last, that column's.</summary>
    public string IdOf(int row, Leaf? leaf = null) => leaf is null || IsLast(leaf) ? $"{_prefix}-r{row + 1}" : $"{_prefix}-r{row + 1}-{leaf.Index}";

    /// <summary>The id of the header of a group that a row belongs to.</summary>
    public string GroupId(int row, int column) => $"{_prefix}-g{_all.StartOf(row, column) + 1}-{column + 1}";

    /// <summary>The id of the shorter header that stands in for it while rows are left out.</summary>
    public string SlimGroupId(int row, int column) => $"{_prefix}-g{_all.StartOf(row, column) + 1}-{column + 1}s";

    /// <summary>The ids of the headers of all groups that a row belongs to.</summary>
    public IEnumerable<string> GroupIds(int row) => Enumerable.Range(0, GroupCountOf(row)).Select(column => GroupId(row, column));

    /// <summary>The ids of all headers of a row.</summary>
    public string IdsOf(int row)
    {
        var others = _grid.Rows[row].Kind == RowKind.Line ? [] : _named.SkipLast(1).Where(l => _groups[l.Index] < 0).Select(l => IdOf(row, l));
        return string.Join(' ', [.. GroupIds(row), .. others, IdOf(row)]);
    }

    /// <summary>The ids of the shorter headers of a row's groups; blank where none is needed.</summary>
    public string SlimIdsOf(int row)
    {
        if (_kept is null) return "";
        var split = Enumerable.Range(0, GroupCountOf(row)).Where(c => SlimSpanOf(_kept.StartOf(row, c), c) != SpanOf(_all.StartOf(row, c), c));
        return string.Join(' ', split.Select(c => SlimGroupId(row, c)));
    }

    /// <summary>How many rows the header of a group spans that begins in a row; 0 when one above still spans it.</summary>
    public int SpanOf(int row, int column) => _all.Of(row, column);

    /// <summary>How many of the rows that a screen keeps the header of a group spans that begins in a row.</summary>
    public int SlimSpanOf(int row, int column) => (_kept ?? _all).Of(row, column);

    private int GroupCountOf(int row) => _grid.Form.HasRowGroups || _grid.Rows[row].Kind != RowKind.Line ? GroupCount : 0;
}
