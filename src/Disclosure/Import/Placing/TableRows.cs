using Disclosure.Core.Editions;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>Reads source tables row by row into the grids of one form, which stand side by side or are one.</summary>
internal sealed class TableRows(TableForm form, IReadOnlyList<GridForm> grids, IReadOnlyList<GridPlacing> placings, PlacingContext context)
{
    // How much better one section must fit than all of them.
    private const double Clearly = 0.15;

    private readonly List<string> _notes = [];
    private readonly Dictionary<int, int> _begun = [];
    private int _turns;
    private SlotMap? _map;
    private int _width;

    /// <summary>The notes that stood among the rows and below the tables, in order.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Reads a table: all of the form, a piece of it that goes on below, or one of its sections.</summary>
    public void Read(SourceTable source)
    {
        var grid = source.Grid;
        var heads = HeadRows.Of(grid, FormWords.Of(form), 0, grid.Rows);
        var map = heads.IsEmpty && _map is not null && grid.Columns == _width ? _map : MapOf(grid, heads);
        if (map is null)
        {
            foreach (var cell in grid.Block.Cells.Where(c => c.Text.Length > 0)) context.Journal.Left(cell.Origin, cell.Text, $"{form.Number}的表头对不上");
            return;
        }
        (_map, _width) = (map, grid.Columns);
        var divisions = Enumerable.Range(0, grids.Count).Where(s => map.Slots.Zip(map.Columns).Any(c => c.First.Section == s && c.Second is not null))
            .Select(s => new RowDivision(grid, map, s)).Select(d => (Division: d, Start: d.FirstRow(heads))).ToList();
        Heads(grid, heads, map, divisions);
        foreach (var (division, start) in divisions) Rows(grid, start, division);
    }

    private SlotMap? MapOf(SourceGrid grid, HeadRows heads)
    {
        if (heads.IsEmpty) return null;
        var runs = ColumnRun.Of(grid, heads.First, heads.End);
        var all = ColumnSlot.Of(grids);
        var whole = SlotMap.Of(all, runs);
        if (grids.Count > 1 && Single(all, runs, whole.Score + Clearly) is var (section, map))
        {
            _begun[section] = ++_turns;
            return map;
        }
        foreach (var begun in whole.Slots.Zip(whole.Columns).Where(c => c.Second is not null).Select(c => c.First.Section)) _begun[begun] = ++_turns;
        return whole.Score > 0 ? whole : null;
    }

    // One of the sections alone: the first that fits best and has no rows yet; else a piece of one that goes on, of equals the one that was left first.
    private (int Section, SlotMap Map)? Single(IReadOnlyList<ColumnSlot> all, IReadOnlyList<ColumnRun> runs, double least)
    {
        var fitting = Enumerable.Range(0, grids.Count).Select(s => (Section: s, Map: SlotMap.Of([.. all.Where(slot => slot.Section == s)], runs), Turn: _begun.GetValueOrDefault(s)))
            .Where(s => s.Map.Score > least).OrderByDescending(s => s.Turn == 0).ThenByDescending(s => s.Map.Score).ThenBy(s => s.Turn).ToList();
        return fitting.Count == 0 ? null : (fitting[0].Section, fitting[0].Map);
    }

    private void Heads(SourceGrid grid, HeadRows heads, SlotMap map, IReadOnlyList<(RowDivision Division, int Start)> divisions)
    {
        foreach (var cell in grid.Block.Cells.Where(c => c.Row < heads.End && c.Text.Length > 0 && !divisions.Any(d => c.Row >= d.Start && d.Division.Reaches(c))))
        {
            if (NoteReading.AmountUnit(cell.Text) is { } unit && unit != form.AmountUnit) context.Journal.Doubted(cell.Origin, cell.Text, NoteReading.OtherUnit(unit, form.AmountUnit));
            if (cell.Row < heads.First) context.Journal.Known(cell.Origin, cell.Text, "表的标题");
            else context.Journal.Known(cell.Origin, cell.Text, "表头");
        }
        foreach (var (slot, run) in map.Slots.Zip(map.Columns).Where(c => c.Second is not null))
        {
            if (map.Moved.Contains(slot) && grid.At(heads.First, run!.First) is { } moved) context.Journal.Doubted(moved.Origin, run.Heads[^1], $"{form.Number}「{slot.Leaf.Name}」栏印在别的位置，照表头的名称放");
            if (run!.Heads.Count == 0 || divisions.Any(d => d.Division.Section == slot.Section && d.Start < heads.End) || Folded.Bare(run.Heads[^1]) == Folded.Bare(slot.Heads[^1])) continue;
            var own = grid.At(Math.Max(0, heads.End - 1), run.First) ?? grid.At(heads.First, run.First);
            if (own is null) continue;
            context.Journal.LeftInName(own.Origin, run.Heads[^1], NameFigures.LostAmounts(run.Heads[^1], slot.Leaf.Column.Label));
            context.Journal.Renamed(own.Origin, run.Heads[^1], $"{form.Number}「{slot.Leaf.Column.Label}」栏");
        }
    }

    private void Rows(SourceGrid grid, int from, RowDivision division)
    {
        for (var row = from; row < grid.Rows; row++)
        {
            if (IsNote(grid, row, division.Section)) continue;
            placings[division.Section].Place(division.Read(row));
        }
    }

    private bool IsNote(SourceGrid grid, int row, int section)
    {
        if (grid.Beginning(row).ToList() is not [var only]) return false;
        var note = NoteReading.Of(only.Text) ?? (only.ColumnSpan * 2 > grid.Columns && only.Text.Length > 12 && NoteReading.SaysEmpty(only.Text) ? only.Text : null);
        if (note is null) return false;
        // All sections see the row.
        if (section > 0) return true;
        _notes.Add(note);
        context.Journal.Placed(only.Origin, note, $"{form.Number}的说明");
        return true;
    }
}
