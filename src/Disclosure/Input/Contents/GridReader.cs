using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Forms;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Reads one grid: its fixed lines, the rows by code and the records, in the order of the form.</summary>
internal sealed class GridReader
{
    private static readonly string Empty = DataKeys.EmptyNote.Name;
    private static readonly string Remark = DataKeys.Remark.Name;
    private static readonly string Records = DataKeys.Records.Name;

    private readonly GridForm _form;
    private readonly CellReader _cells;
    private readonly FindingList _findings;
    private readonly RowMaker _maker;
    private readonly RecordReader _records;
    private readonly DocumentSize _size;
    private readonly HashSet<string> _lines;
    private readonly HeadingReader _headings;
    private readonly DataReading _reading;

    /// <summary>A reader of one grid; not to be used for a second.</summary>
    public GridReader(GridForm form, DataReading reading)
    {
        var findings = reading.Findings;
        _form = form;
        _cells = new CellReader(reading.Classifications, findings);
        _findings = findings;
        _maker = new RowMaker(form, _cells, findings);
        _records = new RecordReader(form, _cells, findings);
        _size = reading.Size;
        _headings = new HeadingReader(form, _maker, reading);
        _reading = reading;
        _lines = form.Rows.OfType<RowSlot.FixedRow>().Select(r => r.Line.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The grid, with the address steps and heading of its section.</summary>
    public Grid Read(YamlNode node, IReadOnlyList<string> steps, string heading)
    {
        if (node is YamlList && _form.HasRecords)
        {
            // A list is the records alone; the fixed lines are blank.
            node = new YamlMap([new YamlEntry(Records, node.Place, node)], node.Place);
        }
        if (node is not YamlMap map)
        {
            _findings.Error("wrong-type", node.Place, $"这里应当是表的各行，实际是{node.Kind}。");
            return new Grid(_form, [], steps, heading);
        }
        // The columns of the only row are known to who reads it.
        if (!_form.IsSingleRow) RefuseUnknown(map);
        var hasRows = map.Entries.Any(e => e.Key != Empty && e.Key != Remark);
        var isEmpty = map.Entries.Any(e => e.Key == Empty) && !hasRows;
        return new Grid(_form, isEmpty || !_size.Allows(CellsOf(map), map.Place) ? [] : Rows(map), steps, heading)
        {
            EmptyNote = Note(map, Empty),
            Note = Note(map, Remark),
        };
    }

    // What will be made at most: fixed lines, rows by code, and records.
    private long CellsOf(YamlMap map)
    {
        var records = Find(map, Records)?.Value is YamlList { Items.Count: var count } ? count : 0;
        return FormSize.CellsOf(_form) + (CodesIn(map) + records) * _form.Leaves.Count;
    }

    // Under lines too.
    private long CodesIn(YamlMap map) => map.Entries.Sum(e => (IsCode(e) ? 1 : 0) + (e.Value is YamlMap below ? CodesIn(below) : 0L));

    private List<GridRow> Rows(YamlMap map)
    {
        var rows = new List<GridRow>();
        foreach (var slot in _form.Rows)
        {
            switch (slot)
            {
                case RowSlot.FixedRow { Line: var line }:
                    rows.AddRange(_headings.Read(line, [], map));
                    break;
                case RowSlot.CodedRows subjects:
                    rows.AddRange(new SubjectRows(subjects, _maker, _reading).Read(map.Entries.Where(IsCode)));
                    break;
                case RowSlot.SingleRow:
                    rows.Add(_maker.FromColumns(map with { Entries = [.. map.Entries.Where(e => e.Key != Empty && e.Key != Remark)] }));
                    break;
                case RowSlot.RecordRows when Find(map, Records) is { } records:
                    rows.AddRange(_records.Read(records.Value));
                    break;
                case RowSlot.RecordRows:
                    break;
                default:
                    throw new InvalidOperationException($"no such rows: {slot}");
            }
        }
        return RowOrdinals.Count(rows);
    }

    private Cell? Note(YamlMap map, string key) =>
        Find(map, key) is { } entry ? _cells.Read(entry.Value, key, ColumnType.Text, null) : null;

    private void RefuseUnknown(YamlMap map)
    {
        List<string> known = [.. _form.Rows.OfType<RowSlot.FixedRow>().Select(r => r.Line.Key), Empty, Remark];
        if (_form.HasRecords) known.Add(Records);
        var hasCodes = _form.Rows.OfType<RowSlot.CodedRows>().Any();
        var names = known.ToHashSet(StringComparer.Ordinal);
        var list = NameList.Of(known);
        foreach (var entry in map.Entries.Where(e => !names.Contains(e.Key) && !(hasCodes && IsCode(e))))
        {
            _findings.Error("unknown-row", entry.KeyPlace,
                $"没有名为{Bracketed.Of(entry.Key)}的行{_findings.Hint(entry.Key, known)}。可用的有：{list}{(hasCodes ? "，以及科目编码" : "")}。");
        }
    }

    private bool IsCode(YamlEntry entry) =>
        entry.Key.Length > 0 && entry.Key.All(char.IsAsciiDigit) && !_lines.Contains(entry.Key);

    private static YamlEntry? Find(YamlMap map, string key) => map.Entries.FirstOrDefault(e => e.Key == key);
}
