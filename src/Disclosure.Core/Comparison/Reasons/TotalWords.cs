using Disclosure.Core.Words;

namespace Disclosure.Core.Comparison.Reasons;

/// <summary>What a narrative calls a total of the first page.</summary>
internal static class TotalWords
{
    private static readonly string[] Both = WordLists.Of(WordLists.BothTotals);

    /// <summary>Its names: of 支出总计 also 总支出, and what is said of income and spending together.</summary>
    public static IEnumerable<string> Of(string name)
    {
        yield return name;
        if (!name.EndsWith(WordLists.GrandTotal, StringComparison.Ordinal)) yield break;
        yield return "总" + name[..^WordLists.GrandTotal.Length];
        foreach (var both in Both) yield return both;
    }
}
