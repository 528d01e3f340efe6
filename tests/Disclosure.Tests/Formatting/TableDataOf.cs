using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Formatting;

namespace Disclosure.Tests.Formatting;

/// <summary>Takes what a unit wrote back out of a table that was read.</summary>
internal static class TableDataOf
{
    public static SectionData Of(Table table) =>
        table.Form.Sections is [{ Name: "" }] ? Of(table.Sections[0]) : Of(table.Form.Sections, table.Sections);

    private static GroupData Of(IReadOnlyList<SectionForm> forms, IReadOnlyList<Section> sections)
    {
        var parts = new List<KeyValuePair<string, SectionData>>();
        foreach (var form in forms)
        {
            if (form is GroupForm { IsRepeated: true } group)
            {
                var copies = sections.OfType<SectionGroup>().Where(s => s.Steps[^1].StartsWith(group.Name, StringComparison.Ordinal) && s.Steps[^1][group.Name.Length..].All(char.IsAsciiDigit));
                parts.Add(new(form.Name, new RepeatedData([.. copies.Select(c => Of(group.Sections, c.Sections))])));
            }
            else
            {
                var own = sections.Single(s => s.Steps[^1] == form.Name);
                parts.Add(new(form.Name, form is GroupForm g ? Of(g.Sections, ((SectionGroup)own).Sections) : Of(own)));
            }
        }
        return new GroupData(parts);
    }

    private static SectionData Of(Section section) => section switch
    {
        FieldList list => new FieldsData([.. list.Form.Fields.Zip(list.Values).Where(f => f.Second is not null).Select(f => KeyValuePair.Create(f.First.Key, f.Second!.Text))]),
        Grid grid => new GridData
        {
            Rows = [.. grid.Rows.Where(r => r.Kind != RowKind.Record).Select(r => Row(grid.Form, r, r.Steps.Count == 0 ? "" : r.Steps[^1], string.Join('/', r.Steps.SkipLast(1))))],
            Records = [.. grid.Rows.Where(r => r.Kind == RowKind.Record).Select(r => Row(grid.Form, r, "", ""))],
            EmptyNote = grid.EmptyNote?.Text ?? "",
            Note = grid.Note?.Text ?? "",
        },
        _ => throw new ArgumentException($"{section.GetType()}", nameof(section)),
    };

    private static RowData Row(GridForm form, GridRow row, string key, string group)
    {
        var isRecord = row.Kind == RowKind.Record;
        var leaves = form.Leaves.Where(l => isRecord ? l.Column.Type != ColumnType.Name : l.Column.HoldsValue);
        return new RowData(key, [.. leaves.Where(l => row.Cells[l.Index] is not null).Select(l => KeyValuePair.Create(l.Name, row.Cells[l.Index]!.Code ?? row.Cells[l.Index]!.Text))]) { Group = group };
    }
}
