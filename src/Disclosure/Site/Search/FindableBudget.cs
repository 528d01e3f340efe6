using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;

namespace Disclosure.Site.Search;

/// <summary>All that a search finds in a budget, in the order of the document.</summary>
/// <param name="Tables">Its tables with their rows.</param>
/// <param name="Parts">Its narrative parts with their passages.</param>
internal sealed record FindableBudget(IReadOnlyList<FindableTable> Tables, IReadOnlyList<FindablePart> Parts)
{
    /// <summary>What can be found in a budget.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="others">Pages that are no part of the document and have something to be found.</param>
    public static FindableBudget Of(CheckedBudget budget, params IEnumerable<FindablePart> others) => new(
        TablesOf(budget.Budget),
        [.. budget.Budget.Edition.Parts.Where(p => p.IsProse).Select(p => FindablePart.Of(p, budget)), .. others]);

    /// <summary>The tables that can be found in a budget, with their rows.</summary>
    public static IReadOnlyList<FindableTable> TablesOf(Budget budget) => [.. budget.Edition.Parts.SelectMany(budget.TablesOf).Select(FindableTable.Of)];
}
