using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>An amount that a passage states, rather than a change: 「2023 年培训费执行数为 12.00 万元」.</summary>
/// <param name="Figure">The amount.</param>
/// <param name="Label">The words before it in its clause.</param>
/// <param name="Year">The year it is said to be of; null when none is.</param>
internal sealed record StatedAmount(ProseFigure Figure, string Label, int? Year)
{
    /// <summary>What it is the amount of; blank when its clause does not say.</summary>
    public string Name { get; } = AmountName.Of(Label);

    /// <summary>What the sentence speaks of: its own name, or that of the amount before it which it goes on from.</summary>
    public string Topic { get => field ?? Name; init; }

    /// <summary>Whether it is said to be a plan, of the beginning of the year or a later one.</summary>
    public bool IsPlan { get; } = WordLists.Of(WordLists.PlannedFirst).Concat(WordLists.Of(WordLists.PlannedLater)).Any(w => Label.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether it is said to be what was spent.</summary>
    public bool IsSpending { get; } = WordLists.Of(WordLists.Spending).Any(w => Label.Contains(w, StringComparison.Ordinal));
}

/// <summary>The amounts that passages state, in order, each passage once.</summary>
internal sealed partial class StatedAmounts
{
    private readonly Dictionary<Passage, IReadOnlyList<StatedAmount>> _amounts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The amounts that a passage states; those of changes are none.</summary>
    public static IReadOnlyList<StatedAmount> Of(CheckContext context, Passage passage)
    {
        var known = context.Once(static _ => new StatedAmounts())._amounts;
        if (!known.TryGetValue(passage, out var amounts)) known[passage] = amounts = In(PlainPassages.Of(context, passage), context.Budget.Year);
        return amounts;
    }

    /// <summary>The amounts that words state, in a budget of a year.</summary>
    public static IReadOnlyList<StatedAmount> In(PlainText words, int budgetYear)
    {
        var changes = ChangeTerms.In(words.Text).SelectMany(t => t.Listed).Select(f => f.Start).ToHashSet();
        var stated = new List<StatedAmount>();
        var behind = 0;
        foreach (var figure in ProseFigures.In(words))
        {
            var start = Math.Max(behind, words.ClauseStart(figure.Start));
            behind = figure.End;
            if (!figure.IsMoney || changes.Contains(figure.Start)) continue;
            var label = words.Text[start..figure.Start];
            if (label.LastIndexOf('(') is >= 0 and var open && !label.AsSpan(open).Contains(')')) label = label[(open + 1)..];
            var amount = new StatedAmount(figure, label, YearOf(label, budgetYear));
            var goesOn = amount.Name.Length == 0 && stated.Count > 0 && stated[^1].Figure.Start >= words.SentenceStart(figure.Start);
            stated.Add(goesOn ? amount with { Topic = stated[^1].Topic } : amount);
        }
        return stated;
    }

    private static int? YearOf(string label, int budgetYear)
    {
        if (Digits().Match(label) is { Success: true } digits) return int.Parse(digits.Groups["year"].Value, CultureInfo.InvariantCulture);
        return LastYear().IsMatch(label) ? budgetYear - 1 : ThisYear().IsMatch(label) ? budgetYear : null;
    }

    [GeneratedRegex("(?<![0-9])(?<year>[12][0-9]{3})年", RegexOptions.RightToLeft, MatchLimit.Milliseconds)]
    private static partial Regex Digits();

    [GeneratedRegex(WordLists.LastYear, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex LastYear();

    [GeneratedRegex(WordLists.ThisYear, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex ThisYear();
}
