using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Finds what a form left to be filled in or chosen and nobody did: 「减少 万元」, 「占 %」, 「主要原因是。」, 「下降（增长）15.79%」.</summary>
internal static partial class FormBlanks
{
    private const string Money = "[百千]?[万亿]?元";
    private const string Empty = "没有填数，像是表样里留的空；请填上，没有的就删去这句话。";
    private const string Reasonless = "后面没有写原因；请填上，没有的就删去。";
    private const string Unchosen = "是表样里让人选一个的词，两个都留着，看不出是增是减；请只留一个。";

    /// <summary>The blanks of plain words, in order of their kinds, and what to do, the end of a sentence in Chinese.</summary>
    public static IEnumerable<(int Start, int End, string Why)> In(PlainText words)
    {
        foreach (Match match in Number().Matches(words.Text)) yield return (match.Index, match.Index + match.Length, Empty);
        foreach (Match match in Bracketed().Matches(words.Text)) yield return (match.Index, match.Index + match.Length, Empty);
        foreach (Match match in Gap().Matches(words.Text))
        {
            // 单位为万元 has no blank before it, and a form's has.
            var unit = match.Groups["unit"].Index;
            if (words.At(unit) > words.At(unit - 1) + 1) yield return (match.Index, match.Index + match.Length, Empty);
        }
        foreach (Match match in Reason().Matches(words.Text)) yield return (match.Index, match.Index + match.Length, Reasonless);
        foreach (Match match in Choice().Matches(words.Text)) yield return (match.Index, match.Index + match.Length, Unchosen);
    }

    [GeneratedRegex("(?:" + WordLists.Changes + "|" + WordLists.RatesOfChange + "|占)(?:了|约|为)?(?:" + Money + "|[%‰])(?=[，。;、)]|$)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Number();

    // 「增加（万元）」 and 「支出（ ）万元」: the unit stands where its number should. A head of a table has neither.
    [GeneratedRegex("(?:" + WordLists.Changes + "|" + WordLists.RatesOfChange + "|" + WordLists.BeforeBlank + @")(?:了|约|为)?(?:\((?:" + Money + @"|[%‰])\)(?=[，。;])|\(\)(?:" + Money + "|[%‰]))",
        RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Bracketed();

    [GeneratedRegex("(?:" + WordLists.BeforeBlank + ")(?<unit>" + Money + "|[%‰])(?=[，。;、)(]|$)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Gap();

    [GeneratedRegex("原因(?:(?:是|为|系|在于):?(?=[，。;])|:(?=[，。;]))", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Reason();

    [GeneratedRegex("(?:" + WordLists.Changes + @")(?:\((?:" + WordLists.Changes + @")\)|[/或](?:" + WordLists.Changes + "))(?:" + WordLists.BehindChange + ")?(?:[0-9][0-9,.]*)?(?:" + Money + "|[%‰])",
        RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Choice();
}
