using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Engine;

/// <summary>A budget with what its checks found.</summary>
/// <param name="Budget">The budget.</param>
/// <param name="Book">Its cells by address.</param>
/// <param name="Results">What every check found, in the order of the checks and of the document.</param>
/// <param name="Quotations">The figures of its narrative that cite cells, in order.</param>
/// <param name="Glossary">The terms that it explains itself.</param>
/// <param name="Passages">Its narrative, passage by passage, in the official order of its parts.</param>
public sealed record CheckedBudget(
    Budget Budget, AddressBook Book, IReadOnlyList<CheckResult> Results, IReadOnlyList<Quotation> Quotations, Glossary Glossary,
    IReadOnlyList<Passage> Passages)
{
    /// <summary>What was worked out of it on the way, for those who ask for more.</summary>
    public required CheckContext Context { get; init; }

    /// <summary>The checks that looked at it, in the order in which they are shown.</summary>
    public required IReadOnlyList<ICheck> Checks { get; init; }

    /// <summary>What a person gets to see of them: errors and warnings.</summary>
    public IEnumerable<Finding> Findings => Results.Select(r => r.ToFinding()).OfType<Finding>();
}
