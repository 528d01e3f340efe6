using Disclosure.Core.Editions;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>A row of a source grid as the columns of a form divide it.</summary>
/// <param name="Row">Which row of the grid it is.</param>
/// <param name="Labels">The cells that name it and are no code, from the left; of a merged one also where it only reaches into the row.</param>
/// <param name="Code">The cells of its code, one for each division that has one.</param>
/// <param name="Values">What stands in the other columns.</param>
/// <param name="Extra">The cells that stand in no column of the form.</param>
internal sealed record SourceRow(
    int Row, IReadOnlyList<GridCell> Labels, IReadOnlyList<(int Division, GridCell Cell)> Code,
    IReadOnlyList<(Leaf Leaf, GridCell Cell)> Values, IReadOnlyList<GridCell> Extra)
{
    /// <summary>The values of rows above that reach into it: a cell that is merged over several rows stands in the first.</summary>
    public IReadOnlyList<(Leaf Leaf, GridCell Cell)> Reaching { get; init; } = [];

    /// <summary>Whether nothing at all begins in it.</summary>
    public bool IsBlank => Labels.All(l => l.Row < Row) && Code.Count == 0 && Values.All(v => v.Cell.Row < Row) && Extra.Count == 0;

    /// <summary>Its own name: the last of its labels, joined where a name stands in several columns.</summary>
    public string Label => Labels.Count == 0 ? "" : Labels[^1].Text;

    /// <summary>Where it stands.</summary>
    public Origin? Origin => Labels.Concat(Code.Select(c => c.Cell)).Concat(Values.Select(v => v.Cell)).Concat(Extra).FirstOrDefault()?.Origin;
}

/// <summary>Divides the rows of a source grid by the columns of one section of a form.</summary>
internal sealed class RowDivision
{
    private readonly SourceGrid _grid;
    private readonly ColumnSlot?[] _slotOf;
    private readonly int _first;
    private readonly int _end;

    /// <summary>Divides by a map of heads.</summary>
    public RowDivision(SourceGrid grid, SlotMap map, int section)
    {
        _grid = grid;
        _slotOf = SlotsByColumn(grid, map);
        (_first, _end) = Reach(map, section, grid.Columns);
        Section = section;
        if (!_slotOf.AsSpan(_first, _end - _first).ToArray().Any(s => s?.Leaf.Column.Type == ColumnType.Name)) HasNoNames = true;
    }

    /// <summary>Which section.</summary>
    public int Section { get; }

    /// <summary>Whether no column holds names.</summary>
    public bool HasNoNames { get; }

    /// <summary>Whether a cell begins in its columns.</summary>
    public bool Reaches(GridCell cell) => cell.Column >= _first && cell.Column < _end;

    /// <summary>The first row behind its heads: those of a section beside it may reach further down, where figures stand here already.</summary>
    public int FirstRow(HeadRows heads)
    {
        var row = heads.End;
        while (row - 1 > heads.First && !HeadRows.IsOrdinals([.. _grid.Beginning(row - 1)]) && Read(row - 1).Values.Any(v => v.Cell.Row == row - 1 && PrintedFigures.Is(v.Cell.Text))) row--;
        return row;
    }

    /// <summary>A row.</summary>
    public SourceRow Read(int row)
    {
        var labels = new List<GridCell>();
        var code = new List<(int, GridCell)>();
        var values = new List<(Leaf, GridCell)>();
        var extra = new List<GridCell>();
        var reaching = new List<(Leaf, GridCell)>();
        GridCell? last = null;
        for (var column = _first; column < _end; column++)
        {
            if (_grid.At(row, column) is not { } cell || ReferenceEquals(cell, last)) continue;
            last = cell;
            // One that begins left of the section belongs to the section before it.
            if (cell.Column < _first && _first > 0 && cell.Column < column) continue;
            Put(cell, row, column);
        }
        return new SourceRow(row, labels, code, values, extra) { Reaching = reaching };

        void Put(GridCell cell, int at, int column)
        {
            var slot = SlotAt(cell, column);
            switch (slot?.Leaf.Column)
            {
                case null:
                    if (cell.Row == at) extra.Add(cell);
                    break;
                case { Type: ColumnType.Code, IsRowHeader: false } when IsDigits(cell.Text):
                    if (cell.Row == at) code.Add((slot.Division < 0 ? column - _first : slot.Division, cell));
                    break;
                case { Type: ColumnType.Name or ColumnType.Code }:
                    labels.Add(cell);
                    break;
                case { IsRowHeader: true }:
                    values.Add((slot.Leaf, cell));
                    break;
                default:
                    (cell.Row == at ? values : reaching).Add((slot.Leaf, cell));
                    break;
            }
        }
    }

    // A cell that reaches over several columns names its row when one of them holds names.
    private ColumnSlot? SlotAt(GridCell cell, int column)
    {
        var end = Math.Min(_end, cell.Column + cell.ColumnSpan);
        for (var at = column; at < end; at++)
        {
            if (_slotOf[at] is { Leaf.Column.Type: ColumnType.Name } name && !IsDigits(cell.Text)) return name;
        }
        for (var at = column; at < end; at++)
        {
            if (_slotOf[at] is { } slot && slot.Section == Section) return slot;
        }
        return null;
    }

    private static bool IsDigits(string text) => Folded.Name(text) is { Length: > 0 } digits && digits.All(char.IsAsciiDigit);

    private static ColumnSlot?[] SlotsByColumn(SourceGrid grid, SlotMap map)
    {
        var slots = new ColumnSlot?[grid.Columns];
        for (var i = 0; i < map.Slots.Count; i++)
        {
            if (map.Columns[i] is not { } run) continue;
            for (var column = run.First; column < run.First + run.Count; column++) slots[column] ??= map.Slots[i];
        }
        FillNames(map, slots);
        return slots;
    }

    // The column of names is known by where it stands when its head is another, or none: before the first figures of its section.
    private static void FillNames(SlotMap map, ColumnSlot?[] slots)
    {
        foreach (var name in map.Slots.Where(s => s.Leaf.Column.Type == ColumnType.Name && !slots.Contains(s)))
        {
            var first = Array.FindIndex(slots, s => s?.Section == name.Section && s.Leaf.Column.Type != ColumnType.Code);
            for (var column = first - 1; column >= 0 && slots[column] is null; column--) slots[column] = name;
        }
    }

    // A section begins where its first known column stands; when that is not the one of its names, right behind the section before it.
    private static (int First, int End) Reach(SlotMap map, int section, int columns)
    {
        var known = map.Slots.Zip(map.Columns).Where(c => c.Second is not null).Select(c => (c.First, Run: c.Second!)).ToList();
        if (known.All(k => k.First.Section != section)) return (0, 0);
        var next = known.Select(k => k.First.Section).Where(s => s > section).DefaultIfEmpty(-1).Min();
        return (known.Any(k => k.First.Section < section) ? StartOf(section) : 0, next < 0 ? columns : StartOf(next));

        int StartOf(int of)
        {
            var first = known.Where(k => k.First.Section == of).MinBy(k => k.Run.First);
            var before = known.Where(k => k.First.Section < of).Select(k => k.Run.First + k.Run.Count).DefaultIfEmpty(0).Max();
            return first.First.Leaf.Column.Type is ColumnType.Name or ColumnType.Code || first.First.Leaf.Column.IsRowHeader ? first.Run.First : before;
        }
    }
}
