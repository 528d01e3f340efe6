using Disclosure.Core.Editions;
using Disclosure.Formatting;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>Places tables of several parts below each other: lists of fields and grids in the order of the form, some of them repeated.</summary>
internal sealed class ComposedPlacing
{
    private const double EnoughHeads = 0.65;

    private readonly TableForm _form;
    private readonly PlacingContext _context;
    private readonly CellPlacing _cells;
    private readonly List<SectionPart> _parts;
    private int _at;
    private int _copy;
    private RowDivision? _division;

    /// <summary>Nothing is placed yet.</summary>
    public ComposedPlacing(TableForm form, PlacingContext context)
    {
        _form = form;
        _context = context;
        _cells = new CellPlacing(form.Number, context.Journal);
        _parts = [.. SectionPart.Of(form.Sections, [])];
    }

    /// <summary>What stands in the tables of the source, which are pieces of one, and in the notes below them.</summary>
    public SectionData Place(IReadOnlyList<SourceTable> sources, IReadOnlyList<TableNote> notes)
    {
        var below = new List<string>();
        foreach (var source in sources)
        {
            foreach (var text in source.Above) Under(text.Text);
            Read(source.Grid);
            below.AddRange(notes.Where(n => n.IsBelow(source.Index) && !IsOfEmptyGrid(n.Text)).Select(n => n.Text));
        }
        if (below.Count > 0 && _parts.FindLast(p => p.Grids.Count > 0) is { } last) last.Grids.Last().Value.Note = string.Join("\n", below);
        if (_form.Sections is not [{ Name: "" } only]) return Build(_form.Sections, 0);
        return _parts[0].DataOf(0) ?? (only is GridForm ? new GridData() : new FieldsData([]));
    }

    // Heads without rows, and below them that there is nothing.
    private bool IsOfEmptyGrid(string note)
    {
        if (!NoteReading.SaysEmpty(note) || _parts[_at].Grids.GetValueOrDefault(_copy) is not { IsEmpty: true, EmptyNote: "" } empty) return false;
        empty.EmptyNote = note;
        return true;
    }

    private void Read(SourceGrid grid)
    {
        _division = null;
        for (var row = 0; row < grid.Rows;)
        {
            var cells = grid.Beginning(row).ToList();
            if (cells.Count == 0) row++;
            else if (Begin(grid, row) is { } behind) row = behind;
            else
            {
                Row(grid, row, cells);
                row++;
            }
        }
    }

    // The row behind the heads of a grid of the form, when they stand here.
    private int? Begin(SourceGrid grid, int row)
    {
        (int Part, HeadRows Heads, SlotMap Map)? best = null;
        foreach (var part in Candidates())
        {
            if (_parts[part].Form is not GridForm form) continue;
            var heads = HeadRows.At(grid, _parts[part].Words, row);
            if (heads.IsEmpty) continue;
            var map = SlotMap.Of(ColumnSlot.Of([form]), ColumnRun.Of(grid, heads.First, heads.End));
            if (map.Score >= EnoughHeads && (best is null || map.Score > best.Value.Map.Score + 0.05)) best = (part, heads, map);
        }
        if (best is not var (found, rows, columns)) return null;
        Enter(found, p => p.Grids.ContainsKey(_copy));
        foreach (var cell in grid.Block.Cells.Where(c => c.Row >= rows.First && c.Row < rows.End && c.Text.Length > 0)) _context.Journal.Known(cell.Origin, cell.Text, "表头");
        _division = new RowDivision(grid, columns, 0);
        Grid();
        return rows.End;
    }

    private void Row(SourceGrid grid, int row, List<GridCell> cells)
    {
        if (Fields(grid, row, cells)) return;
        var headings = cells.Where(c => _parts.Any(p => p.IsHeaded(c.Text))).ToList();
        foreach (var heading in headings) _context.Journal.Known(heading.Origin, heading.Text, "小标题");
        if (headings.Count == cells.Count)
        {
            Under(headings[^1].Text);
            return;
        }
        if (_division is not null && _parts[_at].Form is GridForm) Grid().Place(_division.Read(row));
        else foreach (var cell in cells.Except(headings)) Loose(cell);
    }

    // A heading in a row of its own, or between two tables of the source.
    private void Under(string heading)
    {
        var next = Candidates().Where(p => _parts[p].IsHeaded(heading)).DefaultIfEmpty(-1).First();
        if (next >= 0) Enter(next, p => p.Repeated is not null && (p.Grids.ContainsKey(_copy) || p.Fields.ContainsKey(_copy)));
    }

    private void Loose(GridCell cell)
    {
        if (NoteReading.AmountUnit(cell.Text) is { } unit && unit != _form.AmountUnit) _context.Journal.Doubted(cell.Origin, cell.Text, NoteReading.OtherUnit(unit, _form.AmountUnit));
        if (_form.Flat().Any() && TableMatch.TitleLikeness(_form, cell.Text) >= 0.9) _context.Journal.Known(cell.Origin, cell.Text, "表的标题");
        else if (NoteReading.AmountUnit(cell.Text) is not null || NoteReading.Maker(cell.Text) is not null) _context.Journal.Known(cell.Origin, cell.Text, "金额单位、编制单位");
        else _context.Journal.Left(cell.Origin, cell.Text, $"{_form.Number}里没有找到它的位置");
    }

    private bool Fields(SourceGrid grid, int row, List<GridCell> cells)
    {
        if (_division is not null && _parts[_at].Form is GridForm && cells.Any(c => _parts[_at].Words.IsLine(c.Text))) return false;
        // A heading that is called like a field stands alone.
        if (cells is [var only] && _parts.Exists(p => p.IsHeaded(only.Text))) return false;
        var named = Candidates().Where(p => cells.Any(c => _parts[p].FieldOf(c.Text) is not null)).ToList();
        if (named.Count == 0) return false;
        // Two lists may have a field of one name: what the first has is the next one's.
        var part = named.Where(p => !HasAll(_parts[p], cells)).DefaultIfEmpty(named[0]).First();
        Enter(part, p => cells.Select(c => p.FieldOf(c.Text)).OfType<FieldForm>().Any(f => p.Fields.GetValueOrDefault(_copy)?.ContainsKey(f.Key) == true));
        _division = null;
        FieldForm? field = null;
        foreach (var cell in grid.Beginning(row))
        {
            if (_parts[part].FieldOf(cell.Text) is { } found)
            {
                field = found;
                _context.Journal.Known(cell.Origin, cell.Text, "字段名称");
                Values(part).TryAdd(field.Key, "");
            }
            else if (field is not null) Values(part)[field.Key] += _cells.Text(field.Type, field.Key, [cell]);
            else if (cell.Row == row && !_parts.Any(p => p.IsHeaded(cell.Text))) Loose(cell);
        }
        return true;
    }

    // One that is repeated has room for another copy.
    private static bool HasAll(SectionPart part, List<GridCell> cells) => part.Repeated is null && part.Fields.GetValueOrDefault(0) is { } values
        && cells.Select(c => part.FieldOf(c.Text)).OfType<FieldForm>().All(f => values.ContainsKey(f.Key));

    private Dictionary<string, string> Values(int part)
    {
        if (!_parts[part].Fields.TryGetValue(_copy, out var values)) _parts[part].Fields[_copy] = values = new Dictionary<string, string>(StringComparer.Ordinal);
        return values;
    }

    private GridPlacing Grid()
    {
        var part = _parts[_at];
        if (!part.Grids.TryGetValue(_copy, out var placing)) part.Grids[_copy] = placing = new GridPlacing((GridForm)part.Form, $"{_form.Number}{part.Form.Name}", _context);
        return placing;
    }

    // The parts from here on, then those of the group that goes on from its beginning, then those that were passed over.
    private IEnumerable<int> Candidates()
    {
        var group = _parts[_at].Repeated;
        for (var i = _at; i < _parts.Count; i++) yield return i;
        for (var i = 0; i < _at; i++)
        {
            if (group is not null && ReferenceEquals(_parts[i].Repeated, group)) yield return i;
        }
        for (var i = 0; i < _at; i++)
        {
            if (group is null || !ReferenceEquals(_parts[i].Repeated, group)) yield return i;
        }
    }

    private void Enter(int part, Func<SectionPart, bool> isFilled)
    {
        var (from, to) = (_parts[_at].Repeated, _parts[part].Repeated);
        if (to is null) _copy = 0;
        else if (!ReferenceEquals(from, to)) _copy = 0;
        else if (part < _at || isFilled(_parts[part])) _copy++;
        _at = part;
    }

    private GroupData Build(IEnumerable<SectionForm> sections, int copy)
    {
        var data = new List<KeyValuePair<string, SectionData>>();
        foreach (var section in sections)
        {
            if (section is GroupForm { IsRepeated: true } repeated)
            {
                var own = _parts.Where(p => p.Groups.Contains(repeated)).ToList();
                var copies = own.SelectMany(p => p.Grids.Keys.Concat(p.Fields.Keys)).Distinct().Order().ToList();
                if (copies.Count > 0) data.Add(new(section.Name, new RepeatedData([.. copies.Select(c => Build(repeated.Sections, c))])));
            }
            else if (section is GroupForm group) data.Add(new(section.Name, Build(group.Sections, copy)));
            else if (_parts.First(p => ReferenceEquals(p.Form, section)).DataOf(copy) is { } placed) data.Add(new(section.Name, placed));
        }
        return new GroupData(data);
    }
}
