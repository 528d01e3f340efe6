using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Takes the statements of change out of passages.</summary>
internal static partial class ChangeParser
{
    // The name of an amount stands just before it.
    private const int LongestSubject = 120;

    // What a number may begin with, in digits or in Chinese numerals.
    private const string BeforeNumber = "(?=[0-9一二三四五六七八九十两零壹贰叁肆伍陆柒捌玖拾])";

    /// <summary>The statements of the narrative, in order; headings state nothing.</summary>
    public static IReadOnlyList<ChangeStatement> All(CheckContext context) => context.Once<IReadOnlyList<ChangeStatement>>(static c =>
        [.. c.Passages.Where(p => !p.IsHeading).SelectMany(p => In(c, p))]);

    private static IReadOnlyList<ChangeStatement> In(CheckContext context, Passage passage)
    {
        var words = PlainPassages.Of(context, passage);
        var terms = Terms(words.Text);
        if (terms.Count == 0) return [];
        var figures = new FigureOrder(ProseFigures.In(words));
        var statements = new List<ChangeStatement>();
        for (var i = 0; i < terms.Count; i++)
        {
            var first = terms[i];
            if (Comparisons.Before(words, first.Start, context.Budget.Year) is not { } comparison) continue;
            var isTwo = i + 1 < terms.Count && IsSecond(words.Text, first, terms[i + 1]);
            var now = NowBefore(words.Text, comparison.Start, figures);
            statements.Add(new ChangeStatement(passage, words, isTwo ? [first, terms[++i]] : [first])
            {
                Start = comparison.Start,
                Now = now,
                Subject = now is null ? "" : words.Text[Math.Max(words.ClauseStart(now.Start), now.Start - LongestSubject)..now.Start],
                Earlier = figures.From(comparison.Start).TakeWhile(f => f.End <= first.Start).FirstOrDefault(f => f.IsMoney),
                Year = comparison.Year,
                IsAgainstSpending = comparison.IsAgainstSpending,
            });
        }
        return statements;
    }

    /// <summary>The words of change that a figure follows, in order.</summary>
    public static IReadOnlyList<ChangeTerm> Terms(string text)
    {
        List<ChangeTerm>? terms = null;
        var words = Word().EnumerateMatches(text);
        while (words.MoveNext())
        {
            var (start, end) = (words.Current.Index, words.Current.Index + words.Current.Length);
            var figures = ProseFigures.In(text[end..Math.Min(text.Length, end + 60)]);
            if (figures is not [{ Start: 0 } figure, ..]) continue;
            figure = figure with { Start = end, End = end + figure.End };
            (terms ??= []).Add(new ChangeTerm(start, text[start..end], DirectionOf(text.AsSpan(start, end - start)), figure));
        }
        return terms ?? [];
    }

    // An amount that is less than nothing has no percentage of growth that anyone could judge.
    private static ProseFigure? NowBefore(string text, int start, FigureOrder figures) =>
        figures.Before(start) is { IsMoney: true, Value: >= 0 } last && Leads().IsMatch(text.AsSpan(last.End, start - last.End))
            ? last : null;

    private static ChangeDirection DirectionOf(ReadOnlySpan<char> word)
    {
        var isUp = word.IndexOfAny(WordLists.Up) >= 0;
        return isUp && word.IndexOfAny(WordLists.Down) >= 0 ? ChangeDirection.Both : isUp ? ChangeDirection.Up : ChangeDirection.Down;
    }

    // 「减少 5 万元，下降 10%」: the same change in money and in percent.
    private static bool IsSecond(string text, ChangeTerm first, ChangeTerm second) =>
        second.Start - first.End <= 40
        && first.Figure.IsMoney != second.Figure.IsMoney
        && Joint().IsMatch(text.AsSpan(first.End, second.Start - first.End));

    // The alternatives may run into each other (增减少, 增加(减少)): then the word says both.
    [GeneratedRegex("(?:" + WordLists.Changes + "|" + WordLists.ChangesAlone + ")"
        + @"(?:[/或(]?(?:" + WordLists.Changes + @")\)?){0,3}(?:" + WordLists.BehindChange + ")?" + BeforeNumber
        + "|(?:" + WordLists.RatesOfChange + ")(?:" + WordLists.BehindRate + ")?" + BeforeNumber, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[，。;、)]{0,2}(?:[0-9]{4}年(?:预算)?)?$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Leads();

    [GeneratedRegex(@"^[，;、(]?(?:" + WordLists.BetweenChanges + "|比[^，。;]{0,12}年[^，。;]{0,6})?$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Joint();
}

/// <summary>The figures of a passage by where they stand: a paragraph may have thousands, and each of its statements asks for its own.</summary>
/// <param name="figures">The figures in order.</param>
internal readonly struct FigureOrder(IReadOnlyList<ProseFigure> figures)
{
    /// <summary>The last figure that ends at or before a place; null when none does.</summary>
    public ProseFigure? Before(int place) => SortedOrder.CountWhile(figures, f => f.End <= place) is > 0 and var count ? figures[count - 1] : null;

    /// <summary>The figures that begin at or behind a place, in order.</summary>
    public IEnumerable<ProseFigure> From(int place)
    {
        for (var i = SortedOrder.CountWhile(figures, f => f.Start < place); i < figures.Count; i++) yield return figures[i];
    }
}
