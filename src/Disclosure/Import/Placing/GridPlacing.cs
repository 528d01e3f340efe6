using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Formatting;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>Places the rows of a source table in one grid of a form: rows by code, by name, fixed lines, records.</summary>
internal sealed class GridPlacing
{
    private readonly GridForm _form;
    private readonly PlacingContext _context;
    private readonly LineCursor _lines;
    private readonly RecordPlacing _records;
    private readonly CellPlacing _cells;
    private readonly string _where;
    private readonly List<RowData> _rows = [];
    private readonly HashSet<Origin> _merged = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private SubjectBook? _book;
    private bool _hasOwnRows;
    private string _under = "";
    private string? _before;

    /// <summary>Nothing is placed yet.</summary>
    /// <param name="form">The form of the grid.</param>
    /// <param name="where">What people call the table.</param>
    /// <param name="context">What is shared.</param>
    public GridPlacing(GridForm form, string where, PlacingContext context)
    {
        _form = form;
        _where = where;
        _context = context;
        _book = context.BookOf(form);
        _lines = new LineCursor(form);
        _cells = new CellPlacing(where, context.Journal);
        _records = new RecordPlacing(form, _cells, context);
    }

    /// <summary>
    /// Whether it has no rows: none at all, or none of those that a unit writes itself, where the form has such, and zeros in the totals.
    /// </summary>
    public bool IsEmpty => !_hasOwnRows && (_rows.Count == 0 || (_form.HasRecords || _form.Rows.Any(r => r is RowSlot.CodedRows)) && _rows.SelectMany(r => r.Cells).All(c => IsNothing(c.Value)));

    /// <summary>What is printed in place of rows; blank for nothing.</summary>
    public string EmptyNote { get; set; } = "";

    /// <summary>What is printed under it; blank for nothing.</summary>
    public string Note { get; set; } = "";

    /// <summary>All that was placed.</summary>
    public GridData Data => new() { Rows = _rows, Records = _records.Rows, EmptyNote = EmptyNote, Note = Note };

    /// <summary>Places a row, or says that it has no place.</summary>
    public void Place(SourceRow row)
    {
        foreach (var (_, cell) in row.Values.Where(v => v.Leaf.Column.Type == ColumnType.RowNumber)) _context.Journal.Known(cell.Origin, cell.Text, "行次");
        row = row with { Values = [.. row.Values.Where(v => v.Leaf.Column.Type != ColumnType.RowNumber)] };
        if (row.IsBlank) return;
        foreach (var (leaf, cell) in row.Reaching.Where(r => r.Leaf.Column.HoldsValue && _merged.Add(r.Cell.Origin))) _context.Journal.Doubted(cell.Origin, cell.Text, $"{_where}「{leaf.Name}」，这一格跨 {cell.RowSpan} 行，只填进第一行，也可以是几行共有的");
        foreach (var cell in row.Extra) _context.Journal.Left(cell.Origin, cell.Text, $"{_where}没有这一栏");
        if (_form.HasRecords)
        {
            // A line is found once: the next of the same name is another.
            if (FixedLabelOf(row) is { } total) PlaceLine(row, total);
            else _records.Place(row);
            _hasOwnRows = _records.Rows.Count > 0;
            return;
        }
        if (PlaceSingle(row) || PlaceSubject(row)) return;
        if (FixedLabelOf(row) is { } line)
        {
            PlaceLine(row, line);
            return;
        }
        foreach (var cell in row.Labels.Where(l => l.Row == row.Row)) _context.Journal.Left(cell.Origin, cell.Text, $"{_where}没有这一行");
        foreach (var (_, cell) in row.Code.Select(c => (c.Division, c.Cell)).Concat(row.Values.Select(v => (0, v.Cell)))) _context.Journal.Left(cell.Origin, cell.Text, $"{_where}没有这一行");
    }

    // The only row has no name, or one that the form does not print.
    private bool PlaceSingle(SourceRow row)
    {
        if (!_form.IsSingleRow || _rows.Count > 0 || row.Values.Count == 0) return false;
        _rows.Add(new RowData("", Cells(row)));
        return true;
    }

    private bool PlaceSubject(SourceRow row)
    {
        if (_book is null) return false;
        var (code, name) = new CodeReading(_book).Read(row, _before);
        if (code is null && (name.Length == 0 || IsLine(name))) return false;
        var origin = row.Origin!;
        if (code is null && _book.CodeOf(name, _before, out var isDoubtful) is { } found)
        {
            code = found;
            if (isDoubtful) _context.Journal.Doubted(origin, name, $"{_where}按 {found} 填");
        }
        if (code is null) return false;
        if (!_taken.Add($"{_under}/{code}"))
        {
            _context.Journal.Doubted(origin, $"{code} {name}", $"{_where}里这个编码已有一行，这一行没有填");
            foreach (var (_, cell) in row.Values) _context.Journal.Left(cell.Origin, cell.Text, $"{_where}里编码 {code} 重复");
            return true;
        }
        _book.Take(code, name, origin);
        _before = code;
        foreach (var label in row.Labels.Where(l => l.Row == row.Row)) _context.Journal.Known(label.Origin, label.Text, "科目名称");
        foreach (var (_, cell) in row.Code) _context.Journal.Known(cell.Origin, cell.Text, "科目编码");
        _hasOwnRows = true;
        _rows.Add(new RowData(code, Cells(row)) { Group = _under });
        return true;
    }

    private void PlaceLine(SourceRow row, LinePath found)
    {
        foreach (var label in row.Labels.Where(l => l.Row == row.Row)) _context.Journal.Known(label.Origin, label.Text, "行名");
        foreach (var (_, cell) in row.Code) _context.Journal.Known(cell.Origin, cell.Text, "编码");
        NoteName(row, found.Line);
        var name = Folded.Bare(found.Line.Label ?? found.Line.Key);
        var named = row.Values.Where(v => !v.Leaf.Column.IsNumeric && Folded.Bare(v.Cell.Text) == name).ToList();
        foreach (var (_, cell) in named) _context.Journal.Known(cell.Origin, cell.Text, "行名");
        var cells = Cells(row with { Values = [.. row.Values.Except(named)] });
        if (cells.Count > 0) _rows.Add(new RowData(found.Line.Key, cells) { Group = string.Join('/', found.Steps.SkipLast(1)) });
        EnterLine(found);
    }

    // What the form prints in place of the name that is printed, and figures that got into it.
    private void NoteName(SourceRow row, FixedLine line)
    {
        if (row.Labels.LastOrDefault(l => l.Row == row.Row) is not { } own) return;
        _context.Journal.LeftInName(own.Origin, own.Text, NameFigures.Lost(own.Text, $"{line.Label} {line.Key} {NameOf(line)}"));
        if (line.Label is not { } label || NameOf(line) is not null) return;
        string[] printed = [own.Text, NoteReading.WithoutUnit(own.Text), string.Concat(row.Labels.Select(l => l.Text))];
        if (!printed.Any(p => Folded.Bare(p) == Folded.Bare(label))) _context.Journal.Renamed(own.Origin, own.Text, label);
    }

    // The rows by code that follow a line may stand under it.
    private void EnterLine(LinePath line)
    {
        if (line.Line.Subjects is not { } subjects) return;
        (_book, _under, _before) = (_context.BookOf(subjects.Classification), string.Join('/', line.Steps), null);
    }

    private static bool IsNothing(string text) => BlankMark.Is(text) || PrintedNumber.Parse(text) == 0 || PrintedNumber.ParsePercent(text) == 0;

    private bool IsLine(string name) => _lines.Has(name, NameOf);

    private LinePath? FixedLabelOf(SourceRow row)
    {
        var labels = row.Labels.Select(l => l.Text).Concat(row.Values.Where(v => v.Leaf.Column.IsRowHeader).Select(v => v.Cell.Text)).ToList();
        // Among records a total stands in the first column, whatever that is for.
        if (labels.Count == 0 && _form.HasRecords && row.Values is [{ Leaf.Column.IsNumeric: false } first, ..]) labels.Add(first.Cell.Text);
        if (labels.Count == 0) return _lines.IsSingle && row.Values.Count > 0 && !_form.HasRecords ? _lines.Next() : null;
        if (row.Code.Count > 0 && _form.Rows.OfType<RowSlot.FixedRow>().Any(r => r.Line.Classification is not null))
        {
            var code = string.Concat(row.Code.Select(c => Folded.Name(c.Cell.Text)));
            if (_lines.Find(code, "", NameOf) is { } byCode) return byCode;
        }
        var group = labels.Count > 1 ? labels[0] : "";
        return _lines.Find(labels[^1], group, NameOf) ?? _lines.Find(string.Concat(labels), "", NameOf);
    }

    private string? NameOf(FixedLine line) => _context.BookOf(line.Classification)?.NameOf(line.Key);

    private List<KeyValuePair<string, string>> Cells(SourceRow row) => [.. row.Values
        .Where(v => v.Leaf.Column.HoldsValue)
        .GroupBy(v => v.Leaf.Name, StringComparer.Ordinal)
        .Select(g => new KeyValuePair<string, string>(g.Key, _cells.Text(g.First().Leaf, [.. g.Select(v => v.Cell)])))
        .Where(c => c.Value.Length > 0)];
}
