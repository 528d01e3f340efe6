using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Reads the unit behind a number: 万元, 萬圓, %, 余万元, and 万 alone where money is spoken of.</summary>
internal static partial class FigureUnits
{
    /// <summary>What may stand behind a number and makes a figure of it, as a pattern.</summary>
    public const string Pattern = "[余多]?(?:" + ChineseAmounts.Money + ")|[十百千拾佰仟]?[万萬亿億][余多][元圆圓]|[%‰]|[百千]?[万萬亿億](?=[，。;、)\n]|$)";

    // So far back a sentence says what is counted.
    private const int Reach = 60;

    /// <summary>The unit, and whether a little more is meant; null when no money is spoken of.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="at">Where the number begins, where its unit does, and where that ends.</param>
    /// <param name="before">What stands before the text.</param>
    public static (string Unit, bool IsOver)? Read(string text, (int Start, int Unit, int End) at, ReadOnlySpan<char> before)
    {
        var unit = text[at.Unit..at.End];
        var isOver = unit.AsSpan().IndexOfAny('余', '多') is >= 0 and var over;
        if (isOver) unit = unit.Replace("余", "", StringComparison.Ordinal).Replace("多", "", StringComparison.Ordinal);
        unit = ChineseAmounts.Plain(unit);
        if (unit[^1] is not ('万' or '亿')) return (unit, isOver);
        return IsMoneyMeant(text.AsSpan(0, at.Start)) ?? IsMoneyMeant(before) ?? false ? (unit + "元", isOver) : null;
    }

    // The last word that says what is counted; null when none does.
    private static bool? IsMoneyMeant(ReadOnlySpan<char> before)
    {
        var start = Math.Max(before.LastIndexOfAny(Stops.Sentence) + 1, before.Length - Reach);
        bool? isMoney = null;
        foreach (var match in Counted().EnumerateMatches(before[start..])) isMoney = Money().IsMatch(before.Slice(start + match.Index, match.Length));
        return isMoney;
    }

    [GeneratedRegex(WordLists.OtherMeasures + "|" + WordLists.MoneyThings, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Counted();

    [GeneratedRegex("^(?:" + WordLists.MoneyThings + ")$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Money();
}
