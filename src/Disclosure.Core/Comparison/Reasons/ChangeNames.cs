using Disclosure.Core.Words;

namespace Disclosure.Core.Comparison.Reasons;

/// <summary>What a narrative calls something that changed.</summary>
internal static class ChangeNames
{
    private const int Shortest = 2;

    private static readonly string[] Nameless = WordLists.Of(WordLists.Totals);
    private static readonly string[] Both = WordLists.Of(WordLists.BothTotals);

    /// <summary>Whether a name tells what is meant: 合计 may be that of anything.</summary>
    public static bool IsTelling(string name) => name.Length >= Shortest && Array.IndexOf(Nameless, name) < 0;

    /// <summary>
    /// The names of what a table or the first page calls so, none where that tells nothing: of 支出总计 also 总支出, and what is said of
    /// income and spending together.
    /// </summary>
    public static IEnumerable<string> Of(string name)
    {
        if (!IsTelling(name)) yield break;
        yield return name;
        if (!name.EndsWith(WordLists.GrandTotal, StringComparison.Ordinal)) yield break;
        yield return "总" + name[..^WordLists.GrandTotal.Length];
        foreach (var both in Both) yield return both;
    }
}
