using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Site.Tables;

/// <summary>What is said of a row or a field where it is cited: its names, and its main amount with head and unit.</summary>
internal static class RowCitation
{
    private const string Pause = "，";

    /// <summary>
    /// Says it in the words of the table: 教育支出：总计 362.42 万元. The names are left out where they are the steps of the row's own
    /// address, from which the page has them (cite.js): a large table would say them all twice.
    /// </summary>
    public static string Of(NarrowForm narrow, LaidOutSection section, LaidOutRow row)
    {
        var cells = row.Cells.ToList();
        var heads = cells.Where(c => c.Role == CellRole.RowHead).Select(c => c.Text);
        if (!row.HasOwnName) return OfOnly(narrow, section, row, cells);
        var name = Joined([.. section.Steps, .. GroupsOf(section, row), .. heads]);
        var figure = FigureOf(narrow, section, row, cells);
        var said = figure.Length == 0 ? "" : $"：{figure}";
        return IsAddress(row, name) ? said : name + said;
    }

    /// <summary>
    /// Says what a field says, in the words of the form: 基本情况，项目总预算：3.12 万元. A text is not said a second time: the page has it
    /// (cite.js), as it has the names that are left out as those of rows are.
    /// </summary>
    public static string OfField(LaidOutSection section, LaidOutRow row)
    {
        var said = row is { ValueType: ColumnType.Amount, Value: { Number: not null } value } ? $"：{Line(value.Text)} {row.AmountUnit}" : "";
        var name = Joined([.. section.Steps, row.Label]);
        return IsAddress(row, name) ? said : name + said;
    }

    // The only row of a grid has no name by which its other amounts could be found: all are said.
    private static string OfOnly(NarrowForm narrow, LaidOutSection section, LaidOutRow row, List<LaidOutCell> cells)
    {
        var said = string.Join('；', cells.Where(c => c.Leaf is not null && c.Text.Any(char.IsLetterOrDigit)).Select(c => FigureOf(narrow, row, c, c.Leaf!)));
        return Joined([.. section.Steps, said.Length == 0 ? row.Label : said]);
    }

    // They stand in the first row of a group only.
    private static IEnumerable<string> GroupsOf(LaidOutSection section, LaidOutRow row)
    {
        if (row.Group is { } group) yield return group;
        if (row.Kind == RowKind.Line) yield break;
        foreach (var leaf in section.Leaves.Where(l => section.GroupOf(l) >= 0)) yield return row.At(leaf)?.Text ?? "";
    }

    // The amount that stands beside the name where there is no room for others; of a row without one what it says first.
    private static string FigureOf(NarrowForm narrow, LaidOutSection section, LaidOutRow row, List<LaidOutCell> cells)
    {
        var main = narrow.MainOf(row);
        var values = cells.Where(c => c is { Role: CellRole.Value, Leaf: not null, Type: not ColumnType.RowNumber } && c.Text.Any(char.IsLetterOrDigit));
        var found = values.OrderBy(c => c.Leaf == main ? 0 : c.Type.IsNumeric() ? 1 : 2).FirstOrDefault();
        return found.Leaf is not { } leaf ? "" : FigureOf(narrow, row, found, leaf);
    }

    private static string FigureOf(NarrowForm narrow, LaidOutRow row, LaidOutCell cell, Leaf leaf)
    {
        var unit = cell is { Type: ColumnType.Amount, Cell.Number: not null } ? row.Located(leaf).AmountUnit : "";
        string[] said = [Line(narrow.LabelOf(leaf)), Line(cell.Text), unit];
        return string.Join(' ', said.Where(s => s.Length > 0));
    }

    private static bool IsAddress(LaidOutRow row, string name)
    {
        var address = row.Address;
        return string.Equals(address[(address.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace("/", Pause, StringComparison.Ordinal), name, StringComparison.Ordinal);
    }

    private static string Joined(IEnumerable<string> names) => string.Join(Pause, names.Select(Line).Where(n => n.Length > 0));

    private static string Line(string text) => text.Replace("\n", "", StringComparison.Ordinal);
}
