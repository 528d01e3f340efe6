using Disclosure.Core.Budgets;

namespace Disclosure.Building.Comparisons;

/// <summary>What to compare.</summary>
/// <param name="Input">The folder of what is published; revisions are those of its repository.</param>
/// <param name="Unit">The only unit to compare, or null.</param>
/// <param name="Year">The only year, or the only document of each unit, to compare; or null. Not with two years.</param>
/// <param name="Operands">One or two: years (<c>2024</c>, <c>2024-final</c>), folders or revisions. One is compared with the folder as it is now.</param>
internal sealed record ComparisonRequest(string Input, string? Unit, YearChoice? Year, IReadOnlyList<string> Operands)
{
    /// <summary>Stops the comparison, and git.</summary>
    public CancellationToken Stop { get; init; }
}
