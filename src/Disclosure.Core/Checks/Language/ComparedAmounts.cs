using System.Text.RegularExpressions;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Finds the amounts that a statement of change compares among those that its passage states.</summary>
/// <param name="words">The passage made plain.</param>
/// <param name="stated">What it states, in order.</param>
internal sealed partial class ComparedAmounts(PlainText words, IReadOnlyList<StatedAmount> stated)
{
    // What is compared stands near; a name may be taken up again further on.
    private const int MostNear = 6;
    private const int MostNamed = 24;
    private const int LongestGap = 160;

    /// <summary>
    /// The amount as it is now: the one that the comparison follows, behind a parenthesis, a share or a breath; else the last of the
    /// name that the statement itself says. An amount that is less than nothing has no percentage of growth that anyone could judge.
    /// </summary>
    public ProseFigure? Now(ChangeStatement statement, ComparedWith comparison)
    {
        var start = comparison.Start;
        var count = Before(start);
        var name = AmountName.Of(comparison.Subject);
        var named = name.Length > 1 ? Named(count, name, statement.Year) : null;
        if (name.Length > 1) return named;
        if (comparison.IsCarried) return null;
        for (var i = count - 1; i >= Math.Max(0, count - MostNear); i--)
        {
            var figure = stated[i].Figure;
            if (start - figure.End > LongestGap) break;
            if (!Gap().IsMatch(words.Text.AsSpan(figure.End, start - figure.End))) continue;
            if (IsAside(i, start)) continue;
            if (IsOfAnotherYear(stated[i], statement.Year)) return BeforeEarlier(i);
            return figure.Value < 0 ? null : Chosen(statement, i, start);
        }
        return null;
    }

    /// <summary>The amount at a place of a list of so many that ends just before: 「收入、支出总额各为 1.00、2.00 万元。与上年相比」.</summary>
    public ProseFigure? Listed(int start, int number, int length)
    {
        var count = Before(start);
        if (count < length) return null;
        var first = stated[count - length].Figure.Start;
        var from = words.SentenceStart(first);
        // Of more or fewer than those in the sentence it is not clear which is which.
        var inSentence = stated.Take(count).Count(s => s.Figure.Start >= from);
        return inSentence == length ? stated[count - length + number].Figure : null;
    }

    /// <summary>The earlier amount: between the comparison and the word of change, or stated before as that year's; else null.</summary>
    public ProseFigure? Earlier(ChangeStatement statement, int term)
    {
        var first = Before(statement.Start);
        if (first < stated.Count && stated[first].Figure.End <= term) return stated[first].Figure;
        if (statement is not { Now: { } now, Year: { } year }) return null;
        var from = words.SentenceStart(Math.Max(0, words.SentenceStart(now.Start) - 1));
        var own = stated.FirstOrDefault(s => s.Figure.Start == now.Start);
        for (var i = first - 1; i >= Math.Max(0, first - MostNear) && stated[i].Figure.Start >= from; i--)
        {
            var other = stated[i];
            if (other.Year != year || other.Figure.Value < 0 || ReferenceEquals(other.Figure, now)) continue;
            if (other.IsSpending != statement.IsAgainstSpending || !AmountName.MayBeSame(other.Name, own?.Name ?? "")) return null;
            return other.Figure;
        }
        return null;
    }

    /// <summary>The earlier and the present amount that the clauses just before a word of change state, in this order; else null.</summary>
    public (StatedAmount Earlier, StatedAmount Now)? Pair(int term, int budgetYear)
    {
        var count = Before(term);
        if (count < 2) return null;
        var (earlier, now) = (stated[count - 2], stated[count - 1]);
        if (earlier.Figure.Start < words.SentenceStart(term) || term - now.Figure.End > 1) return null;
        var isPair = earlier.Year < budgetYear && now.Year == budgetYear && AmountName.MayBeSame(earlier.Name, now.Name);
        return isPair && earlier.Figure.Value >= 0 && now.Figure.Value >= 0 ? (earlier, now) : null;
    }

    private int Before(int place) => SortedOrder.CountWhile(stated, s => s.Figure.End <= place);

    private ProseFigure? Named(int count, string name, int? year)
    {
        for (var i = count - 1; i >= Math.Max(0, count - MostNamed); i--)
        {
            if (AmountName.IsSame(stated[i].Topic, name) && !stated[i].IsPlan && !IsOfAnotherYear(stated[i], year)) return stated[i].Figure.Value < 0 ? null : stated[i].Figure;
        }
        return null;
    }

    // 「2024 年 8.6 万元，2023 年 0 万元，比 2023 年增加」: what is compared with stands between.
    private ProseFigure? BeforeEarlier(int earlier)
    {
        if (earlier == 0 || stated[earlier - 1] is not { Figure.Value: >= 0 } now) return null;
        var isBeside = now.Figure.Start >= words.SentenceStart(stated[earlier].Figure.Start) && now.Year != stated[earlier].Year;
        return isBeside && AmountName.MayBeSame(now.Name, stated[earlier].Name) ? now.Figure : null;
    }

    private static bool IsOfAnotherYear(StatedAmount amount, int? year) => amount.Year is { } own && own == year;

    // Of a sentence that divides an amount, 「A 10 万元，其中 B 4 万元。比上年减少」, the whole is meant, or its last part: the one that fits.
    private ProseFigure Chosen(ChangeStatement statement, int last, int start)
    {
        var figure = stated[last].Figure;
        var from = words.SentenceStart(figure.Start);
        if (words.SentenceStart(start) == from) return figure;
        var whole = stated.Skip(Math.Max(0, last - MostNear)).First(s => s.Figure.Start >= from).Figure;
        return ChangeArithmetic.FitsEither(statement with { Now = whole }) && !ChangeArithmetic.FitsEither(statement with { Now = figure }) ? whole : figure;
    }

    // In a parenthesis that has closed before the comparison and stands behind an amount of its own.
    private bool IsAside(int index, int start)
    {
        var figure = stated[index].Figure;
        var text = words.Text;
        var open = text.AsSpan(0, figure.Start).LastIndexOf('(');
        if (open < 0 || text.AsSpan(open, figure.Start - open).Contains(')')) return false;
        var isClosed = text.AsSpan(figure.End, start - figure.End).Contains(')');
        return isClosed && index > 0 && stated.Take(index).Any(s => s.Figure.End == open);
    }

    // The pieces can be told apart in many ways, and all of them would be tried where none fits: so without going back.
    [GeneratedRegex(@"^(?:\((?:[^()]|\([^()]*\))*\)|[，。;、)]|[^()，。;]{0,20}\)|占[^，。;:]{0,40}[%‰]|[0-9]{4}年(?:预算)?|主要用于[^，。;]{0,80}|" + WordLists.Neutral + ")*$",
        RegexOptions.NonBacktracking, MatchLimit.Milliseconds)]
    private static partial Regex Gap();
}
