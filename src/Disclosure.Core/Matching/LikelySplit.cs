namespace Disclosure.Core.Matching;

/// <summary>What ended and what began with the same sum, one on one side and several on the other. A likely fact, told by amounts alone.</summary>
/// <param name="Before">What ended.</param>
/// <param name="After">What began.</param>
/// <param name="Yuan">The sum of either side, in 元.</param>
internal sealed record LikelySplit(IReadOnlyList<ProjectTraits> Before, IReadOnlyList<ProjectTraits> After, decimal Yuan)
{
    /// <summary>Whether several became one.</summary>
    public bool IsMerge => Before.Count > 1;
}
