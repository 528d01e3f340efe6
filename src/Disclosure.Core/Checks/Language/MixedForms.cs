using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>
/// Finds what is part of a number to a reader and to no search: 九10.00 万元, where a numeral runs into digits, and (100.00) 万元, which is
/// less than nothing to some and a blank filled in to others.
/// </summary>
internal static partial class MixedForms
{
    /// <summary>The places in words as written, and why they are no numbers, a clause in Chinese.</summary>
    public static IEnumerable<(int Start, int End, string Why)> In(PlainText words)
    {
        foreach (Match match in Numerals().Matches(words.Text)) yield return At(words, match, "中文数字和阿拉伯数字连在一起");
        foreach (Match match in Bracketed().Matches(words.Text)) yield return At(words, match, "写在括号里，看不出是负数，还是填在表样的括号里");
    }

    private static (int Start, int End, string Why) At(PlainText words, Match match, string why) =>
        (words.At(match.Index), words.At(match.Index + match.Length - 1) + 1, why);

    // 项目一 10.00 万元 names a thing by its number; behind a word for money or for change none follows.
    [GeneratedRegex("(?<=支出|收入|经费|预算|决算|总额|" + WordLists.Changes + "|[为约共计达占，。;:])[一二三四五六七八九十百千两零〇]{1,8}[0-9][0-9,]{0,20}(?:\\.[0-9]{1,6})?(?:" + ChineseAmounts.Money + "|[%‰])",
        RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Numerals();

    [GeneratedRegex(@"\((?:[0-9]{2,20}|[0-9][0-9,]{0,20}\.[0-9]{1,6})\)(?:" + ChineseAmounts.Money + "(?![" + WordLists.NoMoney + "])|[%‰])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Bracketed();
}
