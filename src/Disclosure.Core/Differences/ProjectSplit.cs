namespace Disclosure.Core.Differences;

/// <summary>
/// What ended and what began with the same sum: one project and several that it looks split into, or several and one that they
/// look merged into. A likely fact, told by amounts alone.
/// </summary>
/// <param name="Before">What ended.</param>
/// <param name="After">What began.</param>
/// <param name="Amount">The sum of either side, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit of amounts of the later table.</param>
public sealed record ProjectSplit(IReadOnlyList<RowPlace> Before, IReadOnlyList<RowPlace> After, decimal Amount, string Unit)
{
    /// <summary>Whether several became one.</summary>
    public bool IsMerge => Before.Count > 1;
}
