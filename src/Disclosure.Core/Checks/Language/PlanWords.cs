using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Words that compare what was spent with what was planned: 「支出决算数小于年初预算数」, 「决算数与预算数持平」.</summary>
/// <param name="Passage">Where they stand.</param>
/// <param name="Start">Where they begin in plain text.</param>
/// <param name="End">Behind them.</param>
/// <param name="Way">1 where more was spent, -1 where less, 0 where as much.</param>
/// <param name="Amounts">The amounts compared.</param>
internal sealed partial record PlanWords(Passage Passage, int Start, int End, int Way, PlanComparison Amounts)
{
    /// <summary>Whether the amounts say so too, of any plan that the words may mean, as far as they are rounded.</summary>
    public bool Fits(string words) => Amounts.Named(words).Any(Fits);

    /// <summary>The comparisons of the narrative whose amounts are stated, in order.</summary>
    public static IEnumerable<PlanWords> All(CheckContext context)
    {
        var sections = new PassageSections(context.Passages);
        foreach (var passage in context.Passages.Where(p => !p.IsHeading))
        {
            var words = PlainPassages.Of(context, passage);
            foreach (Match match in Comparison().Matches(words.Text))
            {
                if (PlanComparison.Before(context, sections, passage, match.Index, isNearest: false) is not { } amounts) continue;
                // Of several amounts that were planned the words say which is meant.
                var subject = AmountName.Of(match.Groups["subject"].Value);
                if (!AmountName.MayBeSame(subject, amounts.Spent.Name) && !AmountName.MayBeSame(subject, amounts.Plans.First().Name)) continue;
                var way = match.Groups["more"].Success ? 1 : match.Groups["less"].Success ? -1 : 0;
                var spent = match.Groups["spent"];
                yield return new PlanWords(passage, spent.Index, match.Index + match.Length, way, amounts);
            }
        }
    }

    private bool Fits(StatedAmount plan)
    {
        var difference = Amounts.Spent.Figure.Plain - plan.Figure.Plain;
        return Way == 0 ? plan.Figure.IsAsMuchAs(Amounts.Spent.Figure) : Math.Sign(difference) == Way;
    }

    [GeneratedRegex("(?<subject>[^，。;:、]{0,40}?)(?<spent>(?:支出)?(?:" + WordLists.Spent + ")(?:支出)?数?(?:(?<more>" + WordLists.Above + ")|(?<less>" + WordLists.Below + ")|(?:与|同|和|等于))"
        + "(?:" + WordLists.PlannedFirst + "|" + WordLists.PlannedLater + "|预算)(?:安排)?数?(?(more)|(?(less)|(?:" + WordLists.Unchanged + "|(?<=等于[^，。;]{0,8})))))",
        RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Comparison();
}
