using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Years;

/// <summary>Figures of final accounts under one heading, each beside what the budget of the same year had planned for it.</summary>
/// <param name="Name">What they are together.</param>
/// <param name="By">By what they are told apart; may be blank.</param>
/// <param name="Unit">The unit of the amounts, that of the final accounts.</param>
/// <param name="PlanUnit">The unit in which the budget prints them.</param>
/// <param name="PlanMeasure">What the budget measures (口径); blank where its edition does not say.</param>
/// <param name="SpentMeasure">What the final accounts measure; blank where their edition does not say.</param>
/// <param name="Lines">The things, in the order of the final accounts; those of the budget alone behind them.</param>
public sealed record CompletionSection(
    string Name, string By, string Unit, string PlanUnit, string PlanMeasure, string SpentMeasure, IReadOnlyList<CompletionLine> Lines)
{
    /// <summary>Whether both editions say that they measure the same: else nothing is subtracted.</summary>
    public bool IsSubtracted => PlanMeasure.Length > 0 && PlanMeasure == SpentMeasure;

    /// <summary>The sections that both documents of a year have, by name and by what they are told apart by.</summary>
    /// <param name="plan">The budget.</param>
    /// <param name="final">The final accounts of the same year.</param>
    public static IReadOnlyList<CompletionSection> Of(YearRecord plan, YearRecord final)
    {
        var match = new BudgetMatch(plan.Traits, final.Traits);
        return [.. from later in final.Sections
            let earlier = plan.Sections.FirstOrDefault(s => s.Name == later.Name && s.By == later.By)
            where earlier is not null
            select Of(earlier, later, match)];
    }

    private static CompletionSection Of(YearSection plan, YearSection final, BudgetMatch match)
    {
        List<FigureLine> planned = [.. plan.Lines.Select(l => l.InUnit(plan.Unit, final.Unit))];
        var matched = new RowMatch<FigureLine>(match, l => l.Identity).Of(planned, final.Lines);
        // Two lines may say the same: they are told apart by reference.
        var pairs = new Dictionary<FigureLine, FigureLine>(ReferenceEqualityComparer.Instance);
        foreach (var (before, after) in matched.Pairs) pairs[after] = before;
        var words = (DocumentKind.AnnualBudget.Word(), DocumentKind.FinalAccounts.Word());
        return new CompletionSection(final.Name, final.By, final.Unit, plan.Unit, plan.Measure, final.Measure,
        [
            .. final.Lines.Select(l => CompletionLine.Of(pairs.GetValueOrDefault(l), l, match, words)),
            .. matched.Removed.Select(l => CompletionLine.Of(l, null, match, words)),
        ]);
    }
}
