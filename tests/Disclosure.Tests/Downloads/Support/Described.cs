using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Tests.Downloads.Support;

/// <summary>Says all that a table holds in lines, straight from its grids: two tables say the same when they are the same.</summary>
internal static class Described
{
    /// <summary>The lines of a table.</summary>
    public static IReadOnlyList<string> Of(Table table) =>
        [.. table.Flat().SelectMany(s => Of(table, s)), .. table.EmptyNote is { } note ? [Line("空表", note.Text)] : (string[])[]];

    /// <summary>A line of parts; a blank part differs from one without a letter.</summary>
    public static string Line(params IEnumerable<string?> parts) => string.Join(" | ", parts.Select(p => p is null ? "∅" : $"«{p}»"));

    /// <summary>The line of a row.</summary>
    public static string Row(string? address, string part, string kind, string? group, string? code, string name, int level, IEnumerable<(string Name, string? Text)> cells) =>
        Line([address, part, kind, group, code, name, level.ToString(CultureInfo.InvariantCulture), .. cells.Select(c => $"{c.Name}={c.Text ?? "∅"}")]);

    /// <summary>The columns that hold what somebody wrote: the numbers of printed rows are no data, and in no file.</summary>
    public static IEnumerable<Leaf> Data(GridForm form) => form.Leaves.Where(l => l.Column.Type != ColumnType.RowNumber);

    private static IEnumerable<string> Of(Table table, Section section)
    {
        var part = AddressText.Of(section.Steps);
        string[] above = [.. table.Steps, .. section.Steps];
        if (section is FieldList list)
        {
            return list.Form.Fields.Zip(list.Values, (f, v) => Line(AddressText.Of([.. above, f.Key]), part, f.Label, v?.Text));
        }
        if (section is not Grid grid) return [];
        return
        [
            .. grid.Rows.Select(r => Row(
                AddressText.Of([.. above, .. r.Steps]), part, KindOf(r), GroupOf(r), r.Code, NameOf(table, grid, r), r.Level,
                Data(grid.Form).Select(l => (l.Name, r.Cells[l.Index]?.Text)))),
            .. grid.EmptyNote is { } empty ? [Line(part, "空", empty.Text)] : (string[])[],
            .. grid.Note is { } note ? [Line(part, "注", note.Text)] : (string[])[],
        ];
    }

    // The only row of a grid has no name of its own.
    private static string NameOf(Table table, Grid grid, GridRow row) => row.Steps.Count > 0 ? row.Label : grid.Heading.Length > 0 ? grid.Heading : table.Form.Name;

    private static string? GroupOf(GridRow row) => row.Above.Count == 0 ? row.Group : string.Join('/', row.Group is null ? row.Above : row.Above.Prepend(row.Group));

    private static string KindOf(GridRow row) => row.Kind + (row.IsTotal ? "+" : "");
}
