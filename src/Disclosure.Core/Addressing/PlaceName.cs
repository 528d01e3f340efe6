using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>
/// A place of a document in words, for people: 表十三“后勤服务支出”项目采购里“保洁服务”的金额. Programs and reviewers have its address.
/// </summary>
/// <param name="Table">The table, with the project of a sheet; of a place in the narrative its part.</param>
/// <param name="Section">The section of the table; blank when it is all of it.</param>
/// <param name="Row">The row, in quotation marks; blank for a field, and for no row.</param>
/// <param name="Column">The column or field; blank where the row has one value, and for no value.</param>
public sealed record PlaceName(string Table, string Section, string Row, string Column)
{
    /// <summary>A cell.</summary>
    public static PlaceName Of(LocatedCell cell) => new(
        OtherName(cell.Other) + NameOf(cell.Table),
        cell.Row is null && IsOnlyField(cell) ? "" : SectionName(StepsOfSection(cell)),
        cell.Row is { } row ? RowName(row, cell.Leaves, GridOf(cell)) : "",
        ColumnName(cell));

    /// <summary>A row, by one of its cells.</summary>
    public static PlaceName OfRow(LocatedCell cell) => cell.Row is null ? Of(cell) : Of(cell) with { Column = "" };

    /// <summary>A row.</summary>
    public static PlaceName OfRow(Table table, Grid grid, GridRow row) => new(NameOf(table), SectionName(grid.Steps), RowName(row, grid.Form.Leaves, grid), "");

    /// <summary>A section, or the whole table.</summary>
    public static PlaceName Of(Table table, Section? section) => new(NameOf(table), section is null ? "" : SectionName(section.Steps), "", "");

    /// <summary>A text in quotation marks; those in it become the inner ones.</summary>
    public static string Quoted(string text) => $"“{text.Replace('“', '‘').Replace('”', '’')}”";

    /// <summary>The name as it continues a sentence that has just named another place: what they share is not said again.</summary>
    public string After(PlaceName? before)
    {
        if (before is null || before.Table != Table || (Section.Length == 0 && before.Section.Length > 0)) return ToString();
        if (before.Section != Section) return Join(Section, Row, Column);
        if (before.Row != Row || Column.Length == 0) return Row.Length > 0 ? Join("", Row, Column) : ToString();
        return Column;
    }

    /// <summary>The whole name.</summary>
    public override string ToString() => Join(Table + Section, Row, Column);

    private string Join(string where, string row, string column)
    {
        var what = row.Length > 0 && column.Length > 0 ? $"{row}的{column}" : row + column;
        var joint = where.Length == 0 || what.Length == 0 ? "" : row.Length == 0 ? "的" : Section.Length > 0 ? "里" : "";
        return where + joint + what;
    }

    /// <summary>The name of a section by its steps; the name of one that only holds another of its name is left out.</summary>
    internal static string SectionName(IReadOnlyList<string> steps) =>
        string.Concat(steps.Where((step, i) => i + 1 == steps.Count || Bare(step) != Bare(steps[i + 1])));

    private static string Bare(string step) => step.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('表');

    private static string NameOf(Table table) => table.Sheet is { } sheet ? table.Form.Number + Quoted(sheet) : table.Form.Number;

    internal static string OtherName(DocumentKey? other) =>
        other is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{other.Year} 年{other.Kind.Word()}");

    private static IReadOnlyList<string> StepsOfSection(LocatedCell cell) =>
        cell.Steps.Row.Steps[cell.Table.Steps.Count..^(cell.Row?.Steps.Count ?? 1)];

    private static bool IsOnlyField(LocatedCell cell) =>
        cell.Table.Flat().OfType<FieldList>().SelectMany(l => l.Form.Fields).Count(f => f.Label == cell.Field?.Label) <= 1;

    private static Grid? GridOf(LocatedCell cell) => cell.Table.Flat().OfType<Grid>().FirstOrDefault(g => ReferenceEquals(g.Form.Leaves, cell.Leaves));

    // A record of a project's parts is known by the project, a line of a group by the group; of subjects with one name the code tells.
    private static string RowName(GridRow row, IReadOnlyList<Leaf> leaves, Grid? grid)
    {
        var label = row.Code is { } code && row.Label.StartsWith(code + " ", StringComparison.Ordinal) ? row.Label[(code.Length + 1)..] : row.Label;
        if (label.Length == 0) label = row.Key;
        // The only row of a grid has no name: its columns say all.
        if (label.Length == 0) return "";
        var project = leaves.FirstOrDefault(l => l.Column.Meaning == Meaning.Project) is { } leaf ? row.Cells[leaf.Index]?.Text : null;
        var above = row.Above is [.., var heading] ? heading : row.Group ?? (row.Kind == RowKind.Record && project != label ? project : null);
        var name = above is null ? Quoted(label) : $"{Quoted(above)}的{Quoted(label)}";
        if (row.Code is not null && grid is not null && RepeatedNames.Has(grid.Rows, row.Label)) return $"{name}（{row.Code}）";
        // Rows of one name are numbered in their addresses.
        var at = row.Kind == RowKind.Record ? row.Key.LastIndexOf('~') : -1;
        return at < 0 ? name : $"{name}（第 {row.Key[(at + 1)..]} 处）";
    }

    private static string ColumnName(LocatedCell cell)
    {
        if (cell.Field is { } field) return field.Label;
        if (cell.IsOnly || cell.Leaf is not { Column.IsRowHeader: false } leaf) return "";
        return ColumnName(leaf);
    }

    /// <summary>The name of a column, with those of the groups that it stands under.</summary>
    internal static string ColumnName(Leaf leaf) => string.Join("中的", [.. leaf.Path.SkipLast(1), leaf.Column.Label]);
}
