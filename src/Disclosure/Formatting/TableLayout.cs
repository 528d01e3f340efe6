using Disclosure.Core.Editions;
using Disclosure.Input.Keys;

namespace Disclosure.Formatting;

/// <summary>Sets the data of a table as its form has it: a row on one line, sections and groups of rows below their names, all in the form's order.</summary>
internal static class TableLayout
{
    /// <summary>The file of a table, or of one sheet.</summary>
    public static LaidFile Of(TableForm form, LaidFile file) =>
        file with { Root = form.Sections is [{ Name: "" } only] ? Section(only, file.Root, isRoot: true) : Sections(form.Sections, file.Root) };

    private static LaidNode Sections(IReadOnlyList<SectionForm> forms, LaidNode node) => node is not LaidMap map ? node : new LaidMap(
        InOrder([.. map.Entries.Select(e => forms.FirstOrDefault(f => f.Name == e.Key) is { } form ? Plain(e) with { Value = Section(form, e.Value) } : e)], forms.Select(f => f.Name)),
        IsOneLine: false);

    private static LaidNode Section(SectionForm form, LaidNode node, bool isRoot = false) => (form, node) switch
    {
        (FieldsForm fields, LaidMap { Entries.Count: > 0 } map) => new LaidMap(InOrder([.. map.Entries.Select(Plain)], fields.Fields.Select(f => f.Key)), IsOneLine: false),
        (GridForm, LaidList { Items.Count: > 0 } list) => Records((GridForm)form, list),
        (GridForm grid, LaidMap { Entries.Count: > 0 } map) => Grid(grid, map, isRoot),
        (GroupForm { IsRepeated: true } group, LaidList list) => new LaidList([.. list.Items.Select(i => i with { Value = Sections(group.Sections, i.Value) })], IsOneLine: false),
        (GroupForm { IsRepeated: false } group, LaidMap { Entries.Count: > 0 }) => Sections(group.Sections, node),
        _ => node,
    };

    private static LaidMap Grid(GridForm form, LaidMap map, bool isRoot)
    {
        string[] last = [DataKeys.Records.Name, DataKeys.EmptyNote.Name, DataKeys.Remark.Name];
        var isNote = !isRoot && map.Entries.All(e => e.Key == DataKeys.EmptyNote.Name || e.Key == DataKeys.Remark.Name) && !HasComments(map.Entries);
        if (isNote) return map with { IsOneLine = true };
        var lines = form.Rows.OfType<RowSlot.FixedRow>().Select(r => r.Line).ToList();
        var entries = map.Entries.Select(e => e.Key == DataKeys.Records.Name && e.Value is LaidList list
            ? Plain(e) with { Value = Records(form, list) }
            : form.IsSingleRow ? Plain(e) : Row(form, lines.FirstOrDefault(l => l.Key == e.Key), e)).ToList();
        return new LaidMap(InOrder(entries, Names(form, map.Entries).Concat(last)), IsOneLine: false);
    }

    // Rows by code keep the order in which they are printed, where the form has them.
    private static IEnumerable<string> Names(GridForm form, IReadOnlyList<LaidEntry> entries)
    {
        var fixedNames = form.Rows.OfType<RowSlot.FixedRow>().Select(r => r.Line.Key).ToHashSet(StringComparer.Ordinal);
        return form.Rows.SelectMany(slot => slot switch
        {
            RowSlot.FixedRow { Line: var line } => [line.Key],
            RowSlot.CodedRows => entries.Select(e => e.Key).Where(k => k.Length > 0 && k.All(char.IsAsciiDigit) && !fixedNames.Contains(k)),
            RowSlot.SingleRow => form.Leaves.Select(l => l.Name),
            _ => Enumerable.Empty<string>(),
        });
    }

    private static LaidEntry Row(GridForm form, FixedLine? line, LaidEntry entry)
    {
        if (entry.Value is not LaidMap map) return Plain(entry);
        if (line is null || !line.HasRows || map.Entries.Count == 0) return Plain(entry) with { Value = Cells(form, map) };
        var below = map.Entries.Select(e => Row(form, line.Children.FirstOrDefault(c => c.Key == e.Key), e)).ToList();
        return Plain(entry) with { Value = new LaidMap(InOrder(below, line.Children.Select(c => c.Key).Prepend(DataKeys.Own.Name)), IsOneLine: false) };
    }

    private static LaidList Records(GridForm form, LaidList list) =>
        list.Items.Count == 0 ? list : new([.. list.Items.Select(i => i.Value is LaidMap map ? i with { Value = Cells(form, map) } : i)], IsOneLine: false);

    // A row on which cells have comments of their own stays on several lines.
    private static LaidMap Cells(GridForm form, LaidMap map)
    {
        if (HasComments(map.Entries)) return map;
        return new LaidMap(InOrder([.. map.Entries.Select(Plain)], form.Leaves.Select(l => l.Name)), IsOneLine: true);
    }

    // Comments often speak of all that follows: where there are any, nothing moves.
    private static IReadOnlyList<LaidEntry> InOrder(IReadOnlyList<LaidEntry> entries, IEnumerable<string> names)
    {
        if (HasComments(entries) || entries.Any(e => e.Above.Count > 0)) return entries;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names) places.TryAdd(name, places.Count);
        return [.. entries.OrderBy(e => places.GetValueOrDefault(e.Key, int.MaxValue))];
    }

    private static bool HasComments(IEnumerable<LaidEntry> entries) => entries.Any(e => e.Beside.Length > 0 || e.Above.Any(a => a.Length > 0)
        || e.Value is LaidMap { IsOneLine: false } map && HasComments(map.Entries));

    // Codes that name rows need no marks.
    private static LaidEntry Plain(LaidEntry entry) => entry with { IsKeyQuoted = false };
}
