using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Site.Tables;

/// <summary>What is said of a row where it is cited: its names, and its first amount with head and unit.</summary>
internal static class RowCitation
{
    private const string Pause = "，";

    /// <summary>Says it in the words of the table: 教育支出：总计 362.42 万元.</summary>
    public static string Of(LaidOutSection section, LaidOutRow row)
    {
        var cells = row.Cells.ToList();
        var heads = cells.Where(c => c.Role == CellRole.RowHead).Select(c => c.Text);
        var name = Joined([.. section.Steps, .. GroupsOf(section, row), .. heads]);
        var figure = FigureOf(section, cells);
        return figure.Length == 0 ? name : $"{name}：{figure}";
    }

    // They stand in the first row of a group only.
    private static IEnumerable<string> GroupsOf(LaidOutSection section, LaidOutRow row)
    {
        if (row.Group is { } group) yield return group;
        if (row.Kind is RowKind.Line or RowKind.Field) yield break;
        foreach (var leaf in section.Leaves.Where(l => section.GroupOf(l) >= 0)) yield return row.At(leaf)?.Text ?? "";
    }

    // Of a row without amounts the first figure; without figures what it says first.
    private static string FigureOf(LaidOutSection section, List<LaidOutCell> cells)
    {
        var values = cells.Where(c => c.Role == CellRole.Value && c.Text.Any(char.IsLetterOrDigit));
        var found = values.OrderBy(c => c.Type == ColumnType.Amount ? 0 : c.Type.IsNumeric() ? 1 : 2).FirstOrDefault();
        if (found.Text is not { Length: > 0 } text) return "";
        var unit = found is { Type: ColumnType.Amount, Cell.Number: not null } ? section.Table.Form.AmountUnit : "";
        string[] said = [found.Leaf is { } leaf ? HeadOf(section, leaf) : "", Line(text), unit];
        return string.Join(' ', said.Where(s => s.Length > 0));
    }

    private static string HeadOf(LaidOutSection section, Leaf leaf)
    {
        var heads = section.Heads.All;
        var labels = new Stack<string>();
        for (var head = section.Heads.OwnOf(leaf); head >= 0; head = heads[head].Above) labels.Push(heads[head].Label);
        return Joined(labels);
    }

    private static string Joined(IEnumerable<string> names) => string.Join(Pause, names.Select(Line).Where(n => n.Length > 0));

    private static string Line(string text) => text.Replace("\n", "", StringComparison.Ordinal);
}
