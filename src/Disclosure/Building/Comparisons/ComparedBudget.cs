using Disclosure.Core.Differences;
using Disclosure.Core.Differences.Breaches;
using Disclosure.Core.Differences.Explaining;

namespace Disclosure.Building.Comparisons;

/// <summary>Two budgets that differ.</summary>
/// <param name="Differences">What changed.</param>
/// <param name="Broken">The totals that it breaks.</param>
/// <param name="Explanations">What the later narrative says of the large changes.</param>
internal sealed record ComparedBudget(
    BudgetDifferences Differences, IReadOnlyList<BrokenIdentity> Broken, IReadOnlyList<Explanation> Explanations)
{
    /// <summary>Compares what was read.</summary>
    public static ComparedBudget Of(BudgetDifferences differences) =>
        new(differences, BrokenIdentities.Of(differences), Core.Differences.Explaining.Explanations.Of(differences));
}
