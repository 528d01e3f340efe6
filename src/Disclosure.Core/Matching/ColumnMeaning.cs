namespace Disclosure.Core.Matching;

/// <summary>What the name of a column says of its figures beside what they are of: what was measured, and in which year.</summary>
internal static class ColumnMeaning
{
    // What is planned is not what was spent, nor an amount a share: such columns are never one, however alike their names.
    private static readonly string[] Measures = ["预算", "执行", "决算", "调整", "结转", "占比", "比例", "率", "数量", "增减"];

    /// <summary>The measures and years in a name; of columns that are one it is the same.</summary>
    public static string Of(string name, YearNames names)
    {
        var key = names.Key(name);
        return string.Join('+', Measures.Where(m => key.Contains(m, StringComparison.Ordinal))) + "|"
            + string.Concat(key.Where(c => char.IsAsciiDigit(c) || YearNames.IsMark(c)));
    }
}
