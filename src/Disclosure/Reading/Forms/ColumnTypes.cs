using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Forms;

/// <summary>The names of column types in an edition (类型).</summary>
internal static class ColumnTypes
{
    private static readonly Dictionary<string, ColumnType> Names = new(StringComparer.Ordinal)
    {
        ["金额"] = ColumnType.Amount,
        ["百分比"] = ColumnType.Percent,
        ["数量"] = ColumnType.Quantity,
        ["年度"] = ColumnType.Year,
        ["文字"] = ColumnType.Text,
        ["编码"] = ColumnType.Code,
        ["科目"] = ColumnType.Subject,
        ["名称"] = ColumnType.Name,
    };

    /// <summary>The type under 类型, or <paramref name="usual"/> when it is not given.</summary>
    public static ColumnType Read(KeyedReader options, ColumnType usual, FindingList findings)
    {
        var name = options.Text("类型");
        if (name.Length == 0) return usual;
        if (Names.TryGetValue(name, out var type)) return type;
        findings.Error("unknown-type", options.Node("类型")!.Place,
            $"没有名为{Quoted.Of(name)}的类型{findings.Hint(name, Names.Keys)}。可用的有：{string.Join("、", Names.Keys)}。");
        return usual;
    }
}
