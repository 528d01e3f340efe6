using Disclosure.Core.Checks.Engine;

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
        [.. budget.Budget.Edition.Parts.SelectMany(budget.Budget.TablesOf).Select(FindableTable.Of)],
        [.. budget.Budget.Edition.Parts.Where(p => p.IsProse).Select(p => FindablePart.Of(p, budget)), .. others]);
}
