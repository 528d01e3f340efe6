using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Citing;

/// <summary>
/// What part of a unit's money words speak of, each a bit: which fund it comes from (财政拨款), what it is for (项目支出). A figure of one part
/// is none of another, whatever else they are called.
/// </summary>
internal static class Scopes
{
    private static readonly string[] Funds = WordLists.Of(WordLists.Funds);
    private static readonly string[] Uses = WordLists.Of(WordLists.Uses);
    private static readonly string[] All = [.. Funds, .. Uses];
    private static readonly string[] Allocated = WordLists.Of(WordLists.AllocatedUses);

    /// <summary>The bits of funds; all others are of uses.</summary>
    public static uint OfFunds { get; } = (1u << Funds.Length) - 1;

    private static readonly uint Allocation = 1u << Array.IndexOf(Funds, WordLists.Allocation);
    private static readonly uint General = 1u << Array.IndexOf(Funds, WordLists.GeneralBudget);

    /// <summary>The parts that words name.</summary>
    public static uint In(string words)
    {
        var found = 0u;
        for (var i = 0; i < All.Length; i++)
        {
            if (words.Contains(All[i], StringComparison.Ordinal)) found |= 1u << i;
        }
        return found;
    }

    /// <summary>They, and what each of them is a part of: every fund of the budget is allocated, and official trips are paid from the general budget.</summary>
    public static uint Within(uint scopes)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if ((scopes & (1u << i)) == 0) continue;
            if (i < Funds.Length) scopes |= Allocation;
            else if (Array.IndexOf(Allocated, All[i]) >= 0) scopes |= Allocation | General;
        }
        return scopes;
    }

    /// <summary>Words without those that name a part, and how many characters these have.</summary>
    public static (string Left, int Length) Without(string words)
    {
        var rest = words;
        foreach (var word in All) rest = rest.Replace(word, "|", StringComparison.Ordinal);
        return (rest, words.Length - rest.Replace("|", "", StringComparison.Ordinal).Length);
    }
}
