using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Search;

/// <summary>Takes out of a section what a search finds in it.</summary>
internal static class SectionRows
{
    /// <summary>The rows of a section; a field is a row of one column.</summary>
    /// <param name="section">The section.</param>
    /// <param name="ids">The ids of the rows on its page.</param>
    public static FindableSection Of(LaidOutSection section, RowIds ids)
    {
        var (header, name) = (default(Leaf), default(Leaf));
        var amount = default(Leaf);
        foreach (var leaf in section.Leaves)
        {
            if (leaf.Column.IsRowHeader) header = leaf;
            if (leaf.Column.Type == ColumnType.Name) name ??= leaf;
            if (leaf.Column.Type == ColumnType.Amount) amount ??= leaf;
        }
        var rows = new List<FindableRow>(section.Rows.Count);
        foreach (var row in section.Rows) rows.Add(row.Source is { } source ? Of(row, source, source.Kind == RowKind.Record ? header : name, ids) : OfField(row, ids));
        return new FindableSection(string.Join('，', section.Steps), Fragment.To(section.Address), Columns(section), amount?.Index ?? -1, rows)
        {
            Unit = section.AmountUnit == section.Table.Form.AmountUnit ? "" : section.AmountUnit,
            Money = [.. section.Leaves.Where(l => l.Column.Type == ColumnType.Amount).Select(l => l.Index)],
        };
    }

    private static FindableRow Of(LaidOutRow row, GridRow source, Leaf? naming, RowIds ids)
    {
        // The only row of a grid has the address of its section.
        var link = row.HasOwnName ? Fragment.Of(row.OwnAddress) : FindableRow.OfSection;
        var isProject = source.Kind == RowKind.Record && naming?.Column.Meaning == Meaning.Project;
        return new FindableRow(row.Label, link == row.Label ? "" : link, isProject, Texts(source, naming?.Index ?? -1))
        {
            Anchor = ids.LinkTo(row.Address),
            Unit = row.Unit,
            Code = row.Code ?? "",
        };
    }

    // The field that names a project goes by the project's name.
    private static FindableRow OfField(LaidOutRow row, RowIds ids)
    {
        var value = row.Value?.Text ?? "";
        var isProject = row.Field!.Meaning == Meaning.Project && value.Length > 0;
        var (name, texts) = isProject ? (value, []) : (row.Label, value.Length == 0 || BlankMark.Is(value) ? (string[])[] : [value]);
        var link = Fragment.Of(row.OwnAddress);
        return new FindableRow(name, link == name ? "" : link, isProject, texts) { Anchor = ids.LinkTo(row.Address) };
    }

    private static string[] Texts(GridRow row, int naming)
    {
        var count = row.Cells.Count;
        while (count > 0 && TextOf(row, count - 1, naming).Length == 0) count--;
        var texts = new string[count];
        for (var i = 0; i < count; i++) texts[i] = TextOf(row, i, naming);
        return texts;
    }

    // What stands for no figure is nothing to be found.
    private static string TextOf(GridRow row, int column, int naming) =>
        column != naming && row.Cells[column] is { Text: var text } && !BlankMark.Is(text) ? text : "";

    // A column under a header group is called by both. The values of fields have no head.
    private static List<string> Columns(LaidOutSection section)
    {
        if (section.Shape == SectionShape.Pairs) return [""];
        var labels = new List<string>(section.Leaves.Count);
        foreach (var head in section.Heads.All)
        {
            if (head.Leaf is null) continue;
            var label = head.Label;
            for (var above = head.Above; above >= 0; above = section.Heads.All[above].Above) label = $"{section.Heads.All[above].Label} {label}";
            labels.Add(label);
        }
        return labels;
    }
}
