using System.Buffers;

namespace Disclosure.Core.Documents;

/// <summary>What stands in the columns of a table of the narrative, by their heads and by what is said above it.</summary>
public sealed class ProseColumns
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("（(");
    private static readonly SearchValues<char> Closing = SearchValues.Create("）)");

    // What is counted or measured there is no money, whatever the unit of the table.
    private static readonly string[] NoMoney = ["数量", "个数", "人数", "户数", "辆数", "面积", "年份", "年度数", "序号", "编码", "比例", "比重", "占比", "率", "幅", "%", "％"];

    private readonly string?[] _units;
    private readonly bool[] _isNumeric;

    /// <summary>The columns of a table.</summary>
    public ProseColumns(ProseTable table)
    {
        Heads = [.. table.Rows[0].Cells.Select(c => PassageReader.TextOf(c.Text).Trim())];
        _isNumeric = [.. Heads.Select((_, i) => table.Rows.Skip(1).Any(r => IsFigure(r.Cells[i])) && table.Rows.Skip(1).All(r => r.Cells[i].Text.Count == 0 || IsFigure(r.Cells[i])))];
        var own = UnitIn(Of(table.UnitNote)) ?? UnitIn(Of(table.Caption));
        _units = [.. Heads.Select((head, i) => i == 0 ? null : UnitOf(head, own))];
    }

    /// <summary>What the columns are called.</summary>
    public IReadOnlyList<string> Heads { get; }

    /// <summary>The unit of money of a column's figures; null where they are none, and where nobody says.</summary>
    public string? UnitOf(int column) => _units[column];

    /// <summary>Whether nothing but figures stands in a column.</summary>
    public bool IsNumeric(int column) => _isNumeric[column];

    /// <summary>Whether a figure stands in a cell, or a sign that stands for none.</summary>
    public static bool IsFigure(ProseCell cell) => PassageReader.TextOf(cell.Text).Trim() is var text
        && (IsNone(text) || (PrintedNumber.Parse(text) ?? PrintedNumber.ParsePercent(text)) is not null);

    /// <summary>Whether a text is a sign that stands where there is no figure.</summary>
    public static bool IsNone(string text) => text is "/" or "-" or "—" or "——" or "－" or "…";

    /// <summary>Whether figures of a column may be added up: amounts, numbers of things and shares of a whole.</summary>
    public bool IsAdditive(int column) => column > 0
        && (!NoMoney.Any(n => Heads[column].Contains(n, StringComparison.Ordinal)) || IsShare(column) || Heads[column].Contains('数'))
        && !Heads[column].Contains("单价", StringComparison.Ordinal) && !Heads[column].Contains('均');

    private bool IsShare(int column) => Heads[column].Contains('占') || Heads[column].Contains("比重", StringComparison.Ordinal) || Heads[column].Contains("构成", StringComparison.Ordinal);

    // 金额（万元）; 面积（平方米） is another unit and no money.
    private static string? UnitOf(string head, string? own)
    {
        var open = head.AsSpan().LastIndexOfAny(Opening);
        if (open >= 0 && head.AsSpan(open).IndexOfAny(Closing) is > 1 and var length)
        {
            var written = head.AsSpan(open + 1, length - 1).Trim();
            if (UnitIn(written) is { } unit) return unit;
            if (written.Length <= 3 && !written.ContainsAnyInRange('0', '9') && IsMeasure(written)) return null;
        }
        return NoMoney.Any(n => head.Contains(n, StringComparison.Ordinal)) ? null : own;
    }

    private static bool IsMeasure(ReadOnlySpan<char> unit) => unit is "个" or "人" or "辆" or "台" or "套" or "项" or "次" or "户" or "平方米" or "亩" or "件" or "批" or "家";

    private static string? UnitIn(ReadOnlySpan<char> text)
    {
        var colon = text.LastIndexOfAny('：', ':');
        var rest = text[(colon + 1)..].TrimStart();
        return MoneyUnit.At(rest) is { } unit && rest.TrimEnd([' ', '）', ')']).Length == unit.Length ? unit : null;
    }

    private static string Of(ParagraphBlock? paragraph) => paragraph is null ? "" : PassageReader.TextOf(paragraph.Text).Trim();
}
