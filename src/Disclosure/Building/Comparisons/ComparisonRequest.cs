namespace Disclosure.Building.Comparisons;

/// <summary>What to compare.</summary>
/// <param name="Input">The folder of what is published; revisions are those of its repository.</param>
/// <param name="Unit">The only unit to compare, or null.</param>
/// <param name="Year">The only year to compare, or null; not with two years.</param>
/// <param name="Operands">One or two: years, folders or revisions. One is compared with the folder as it is now.</param>
internal sealed record ComparisonRequest(string Input, string? Unit, int? Year, IReadOnlyList<string> Operands)
{
    /// <summary>Stops the comparison, and git.</summary>
    public CancellationToken Stop { get; init; }
}
