namespace Disclosure.Core.Comparison.Matching;

/// <summary>The names of two disclosures, of the same year or of two.</summary>
/// <param name="BeforeYear">The budget year of the earlier.</param>
/// <param name="AfterYear">The budget year of the later.</param>
internal sealed record TwoYears(int BeforeYear, int AfterYear)
{
    /// <summary>Names of the earlier one.</summary>
    public YearNames Before { get; } = new(BeforeYear);

    /// <summary>Names of the later one.</summary>
    public YearNames After { get; } = new(AfterYear);

    /// <summary>
    /// What is left after the years that merely moved on are taken out: where two disclosures of different years both show the two
    /// years before their own, the one that left and the one that came are no change.
    /// </summary>
    public Matched<T> WithoutMovedOn<T>(Matched<T> matched, Func<T, string> name, IReadOnlyList<T> allBefore, IReadOnlyList<T> allAfter)
        where T : class
    {
        if (BeforeYear == AfterYear || matched.Removed.Count + matched.Added.Count == 0) return matched;
        var before = allBefore.Select(b => Before.Relative(name(b))).ToHashSet(StringComparer.Ordinal);
        var after = allAfter.Select(a => After.Relative(name(a))).ToHashSet(StringComparer.Ordinal);
        return matched with
        {
            Removed = [.. matched.Removed.Where(r => !after.Contains(Before.Relative(name(r))))],
            Added = [.. matched.Added.Where(a => !before.Contains(After.Relative(name(a))))],
        };
    }
}
