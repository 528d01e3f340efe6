using System.Diagnostics;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Reads one value of a table as its type demands.</summary>
internal sealed class CellReader(IReadOnlyDictionary<string, Classification> classifications, FindingList findings)
{
    // What a decimal holds whatever the digits are.
    private const int MostDigits = 28;

    private readonly Dictionary<string, List<string>> _codes = new(StringComparer.Ordinal);

    /// <summary>The cell of a column, or null with a finding when the node is not a value of its type.</summary>
    public Cell? Read(YamlNode node, Leaf leaf) => Read(node, leaf.Name, leaf.Column.Type, leaf.Column.Classification, leaf.Column.SaysPercent);

    /// <summary>The cell, or null with a finding when the node is not a value of this type.</summary>
    /// <param name="node">The node.</param>
    /// <param name="name">What the value is called.</param>
    /// <param name="type">What it must be.</param>
    /// <param name="classification">Which classification a code is of, or null.</param>
    /// <param name="saysPercent">Whether a percentage may be without its sign, because its head has it.</param>
    public Cell? Read(YamlNode node, string name, ColumnType type, string? classification, bool saysPercent = false)
    {
        if (node is not YamlText text)
        {
            findings.Error("wrong-type", node.Place, $"「{name}」应当是一个值，实际是{node.Kind}。");
            return null;
        }
        var printed = text.Text.Trim();
        if (text.IsBlank || printed.Length == 0)
        {
            findings.Error("empty-value", text.Place, $"「{name}」没有值；空白的格子请连同名称一起删去。");
            return null;
        }
        return type switch
        {
            ColumnType.Amount => Number(printed, name, text.Place, mayBePercent: true),
            ColumnType.Quantity => Number(printed, name, text.Place, mayBePercent: false),
            ColumnType.Percent => Percent(printed, name, text.Place, saysPercent),
            ColumnType.Year => Year(printed, name, text.Place),
            ColumnType.Code or ColumnType.Subject => Subject(printed, type, classification, text.Place),
            ColumnType.Text or ColumnType.Name => new Cell(printed, PrintedNumber.Parse(printed) ?? PrintedNumber.ParsePercent(printed), text.Place),
            _ => throw new UnreachableException($"no such type: {type}"),
        };
    }

    /// <summary>The subject with this code, or null with a finding.</summary>
    public ClassificationItem? Subject(string code, string? classification, Place place)
    {
        if (classification is null || !classifications.TryGetValue(classification, out var subjects)) return null;
        if (subjects.Find(code) is { } subject) return subject;
        var nearest = findings.Nearest(code, Codes(subjects));
        var hint = NearestName.Words(nearest is null ? null : $"{nearest} {subjects.Find(nearest)!.Name}");
        findings.Error("unknown-code", place, $"{classification}里没有编码{Bracketed.Of(code)}{hint}。");
        return null;
    }

    // A form of comparisons prints a percentage among its amounts: it is kept, and is no amount.
    private Cell? Number(string text, string name, Place place, bool mayBePercent)
    {
        if (BlankMark.Is(text)) return new Cell(text, null, place);
        if (PrintedNumber.Parse(text) is { } number) return new Cell(text, number, place);
        if (mayBePercent && PrintedNumber.ParsePercent(text) is not null) return new Cell(text, null, place);
        findings.Error("bad-number", place, $"「{name}」的{Bracketed.Of(text)}不是数字；应当像「407.91」这样，或是「/」「—」「无」等表示没有数的记号。{Hint(text)}");
        return null;
    }

    private Cell? Percent(string text, string name, Place place, bool saysPercent)
    {
        if (BlankMark.Is(text)) return new Cell(text, null, place);
        if (PrintedNumber.ParsePercent(text) is { } number) return new Cell(text, number, place);
        // A head that says % leaves it out below: 增减（%）.
        if (saysPercent && PrintedNumber.Parse(text) is { } bare) return new Cell(text, bare, place);
        findings.Error("bad-number", place, $"「{name}」的{Bracketed.Of(text)}不是百分比；应当像「42.07%」这样，或是「/」「—」「无」等表示没有数的记号。{Hint(text)}");
        return null;
    }

    private Cell? Year(string text, string name, Place place)
    {
        if (text.Length == 4 && text.All(char.IsAsciiDigit) && PrintedNumber.Parse(text) is { } year) return new Cell(text, year, place);
        findings.Error("bad-number", place, $"「{name}」的{Bracketed.Of(text)}不是年度；应当是四位数字，像「2024」这样。{Hint(text)}");
        return null;
    }

    private Cell? Subject(string code, ColumnType type, string? classification, Place place) =>
        Subject(code, classification, place) is { } subject
            ? new Cell(type == ColumnType.Code ? code : $"{code} {subject.Name}", null, place, code)
            : null;

    // Sorted once for all the unknown codes of a table.
    private List<string> Codes(Classification subjects)
    {
        if (_codes.TryGetValue(subjects.Name, out var codes)) return codes;
        return _codes[subjects.Name] = [.. subjects.Subjects.Select(s => s.Code).Order(StringComparer.Ordinal)];
    }

    private static string Hint(string text)
    {
        if (text.Any(c => c is (>= '０' and <= '９') or '．' or '，' or '％' or '－' or '−' or '／')) return "请把全角数字和符号改为半角。";
        if (text.Length > MostDigits && text.All(char.IsAsciiDigit)) return $"数字最多 {MostDigits} 位。";
        if (text.Contains('元')) return "单位写在表头，格子里只写数字。";
        return text.Contains(',') ? "千分位的逗号要三位一组，并给整个数字加引号。" : "";
    }
}
