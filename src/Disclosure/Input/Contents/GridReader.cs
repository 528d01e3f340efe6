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
        RefuseUnknown(map);
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
        return FormSize.CellsOf(_form) + ((long)map.Entries.Count(IsCode) + records) * _form.Leaves.Count;
    }

    private List<GridRow> Rows(YamlMap map)
    {
        var rows = new List<GridRow>();
        foreach (var slot in _form.Rows)
        {
            switch (slot)
            {
                case RowSlot.FixedRow { Line: { Children.Count: > 0 } line }:
                    rows.AddRange(GroupRows(line, map));
                    break;
                case RowSlot.FixedRow { Line: var line }:
                    rows.Add(_maker.FromLine(line, Find(map, line.Key), null, map.Place));
                    break;
                case RowSlot.CodedRows subjects:
                    rows.AddRange(map.Entries.Where(IsCode).Select(e => _maker.FromSubject(subjects.Classification, e)).OfType<GridRow>());
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
        return rows;
    }

    private IEnumerable<GridRow> GroupRows(FixedLine header, YamlMap map)
    {
        var entry = Find(map, header.Key);
        if (entry is not null && entry.Value is not YamlMap)
        {
            _findings.Error("wrong-type", entry.Value.Place, $"「{header.Key}」下面应当是各行，实际是{entry.Value.Kind}。");
        }
        var lines = entry?.Value as YamlMap ?? new YamlMap([], map.Place);
        RefuseUnknown(lines, [.. header.Children.Select(c => c.Key)]);
        return header.Children.Select(c => _maker.FromLine(c, Find(lines, c.Key), header, lines.Place));
    }

    private Cell? Note(YamlMap map, string key) =>
        Find(map, key) is { } entry ? _cells.Read(entry.Value, key, ColumnType.Text, null) : null;

    private void RefuseUnknown(YamlMap map)
    {
        List<string> known = [.. _form.Rows.OfType<RowSlot.FixedRow>().Select(r => r.Line.Key), Empty, Remark];
        if (_form.HasRecords) known.Add(Records);
        RefuseUnknown(map, known);
    }

    private void RefuseUnknown(YamlMap map, List<string> known)
    {
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
