using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>The heads above the columns of a section, laid out in rows: over all columns, or over those that a screen keeps.</summary>
public sealed class LaidOutHeads
{
    private readonly List<LaidOutHead> _all = [];
    private readonly int[] _own;
    private readonly GridForm? _form;
    private readonly GridFolds? _folds;
    private readonly bool _keptOnly;
    private int _place;

    /// <summary>Lays out the heads of a form, if there are any.</summary>
    /// <param name="form">The form; null for a section without columns.</param>
    /// <param name="folds">What a screen leaves out; null for nothing.</param>
    /// <param name="keptOnly">Whether only the columns that a screen keeps have heads.</param>
    public LaidOutHeads(GridForm? form, GridFolds? folds = null, bool keptOnly = false)
    {
        (_form, _folds, _keptOnly) = (form, folds, keptOnly);
        _own = new int[form?.Leaves.Count ?? 0];
        var leaf = 0;
        foreach (var column in form?.Columns ?? []) Add(column, 0, -1, ref leaf);
        // Of the columns that a screen keeps none may reach down to the last row of heads: a row must not be without a cell.
        Depth = _all.Count == 0 ? 0 : _all.Max(c => c.Row) + 1;
        if (form is not null && Depth < form.Depth) _all = [.. _all.Select(c => c with { Rows = Math.Min(c.Rows, Depth - c.Row) })];
    }

    /// <summary>How many rows the heads take, that of column numbers left out.</summary>
    public int Depth { get; }

    /// <summary>All heads, column by column, each before those below it.</summary>
    public IReadOnlyList<LaidOutHead> All => _all;

    /// <summary>
    /// How many of the heads, the first, stand one above the other over all columns alike: they head no column but are what the table is called. Each
    /// takes a row of its own, the first.
    /// </summary>
    public int Titles
    {
        get
        {
            var count = 0;
            for (var columns = _form?.Columns; columns is [{ Children.Count: > 0 } only]; columns = only.Children) count++;
            return _all.Count > 0 ? count : 0;
        }
    }

    /// <summary>Whether a head stands over columns that a screen leaves out and over others: it would span too many.</summary>
    public bool IsSplit { get; private set; }

    /// <summary>Which of the heads is a column's own; -1 when it has none here. Those over it are found by <see cref="LaidOutHead.Above"/>.</summary>
    public int OwnOf(Leaf leaf) => _own[leaf.Index];

    private void Add(GridColumn column, int row, int above, ref int leaf)
    {
        var folded = FoldedWidth(column, leaf);
        if (_keptOnly && folded == column.Width)
        {
            for (var end = leaf + column.LeafCount; leaf < end; leaf++) _own[leaf] = -1;
            return;
        }
        if (folded > 0 && folded < column.Width) IsSplit = true;
        var (own, isLeaf) = (_all.Count, column.Children.Count == 0);
        var rows = isLeaf && column.Divisions.Count == 0 ? _form!.Depth - row : 1;
        // The head of row groups stands in front of the names, under the same head as they.
        var width = column.Width + (column.Type == ColumnType.Name && _form!.HasRowGroups ? 1 : 0) - (_keptOnly ? folded : 0);
        _all.Add(new LaidOutHead(column.Label, row, rows, _place, width, above, column.IsNumeric && isLeaf, folded == column.Width)
        {
            Leaf = isLeaf ? _form!.Leaves[leaf] : null,
            Unit = UnitOf(column, above),
        });
        for (var i = 0; i < column.Divisions.Count; i++)
        {
            _all.Add(new LaidOutHead(column.Divisions[i], row + 1, _form!.Depth - row - 1, _place + i, 1, own, false, false));
        }
        foreach (var child in column.Children) Add(child, row + 1, own, ref leaf);
        if (!isLeaf) return;
        _own[leaf++] = own;
        _place += width;
    }

    // A unit of its own is said once, by the highest head that it is true of.
    private string UnitOf(GridColumn column, int above)
    {
        for (var at = above; at >= 0; at = _all[at].Above)
        {
            if (_all[at].Unit.Length > 0) return "";
        }
        return column.HasAmounts && column.AmountUnit is { } unit && unit != _form!.AmountUnit && !column.Label.Contains(unit, StringComparison.Ordinal) ? unit : "";
    }

    private int FoldedWidth(GridColumn column, int leaf) => _folds is null or { HasColumns: false } ? 0 : _form!.Leaves
        .Skip(leaf).Take(column.LeafCount).Where(_folds.HasColumn).Sum(l => l.Column.Width);
}

/// <summary>A head above columns, laid out.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Row">The row of heads it begins in, from 0.</param>
/// <param name="Rows">How many rows of heads it takes.</param>
/// <param name="Place">The printed column it begins in, from 0.</param>
/// <param name="Columns">How many printed columns it spans; more than one makes it the head of a group of columns (its scope).</param>
/// <param name="Above">Which of the heads stands over it; -1 for none.</param>
/// <param name="IsNumeric">Whether figures stand below it.</param>
/// <param name="IsFolded">Whether a screen leaves out all columns below it.</param>
public sealed record LaidOutHead(string Label, int Row, int Rows, int Place, int Columns, int Above, bool IsNumeric, bool IsFolded)
{
    /// <summary>The column with cells that it alone heads; null for a group and for a division of a column, which is there on paper only.</summary>
    public Leaf? Leaf { get; init; }

    /// <summary>The unit of the amounts below it where it must be said of them: it is not that of the section, and no other head says it. Else blank.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What it says with that unit: 机关运行经费（元）.</summary>
    public string FullLabel => Unit.Length == 0 ? Label : $"{Label}（{Unit}）";
}
