using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>What an amount is the amount of, without the words that say which kind of number it is: 「2024 年培训费预算安排为」 is of 培训.</summary>
internal static partial class AmountName
{
    private const int Longest = 60;

    /// <summary>The name in the words before an amount, or in those before a word of change; blank when they name nothing.</summary>
    public static string Of(string words)
    {
        if (words.Length > Longest) words = words[^Longest..];
        var name = Quotes().Replace(words, "");
        name = Behind().Replace(Ahead().Replace(name, ""), "");
        return NounBehind().Match(name) is { Success: true } noun && noun.Index != 1 ? name[..noun.Index] : name;
    }

    /// <summary>Whether two names may be of the same: one says no more than the other, or one of them nothing.</summary>
    public static bool MayBeSame(string one, string other) => one.Length == 0 || other.Length == 0 || IsSame(one, other);

    /// <summary>Whether two names are of the same: alike, or one with words before it that say whose it is.</summary>
    public static bool IsSame(string one, string other) =>
        one.Length > 1 && other.Length > 1 && (one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal));

    [GeneratedRegex("[“”\"「」『』]", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Quotes();

    // 2024 年度, and all before it, who it is; numbers of lists; 其中.
    [GeneratedRegex(@"^(?:.*[0-9]{4}年(?:度)?|[0-9]{1,2}[.、]|[一二三四五六七八九十]{1,3}、|\([0-9一二三四五六七八九十]{1,3}\)|" + WordLists.AheadOfNames + ")+", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Ahead();

    [GeneratedRegex("(?:" + WordLists.BehindNames + "|" + WordLists.Neutral + "|(?<=费)项目)+$", RegexOptions.RightToLeft, MatchLimit.Milliseconds)]
    private static partial Regex Behind();

    [GeneratedRegex("(?:" + WordLists.NounsBehindNames + ")+$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex NounBehind();
}
