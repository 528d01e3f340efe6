using Disclosure.Core.Budgets;
using Disclosure.Core.Narratives;

namespace Disclosure.Rendering.Search;

/// <summary>All that a search finds in a budget, in the order of the document.</summary>
/// <param name="Tables">Its tables with their rows.</param>
/// <param name="Parts">Its narrative parts with their passages.</param>
internal sealed record FindableBudget(IReadOnlyList<FindableTable> Tables, IReadOnlyList<FindablePart> Parts)
{
    /// <summary>What can be found in a budget.</summary>
    public static FindableBudget Of(Budget budget) => new(
        [.. budget.Edition.Parts.SelectMany(budget.TablesOf).Select(FindableTable.Of)],
        [.. budget.Edition.Parts.Where(p => p.IsProse).Select(p => FindablePart.Of(p, budget.Named(p.Title), NarrativeOf(budget, p.Key)))]);

    private static Narrative NarrativeOf(Budget budget, string part) =>
        budget.Narratives.GetValueOrDefault(part) ?? new Narrative(part, [], budget.Place);
}
