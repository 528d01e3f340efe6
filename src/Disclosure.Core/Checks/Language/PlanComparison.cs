using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>What was planned and what was spent, as a passage states them side by side: 「年初预算为 54.53 万元，支出决算为 54.53 万元」.</summary>
/// <param name="Passage">Where they stand.</param>
/// <param name="First">What was planned at the beginning of the year, or planned at all; null when only the later plan is stated.</param>
/// <param name="Later">What it was changed to; null when that is not stated.</param>
/// <param name="Spent">What was spent.</param>
internal sealed partial record PlanComparison(Passage Passage, StatedAmount? First, StatedAmount? Later, StatedAmount Spent)
{
    // Further back another thing is spoken of.
    private const int MostNear = 24;

    /// <summary>The plans that a word of comparison may mean, that which was made last in front.</summary>
    public IEnumerable<StatedAmount> Plans => new[] { Later, First }.OfType<StatedAmount>();

    /// <summary>The plans that these words name: 年初预算 the first, 全年预算 the later, 预算 either.</summary>
    public IReadOnlyList<StatedAmount> Named(string words)
    {
        if (Later is not null && Beginning().IsMatch(words)) return First is null ? [] : [First];
        return Later is not null && Changed().IsMatch(words) ? [Later] : [.. Plans];
    }

    /// <summary>
    /// The last such pair before a place of a passage; where the passage begins with that place, of the passage before it. Null when
    /// <paramref name="isNearest"/> and something else was spent since, whose plan is not stated.
    /// </summary>
    public static PlanComparison? Before(CheckContext context, PassageSections sections, Passage passage, int place, bool isNearest)
    {
        if (Last(passage, StatedAmounts.Of(context, passage), place, isNearest) is { } own) return own;
        if (place > 2 || sections.Previous(passage) is not { } previous) return null;
        return Last(previous, StatedAmounts.Of(context, previous), int.MaxValue, isNearest);
    }

    private static PlanComparison? Last(Passage passage, IReadOnlyList<StatedAmount> stated, int place, bool isNearest)
    {
        var count = SortedOrder.CountWhile(stated, s => s.Figure.End <= place);
        for (var i = count - 1; i > Math.Max(0, count - MostNear); i--)
        {
            if (!Outcome().IsMatch(stated[i].Label)) continue;
            var before = stated[i - 1];
            if (Changed().IsMatch(before.Label))
            {
                return new(passage, i > 1 && Plan().IsMatch(stated[i - 2].Label) ? stated[i - 2] : null, before, stated[i]);
            }
            if (Plan().IsMatch(before.Label) && !Outcome().IsMatch(before.Label)) return new(passage, before, null, stated[i]);
            if (isNearest) break;
        }
        return null;
    }

    [GeneratedRegex(WordLists.PlannedFirst, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Beginning();

    [GeneratedRegex(WordLists.PlannedLater, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Changed();

    [GeneratedRegex("(?:" + WordLists.PlannedFirst + "|" + WordLists.PlannedLater + "|预算)(?:" + WordLists.BehindNames + ")*$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Plan();

    [GeneratedRegex("(?:" + WordLists.Spent + ")(?:" + WordLists.BehindNames + "|支出)*$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Outcome();
}
