using Disclosure.Core.Editions;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Recognition;

/// <summary>A column that a form prints: a leaf, or one of the divisions of a leaf.</summary>
/// <param name="Section">Which of the sections side by side it belongs to.</param>
/// <param name="Leaf">The leaf.</param>
/// <param name="Division">Which of its divisions; -1 for a leaf without.</param>
/// <param name="Heads">What is printed above it, folded, from the top.</param>
internal sealed record ColumnSlot(int Section, Leaf Leaf, int Division, IReadOnlyList<string> Heads)
{
    /// <summary>The columns that sections side by side print, from the left.</summary>
    public static IReadOnlyList<ColumnSlot> Of(IReadOnlyList<GridForm> sections)
    {
        var slots = new List<ColumnSlot>();
        for (var i = 0; i < sections.Count; i++)
        {
            foreach (var column in sections[i].Columns) Add(sections[i], i, column, sections.Count > 1 ? [Folded.Name(sections[i].Heading)] : [], slots);
        }
        return slots;
    }

    private static void Add(GridForm form, int section, GridColumn column, IReadOnlyList<string> above, List<ColumnSlot> slots)
    {
        IReadOnlyList<string> heads = [.. above.Where(h => h.Length > 0), Folded.Name(column.Label)];
        foreach (var child in column.Children) Add(form, section, child, heads, slots);
        if (column.Children.Count > 0) return;
        var leaf = form.Leaves.First(l => ReferenceEquals(l.Column, column));
        if (column.Divisions.Count == 0) slots.Add(new ColumnSlot(section, leaf, -1, heads));
        for (var i = 0; i < column.Divisions.Count; i++) slots.Add(new ColumnSlot(section, leaf, i, [.. heads, Folded.Name(column.Divisions[i])]));
    }
}

/// <summary>Neighbouring columns of a source grid under one head.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Heads">What is printed above them, folded, from the top.</param>
internal sealed record ColumnRun(int First, int Count, IReadOnlyList<string> Heads)
{
    /// <summary>The runs of a grid whose heads end before a row.</summary>
    public static IReadOnlyList<ColumnRun> Of(SourceGrid grid, int firstHead, int firstData)
    {
        var runs = new List<ColumnRun>();
        GridCell? own = null;
        for (var column = 0; column < grid.Columns; column++)
        {
            var heads = Above(grid, column, firstHead, firstData);
            var last = heads.LastOrDefault();
            if (last is not null && ReferenceEquals(last, own)) runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
            else runs.Add(new ColumnRun(column, 1, [.. heads.Select(h => Folded.Name(h.Text))]));
            own = last;
        }
        return runs;
    }

    private static List<GridCell> Above(SourceGrid grid, int column, int firstHead, int firstData)
    {
        var cells = new List<GridCell>();
        for (var row = firstHead; row < firstData; row++)
        {
            if (grid.At(row, column) is { } cell && !ReferenceEquals(cell, cells.LastOrDefault()) && !IsOrdinal(cell.Text)) cells.Add(cell);
        }
        return cells;
    }

    private static bool IsOrdinal(string text) => Folded.Name(text) is "栏次" || Folded.Name(text).All(c => char.IsAsciiDigit(c) || c is '=' or '+' or '-' or '*');
}

/// <summary>Which columns of a source grid are which columns of a form.</summary>
/// <param name="Columns">The run of each slot, null where the source has none.</param>
/// <param name="Score">How well the heads agree, from 0 to 1.</param>
/// <param name="Slots">The columns of the form.</param>
/// <param name="Runs">The columns of the source.</param>
internal sealed record SlotMap(IReadOnlyList<ColumnSlot> Slots, IReadOnlyList<ColumnRun> Runs, IReadOnlyList<ColumnRun?> Columns, double Score)
{
    private const double LeastAlike = 0.3;
    private const double Near = 0.7;
    private const double Same = 0.9;

    // One head may stand for all divisions of a code.
    private const double LeastCode = 0.4;

    /// <summary>The columns that stand in another place than the form's, and are known by their heads.</summary>
    public IReadOnlyList<ColumnSlot> Moved { get; private init; } = [];

    /// <summary>Aligns both, in their order, so that as much as can agrees; then what is left by equal heads.</summary>
    public static SlotMap Of(IReadOnlyList<ColumnSlot> slots, IReadOnlyList<ColumnRun> runs)
    {
        var best = new double[slots.Count + 1, runs.Count + 1];
        for (var i = slots.Count - 1; i >= 0; i--)
        {
            for (var j = runs.Count - 1; j >= 0; j--)
            {
                var both = Likeness(slots[i], runs[j]);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), both < LeastAlike ? 0 : both + best[i + 1, j + 1]);
            }
        }
        var columns = Walk(slots, runs, best);
        var moved = Move(slots, runs, columns);
        return new SlotMap(slots, runs, columns, ScoreOf(slots, best[0, 0] + moved.Count)) { Moved = moved };
    }

    // A column in another place than the form's is known by its heads: no other column of either has the same.
    private static List<ColumnSlot> Move(IReadOnlyList<ColumnSlot> slots, IReadOnlyList<ColumnRun> runs, ColumnRun?[] columns)
    {
        var pairs = (from slot in Enumerable.Range(0, slots.Count)
                     where columns[slot] is null
                     from run in runs
                     where !columns.Contains(run) && Likeness(slots[slot], run) >= (slots[slot].Leaf.Column.Type == ColumnType.Code ? LeastCode : Same) && IsBeside(slots, columns, slot, run)
                     select (Slot: slot, Run: run)).ToList();
        var moved = new List<ColumnSlot>();
        foreach (var (slot, run) in pairs.Where(p => pairs.Count(o => o.Slot == p.Slot) == 1 && pairs.Count(o => o.Run == p.Run) == 1))
        {
            columns[slot] = run;
            moved.Add(slots[slot]);
        }
        return moved;
    }

    // It stays within its section.
    private static bool IsBeside(IReadOnlyList<ColumnSlot> slots, ColumnRun?[] columns, int slot, ColumnRun run) => !Enumerable.Range(0, slots.Count)
        .Any(i => columns[i] is { } other && slots[i].Section.CompareTo(slots[slot].Section) is not 0 and var side && side != other.First.CompareTo(run.First));

    private static ColumnRun?[] Walk(IReadOnlyList<ColumnSlot> slots, IReadOnlyList<ColumnRun> runs, double[,] best)
    {
        var columns = new ColumnRun?[slots.Count];
        for (int i = 0, j = 0; i < slots.Count && j < runs.Count;)
        {
            var both = Likeness(slots[i], runs[j]);
            if (both >= LeastAlike && best[i, j] <= both + best[i + 1, j + 1] + 1e-9)
            {
                columns[i] = runs[j];
                (i, j) = (i + 1, j + 1);
            }
            else if (best[i + 1, j] >= best[i, j] - 1e-9) i++;
            else j++;
        }
        return columns;
    }

    // The column of names may have no head, and a code need not be divided.
    private static double ScoreOf(IReadOnlyList<ColumnSlot> slots, double sum)
    {
        var needed = slots.Count(s => s.Leaf.Column.Type != ColumnType.Name && s.Division <= 0);
        return needed == 0 ? 0 : Math.Min(1, sum / needed);
    }

    private static double Likeness(ColumnSlot slot, ColumnRun run)
    {
        if (run.Heads.Count == 0) return 0;
        var own = Alike(slot.Heads[^1], run.Heads[^1]);
        // The heads of a group may stand above what has none of its own, and the other way round.
        if (own < Near) own = Math.Max(own * 0.5, Math.Max(0.6 * run.Heads.SkipLast(1).Select(h => Alike(slot.Heads[^1], h)).DefaultIfEmpty().Max(),
            slot.Division == 0 ? 0.8 * Alike(slot.Heads[^2], run.Heads[^1]) : 0));
        var above = slot.Heads.SkipLast(1).ToList();
        var common = above.Count == 0 ? 1 : above.Average(a => run.Heads.Max(h => Alike(a, h)));
        return own * (0.7 + (0.3 * common));
    }

    private static double Alike(string left, string right) =>
        left == right ? 1 : Folded.Bare(left) == Folded.Bare(right) ? 0.95 : NameLikeness.Of(left, right, Near) is >= Near and var likeness ? likeness * 0.9
        : left.Length > 1 && right.Length > 1 && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal)) ? 0.7 : 0;
}
