using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Reports;

/// <summary>What a comparison came to.</summary>
/// <param name="Refusal">Why there was nothing to compare, in Chinese; blank when there was.</param>
/// <param name="Findings">The errors of the budgets that could not be read.</param>
internal sealed record ComparisonResult(string Refusal, IReadOnlyList<Finding> Findings)
{
    /// <summary>What is compared with what, as the command named it.</summary>
    public (string Before, string After) Names { get; init; }

    /// <summary>The budgets that differ, by unit and year.</summary>
    public IReadOnlyList<ComparedBudget> Budgets { get; init; } = [];

    /// <summary>Those that do not differ, one for each of them: of which kind it is.</summary>
    public IReadOnlyList<DocumentKind> Same { get; init; } = [];

    /// <summary>The budgets that only the first has, as <c>unit/year</c>.</summary>
    public IReadOnlyList<string> OnlyBefore { get; init; } = [];

    /// <summary>The budgets that only the second has.</summary>
    public IReadOnlyList<string> OnlyAfter { get; init; } = [];

    /// <summary>Whether nothing could be said: there are errors.</summary>
    public bool IsFailed => Refusal.Length > 0 || Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Budgets.Count + OnlyBefore.Count + OnlyAfter.Count == 0;
}

/// <summary>Two budgets that differ.</summary>
/// <param name="Differences">What changed.</param>
/// <param name="Broken">The totals that it breaks.</param>
/// <param name="StatedReasons">What the later narrative says of the large changes.</param>
internal sealed record ComparedBudget(
    BudgetDifferences Differences, IReadOnlyList<BrokenIdentity> Broken, IReadOnlyList<StatedReason> StatedReasons)
{
    /// <summary>Compares what was read.</summary>
    public static ComparedBudget Of(BudgetDifferences differences) =>
        new(differences, BrokenIdentities.Of(differences), Core.Comparison.Differences.StatedReasons.Of(differences));
}
