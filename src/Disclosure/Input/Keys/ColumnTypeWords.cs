using Disclosure.Core.Editions;

namespace Disclosure.Input.Keys;

/// <summary>The words for the types of columns and fields (类型).</summary>
internal static class ColumnTypeWords
{
    /// <summary>All types.</summary>
    public static readonly IReadOnlyDictionary<string, ColumnType> All = new Dictionary<string, ColumnType>(StringComparer.Ordinal)
    {
        ["金额"] = ColumnType.Amount,
        ["百分比"] = ColumnType.Percent,
        ["数量"] = ColumnType.Quantity,
        ["年度"] = ColumnType.Year,
        ["文字"] = ColumnType.Text,
        ["编码"] = ColumnType.Code,
        ["科目"] = ColumnType.Subject,
        ["名称"] = ColumnType.Name,
        ["行次"] = ColumnType.RowNumber,
    };

    /// <summary>Those that a field may have, in the order in which people are told of them.</summary>
    public static readonly IReadOnlyDictionary<string, ColumnType> OfFields =
        new[] { ColumnType.Text, ColumnType.Amount, ColumnType.Year, ColumnType.Quantity, ColumnType.Percent }
            .ToDictionary(type => All.First(w => w.Value == type).Key, StringComparer.Ordinal);
}
