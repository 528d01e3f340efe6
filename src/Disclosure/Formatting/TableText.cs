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
                return Line(form, line, "", data);
            case RowSlot.CodedRows when slot == form.Rows.First(r => r is RowSlot.CodedRows):
                var names = form.Rows.OfType<RowSlot.FixedRow>().Select(r => r.Line.Key).ToHashSet(StringComparer.Ordinal);
                // A row by code is there because it is written, whatever its cells hold.
                return data.Rows.Where(r => r.Group.Length == 0 && r.Key.Length > 0 && !names.Contains(r.Key)).Select(r => Row(form, r));
            case RowSlot.SingleRow:
                return data.Rows.Where(r => r.Key.Length == 0).Take(1).SelectMany(r => Cells(form, r).Entries);
            default:
                return [];
        }
    }

    // A line that the form prints blank is not written.
    private static IEnumerable<LaidEntry> Line(GridForm form, FixedLine line, string above, GridData data)
    {
        var own = data.Rows.FirstOrDefault(r => r.Group == above && r.Key == line.Key && r.Cells.Count > 0);
        var path = above.Length == 0 ? line.Key : $"{above}/{line.Key}";
        var below = line.Children.SelectMany(c => Line(form, c, path, data)).ToList();
        if (line.Subjects is not null)
        {
            var names = line.Children.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
            below.AddRange(data.Rows.Where(r => r.Group == path && !names.Contains(r.Key)).Select(r => Row(form, r)));
        }
        if (own is not null && line.HasRows && (below.Count > 0 || !IsSingle(form))) below.Insert(0, Row(form, own with { Key = DataKeys.Own.Name }));
        if (below.Count > 0) return [new LaidEntry(line.Key, new LaidMap(below, false))];
        return own is null ? [] : [Row(form, own)];
    }

    private static LaidEntry Row(GridForm form, RowData row) =>
        IsSingle(form) && row.Cells is [var only] ? Text(row.Key, only.Value) : new LaidEntry(row.Key, Cells(form, row));

    private static bool IsSingle(GridForm form) => form.Leaves.Count(l => l.Column.HoldsValue) == 1;

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
