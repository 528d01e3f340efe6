using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>What a budget as a whole tells of its tables, projects and subjects, to find them in another year.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Tables">Its tables in the official order.</param>
/// <param name="Projects">Its projects.</param>
/// <param name="Classifications">Its classifications, which the budgets of a year share.</param>
public sealed record BudgetTraits(
    int Year, IReadOnlyList<TableName> Tables, IReadOnlyList<ProjectTraits> Projects, IReadOnlyDictionary<string, Classification> Classifications)
{
    /// <summary>The traits of a budget.</summary>
    public static BudgetTraits Of(Budget budget) => new(
        budget.Year,
        [.. budget.Edition.Parts.SelectMany(p => p.Tables).Select(key => TableName.Of(budget.Edition.Tables[key]))],
        ProjectList.Of(budget),
        budget.Classifications);
}
