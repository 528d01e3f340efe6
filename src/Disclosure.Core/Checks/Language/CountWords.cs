using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Finds numbers of things in plain text: 「共有 5 个项目」, 「五个项目」, 「车辆 0 辆」.</summary>
internal static partial class CountWords
{
    /// <summary>The numbers before these words, in order, and what they are numbers of.</summary>
    public static IEnumerable<(int Start, int End, int Number, CountScope Scope)> In(PlainText words, string unit)
    {
        var text = words.Text;
        var sentence = -1;
        var end = 0;
        for (var at = text.IndexOf(unit, StringComparison.Ordinal); at >= 0; at = text.IndexOf(unit, end, StringComparison.Ordinal))
        {
            end = at + unit.Length;
            if (NumberBefore(text, at) is not { } number || Longer().IsMatch(text.AsSpan(end, Math.Min(2, text.Length - end)))) continue;
            var start = words.SentenceStart(number.Start);
            yield return (number.Start, end, number.Value, ScopeOf(words, number, end, isFirst: start != sentence));
            sentence = start;
        }
    }

    private static CountScope ScopeOf(PlainText words, (int Start, int Value) number, int end, bool isFirst)
    {
        var clause = words.Text.AsSpan()[Math.Max(words.ClauseStart(number.Start), number.Start - 60)..number.Start];
        if (Others().IsMatch(clause) || (number.Start > 0 && words.Text[number.Start - 1] is '第' or '-' or '~')) return CountScope.Other;
        var after = words.Text.AsSpan()[end..Math.Min(words.Text.Length, end + 12)];
        var isWhole = All().IsMatch(clause) || number.Value == 0 || Managed().IsMatch(after);
        if (isFirst && isWhole && !Some().IsMatch(clause)) return CountScope.Whole;
        return isWhole || Own().IsMatch(clause) ? CountScope.Part : CountScope.Other;
    }

    private static (int Start, int Value)? NumberBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        if (start < end)
        {
            var isWhole = start == 0 || text[start - 1] is not ('.' or ',');
            return isWhole && int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                ? (start, value) : null;
        }
        while (start > 0 && end - start < 6 && IsNumeral(text[start - 1])) start--;
        return start < end && ChineseNumber.Parse(text.AsSpan(start, end - start)) is { } number ? (start, (int)number) : null;
    }

    private static bool IsNumeral(char c) => ChineseNumber.DigitOf(c) >= 0 || ChineseNumber.MultiplierOf(c) is 10 or 100;

    // Words that make another thing of the one that is counted: 5 个项目组.
    [GeneratedRegex("^(?:" + WordLists.OtherThings + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Longer();

    [GeneratedRegex(WordLists.OtherCounts + "|[0-9]{4}年(?:底|末)?[^，]{0,6}(?:" + WordLists.DoneByYear + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Others();

    // What the budget itself holds, rather than what the unit deals with: 审批 30 个项目 is work, not budget.
    [GeneratedRegex(WordLists.OwnCounts, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Own();

    [GeneratedRegex(WordLists.SomeCounts, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Some();

    [GeneratedRegex(WordLists.AllCounts, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex All();

    [GeneratedRegex("^(?:均|都|全部)?(?:" + WordLists.Managing + ")[^，。;]{0,6}绩效", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Managed();
}

/// <summary>What a number of things in the narrative is a number of.</summary>
internal enum CountScope
{
    /// <summary>All that there are: 共有 5 个项目.</summary>
    Whole,

    /// <summary>All or some, which the words leave open: it cannot be more than all.</summary>
    Part,

    /// <summary>Others: a change, another year's, another body's.</summary>
    Other,
}
