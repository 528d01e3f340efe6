using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>Finds projects that look split or merged: one that ended has the sum of several that began, or the other way round.</summary>
internal static class LikelySplits
{
    // Among many projects some sum fits by chance.
    private const int MostProjects = 12;
    private const int MostParts = 4;

    /// <summary>What looks so.</summary>
    public static IReadOnlyList<LikelySplit> Of(IReadOnlyList<ProjectTraits> removed, IReadOnlyList<ProjectTraits> added)
    {
        var (ended, begun) = (WithAmount(removed), WithAmount(added));
        if (ended.Count is 0 or > MostProjects || begun.Count is 0 or > MostProjects) return [];
        var splits = ended.Select(e => (Whole: e, Parts: CellSum(e, begun))).Where(s => s.Parts is not null)
            .Select(s => new LikelySplit([s.Whole], s.Parts!, s.Whole.Traits.Amount!.Value));
        var merges = begun.Select(b => (Whole: b, Parts: CellSum(b, ended))).Where(s => s.Parts is not null)
            .Select(s => new LikelySplit(s.Parts!, [s.Whole], s.Whole.Traits.Amount!.Value));
        return [.. splits, .. merges];
    }

    private static List<ProjectTraits> WithAmount(IReadOnlyList<ProjectTraits> projects) => [.. projects.Where(p => p.Traits.Amount is > 0)];

    // Two to four that come to a sum; null when none do, or when it is not sure which.
    private static List<ProjectTraits>? CellSum(ProjectTraits whole, List<ProjectTraits> parts)
    {
        List<ProjectTraits>? found = null;
        for (var set = 1; set < 1 << parts.Count; set++)
        {
            if (int.PopCount(set) is < 2 or > MostParts) continue;
            var chosen = parts.Where((_, i) => (set & (1 << i)) != 0).ToList();
            if (chosen.Sum(c => c.Traits.Amount) != whole.Traits.Amount) continue;
            if (found is not null) return null;
            found = chosen;
        }
        return found;
    }
}

/// <summary>What ended and what began with the same sum, one on one side and several on the other. A likely fact, told by amounts alone.</summary>
/// <param name="Before">What ended.</param>
/// <param name="After">What began.</param>
/// <param name="Yuan">The sum of either side, in 元.</param>
internal sealed record LikelySplit(IReadOnlyList<ProjectTraits> Before, IReadOnlyList<ProjectTraits> After, decimal Yuan)
{
    /// <summary>The sum of either side, in a unit of amounts.</summary>
    public decimal In(string unit) => Yuan / (MoneyUnit.YuanOf(unit) ?? 1);

    /// <summary>Whether several became one.</summary>
    public bool IsMerge => Before.Count > 1;
}
