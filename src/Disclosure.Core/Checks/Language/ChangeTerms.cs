using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>A word of change with its figure, e.g. 减少 2583.62 万元.</summary>
/// <param name="Start">Where the word begins in plain text.</param>
/// <param name="Word">The word.</param>
/// <param name="Direction">Which way it points.</param>
/// <param name="Figure">By how much.</param>
internal sealed record ChangeTerm(int Start, string Word, ChangeDirection Direction, ProseFigure Figure)
{
    /// <summary>The figures where several things changed, 「分别下降 0.21 亿元、0.37 亿元」; else the only one.</summary>
    public IReadOnlyList<ProseFigure> Listed { get; init; } = [Figure];

    /// <summary>Whether it is both words of a choice that a form offers, 下降（增长）, of which none was taken.</summary>
    public bool IsChoice => Direction == ChangeDirection.Both && Word.AsSpan().ContainsAny("(/或");

    /// <summary>Behind its last figure.</summary>
    public int End => Listed[^1].End;
}

/// <summary>Finds words of change with their figures in plain text.</summary>
internal static partial class ChangeTerms
{
    private const int Reach = 120;

    // What a number may begin with, in digits or in Chinese numerals.
    private const string BeforeNumber = "(?=" + ChineseRates.Opening + "|[0-9一二三四五六七八九十两零壹贰叁肆伍陆柒捌玖拾])";

    /// <summary>The words of change that a figure follows, in order.</summary>
    public static IReadOnlyList<ChangeTerm> In(string text)
    {
        List<ChangeTerm>? terms = null;
        var words = Word().EnumerateMatches(text);
        while (words.MoveNext())
        {
            var (start, end) = (words.Current.Index, words.Current.Index + words.Current.Length);
            var listed = Listed(text, end);
            if (listed.Count == 0) continue;
            (terms ??= []).Add(new ChangeTerm(start, text[start..end], DirectionOf(text.AsSpan(start, end - start)), listed[0]) { Listed = listed });
        }
        return terms ?? [];
    }

    /// <summary>Which way words point; null when they do not say.</summary>
    public static ChangeDirection DirectionOf(ReadOnlySpan<char> word)
    {
        var isUp = word.IndexOfAny(WordLists.Up) >= 0;
        return isUp && word.IndexOfAny(WordLists.Down) >= 0 ? ChangeDirection.Both : isUp ? ChangeDirection.Up : ChangeDirection.Down;
    }

    // The figure that follows at once, and those of the same kind that a comma, 、 or 和 joins to it.
    private static List<ProseFigure> Listed(string text, int start)
    {
        var listed = new List<ProseFigure>();
        var at = 0;
        foreach (var figure in ProseFigures.In(text, start, Math.Min(text.Length, start + Reach)))
        {
            var isNext = listed.Count == 0 ? figure.Start == 0
                : figure.Start == at + 1 && text[start + at] is ',' or '、' or '和' or '及' && figure.IsMoney == listed[0].IsMoney;
            if (!isNext) break;
            at = figure.End;
            listed.Add(figure with { Start = start + figure.Start, End = start + figure.End });
        }
        return listed;
    }

    // The alternatives may run into each other (增减少, 增加(减少)): then the word says both.
    [GeneratedRegex("(?:" + WordLists.Changes + "|" + WordLists.ChangesAlone + ")"
        + @"(?:[/或(]?(?:" + WordLists.Changes + @")\)?){0,3}(?:" + WordLists.BehindChange + ")?" + BeforeNumber
        + "|(?:" + WordLists.RatesOfChange + ")(?:" + WordLists.BehindRate + ")?" + BeforeNumber, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Word();
}
