using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Takes the statements of change out of passages.</summary>
internal sealed partial class ChangeParser
{
    // The name of an amount stands just before it.
    private const int LongestSubject = 120;

    private readonly CheckContext _context;
    private readonly Passage _passage;
    private readonly PlainText _words;
    private readonly IReadOnlyList<ChangeTerm> _terms;
    private readonly ComparedAmounts _amounts;

    private ChangeParser(CheckContext context, Passage passage, PlainText words, IReadOnlyList<ChangeTerm> terms)
    {
        (_context, _passage, _words, _terms) = (context, passage, words, terms);
        _amounts = new ComparedAmounts(words, StatedAmounts.Of(context, passage));
    }

    /// <summary>The statements of the narrative, in order; headings state nothing.</summary>
    public static IReadOnlyList<ChangeStatement> All(CheckContext context) => context.Once<IReadOnlyList<ChangeStatement>>(static c =>
        [.. c.Passages.Where(p => !p.IsHeading).SelectMany(p => In(c, p))]);

    private static IEnumerable<ChangeStatement> In(CheckContext context, Passage passage)
    {
        var words = PlainPassages.Of(context, passage);
        var terms = ChangeTerms.In(words.Text);
        return terms.Count == 0 ? [] : new ChangeParser(context, passage, words, terms).Statements();
    }

    private IEnumerable<ChangeStatement> Statements()
    {
        for (var i = 0; i < _terms.Count; i++)
        {
            var first = _terms[i];
            if (Comparisons.Before(_words, first.Start, i == 0 ? 0 : _terms[i - 1].End, _context.Budget.Year) is not { } comparison)
            {
                if (WithoutComparison(first) is { } statement) yield return statement;
                continue;
            }
            var isTwo = i + 1 < _terms.Count && IsSecond(_words.Text, first, _terms[i + 1]);
            var second = isTwo ? _terms[++i] : null;
            for (var n = 0; n < first.Listed.Count; n++) yield return Of(comparison, first, second, n);
        }
    }

    // One of several things that a word of change speaks of, or the only one.
    private ChangeStatement Of(ComparedWith comparison, ChangeTerm first, ChangeTerm? second, int number)
    {
        var listed = first.Listed.Count;
        var terms = Taken(first, number) is var taken && second is not null && number < second.Listed.Count ? [taken, Taken(second, number)] : (ChangeTerm[])[taken];
        var statement = new ChangeStatement(_passage, _words, terms)
        {
            Start = comparison.Start,
            Year = comparison.Year,
            IsAgainstSpending = comparison.IsAgainstSpending,
            IsFurther = number > 0 || comparison.IsCarried,
        };
        var now = listed > 1 ? _amounts.Listed(comparison.Start, number, listed) : _amounts.Now(statement, comparison);
        statement = statement with
        {
            Now = now,
            Subject = now is null ? "" : _words.Text[Math.Max(_words.ClauseStart(now.Start), now.Start - LongestSubject)..now.Start],
        };
        return listed > 1 ? statement : statement with { Earlier = _amounts.Earlier(statement, first.Start) };
    }

    // 「上年执行 80 万元，今年安排 30 万元，减少 62.5%」: the two amounts say what is compared.
    private ChangeStatement? WithoutComparison(ChangeTerm term)
    {
        if (_amounts.Pair(term.Start, _context.Budget.Year) is not { } pair) return null;
        return new ChangeStatement(_passage, _words, [term])
        {
            Start = term.Start,
            Now = pair.Now.Figure,
            Subject = pair.Now.Label,
            Earlier = pair.Earlier.Figure,
            Year = pair.Earlier.Year,
            IsAgainstSpending = pair.Earlier.IsSpending,
        };
    }

    private static ChangeTerm Taken(ChangeTerm term, int number) => term.Listed.Count == 1 ? term : term with { Figure = term.Listed[number] };

    // 「减少 5 万元，下降 10%」: the same change in money and in percent.
    private static bool IsSecond(string text, ChangeTerm first, ChangeTerm second) =>
        second.Start - first.End <= 40
        && first.Figure.IsMoney != second.Figure.IsMoney
        && Joint().IsMatch(text.AsSpan(first.End, second.Start - first.End));

    [GeneratedRegex(@"^[，;、(]?(?:" + WordLists.BetweenChanges + "|" + WordLists.Neutral + "|[比较][^，。;]{0,12}年[^，。;]{0,6}){0,3}$", RegexOptions.None, MatchLimit.Milliseconds)]
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
