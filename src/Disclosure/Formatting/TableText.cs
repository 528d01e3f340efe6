using Disclosure.Core.Editions;
using Disclosure.Input.Keys;

namespace Disclosure.Formatting;

/// <summary>
/// Writes the data of a table, or of one sheet, as the guide has it: sections, lines and cells in the order of the form, one row a line.
/// </summary>
internal static class TableText
{
    /// <summary>The text of the file of a table.</summary>
    /// <param name="form">What the table is.</param>
    /// <param name="data">What the unit fills in: <see cref="GroupData"/> for a table of several sections, else that of its only section.</param>
    public static string Of(TableForm form, SectionData data)
    {
        var root = form.Sections is [{ Name: "" } only] ? Node(only, data, isRoot: true) : Sections(form.Sections, (GroupData)data);
        return YamlWriter.Write(new LaidFile(root, []));
    }

    /// <summary>The text of the file of a table that could have sheets and has none.</summary>
    public static string WithoutSheets(string note) => YamlWriter.Write(new LaidFile(new LaidMap([Text(DataKeys.EmptyNote.Name, note)], false), []));

    private static LaidNode Node(SectionForm form, SectionData data, bool isRoot = false) => (form, data) switch
    {
        (GridForm grid, GridData rows) => Grid(grid, rows, isRoot),
        (FieldsForm fields, FieldsData values) => new LaidMap([.. Ordered(values.Values, fields.Fields.Select(f => f.Key)).Select(v => Text(v.Key, Paragraphs(v.Value)))], false),
        (GroupForm group, RepeatedData copies) => new LaidList([.. copies.Copies.Select(c => new LaidEntry("", Sections(group.Sections, (GroupData)c)))], false),
        (GroupForm group, GroupData parts) => Sections(group.Sections, parts),
        _ => throw new ArgumentException($"{form.GetType().Name} is not filled in with {data.GetType().Name}", nameof(data)),
    };

    private static LaidMap Sections(IReadOnlyList<SectionForm> forms, GroupData data)
    {
        var entries = from form in forms
                      join part in data.Sections on form.Name equals part.Key
                      let node = Node(form, part.Value)
                      where node is not (LaidMap { Entries.Count: 0 } or LaidList { Items.Count: 0 })
                      select new LaidEntry(form.Name, node);
        return new LaidMap([.. entries], false);
    }

    private static LaidNode Grid(GridForm form, GridData data, bool isRoot)
    {
        var hasNote = data.EmptyNote.Length + data.Note.Length > 0;
        var records = new LaidList([.. data.Records.Select(r => new LaidEntry("", Cells(form, r)))], false);
        if (form.IsRecordsOnly && !hasNote && data.Rows.Count == 0) return records;
        var entries = form.Rows.SelectMany(slot => Slot(form, slot, data)).ToList();
        if (records.Items.Count > 0) entries.Add(new LaidEntry(DataKeys.Records.Name, records));
        // A section that says only why it is empty is as short as a row.
        var isOneLine = entries.Count == 0 && hasNote && !isRoot;
        if (data.EmptyNote.Length > 0) entries.Add(Text(DataKeys.EmptyNote.Name, data.EmptyNote));
        if (data.Note.Length > 0) entries.Add(Text(DataKeys.Remark.Name, data.Note));
        return new LaidMap(entries, isOneLine);
    }

    private static IEnumerable<LaidEntry> Slot(GridForm form, RowSlot slot, GridData data)
    {
        switch (slot)
        {
            case RowSlot.FixedRow { Line: var line }:
                foreach (var entry in Line(form, line, "", data)) yield return entry;
                break;
            case RowSlot.SingleRow:
                foreach (var cell in data.Rows.SelectMany(r => Cells(form, r).Entries)) yield return cell;
                break;
            case RowSlot.CodedRows:
                var names = form.Rows.OfType<RowSlot.FixedRow>().Select(r => r.Line.Key).ToHashSet(StringComparer.Ordinal);
                foreach (var row in data.Rows.Where(r => r.Group.Length == 0 && !names.Contains(r.Key))) yield return Row(form, row);
                break;
        }
    }

    // What a line with lines below it says itself stands beside them, or alone in its place.
    private static IEnumerable<LaidEntry> Line(GridForm form, FixedLine line, string above, GridData data)
    {
        var own = Lines(data, above, line.Key);
        if (!line.HasRows) return own.Select(r => Row(form, r));
        var path = above.Length == 0 ? line.Key : $"{above}/{line.Key}";
        var below = line.Children.SelectMany(c => Line(form, c, path, data)).ToList();
        if (line.Subjects is not null)
        {
            var names = line.Children.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
            below.AddRange(data.Rows.Where(r => r.Group == path && !names.Contains(r.Key)).Select(r => Row(form, r)));
        }
        if (line.HasAmounts) below.InsertRange(0, own.Select(r => Row(form, r with { Key = DataKeys.Own.Name })));
        if (line.HasAmounts && below is [{ Value: LaidText only }] && own.Any()) return [new LaidEntry(line.Key, only)];
        return below.Count == 0 ? [] : [new LaidEntry(line.Key, new LaidMap(below, false))];
    }

    // A line that the form prints blank is not written; a row by code is there because it is written.
    private static IEnumerable<RowData> Lines(GridData data, string group, string key) =>
        data.Rows.Where(r => r.Group == group && r.Key == key && r.Cells.Count > 0);

    private static LaidEntry Row(GridForm form, RowData row)
    {
        var isSingle = form.Leaves.Count(l => l.Column.HoldsValue) == 1;
        return isSingle && row.Cells is [var only] ? Text(row.Key, only.Value) : new LaidEntry(row.Key, Cells(form, row));
    }

    private static LaidMap Cells(GridForm form, RowData row) =>
        new([.. Ordered(row.Cells, form.Leaves.Select(l => l.Name)).Select(c => Text(c.Key, c.Value))], true);

    private static IEnumerable<KeyValuePair<string, string>> Ordered(IReadOnlyList<KeyValuePair<string, string>> values, IEnumerable<string> names)
    {
        var places = names.Distinct(StringComparer.Ordinal).Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        return values.Where(v => v.Value.Length > 0).OrderBy(v => places.GetValueOrDefault(v.Key, int.MaxValue));
    }

    // Below a bar each line ends.
    private static string Paragraphs(string value) => value.Contains('\n', StringComparison.Ordinal) ? value.TrimEnd() + "\n" : value;

    private static LaidEntry Text(string key, string value) => new(key, new LaidText(value));
}
