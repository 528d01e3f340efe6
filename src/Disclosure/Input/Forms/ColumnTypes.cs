using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>The names of column types in an edition (类型).</summary>
internal static class ColumnTypes
{
    /// <summary>The type under a key, or <paramref name="usual"/> when it is not given.</summary>
    public static ColumnType Read(KeyedReader options, InputKey<WordsValue<ColumnType>> key, ColumnType usual, FindingList findings)
    {
        var name = options.Text(key);
        if (name.Length == 0) return usual;
        // What a field may not be is said by its reader: it is a type all the same.
        var all = ColumnTypeWords.All;
        if (all.TryGetValue(name, out var type)) return type;
        findings.Error("unknown-type", options.ValuePlace(key),
            $"没有名为{Bracketed.Of(name)}的类型{findings.Hint(name, all.Keys)}。可用的有：{string.Join("、", all.Keys)}。");
        return usual;
    }
}
