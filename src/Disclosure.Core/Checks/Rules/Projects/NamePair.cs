namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>A project that only one list names, and those that only another does and that come to the same amount.</summary>
/// <param name="Single">The list of the one.</param>
/// <param name="Whole">The one.</param>
/// <param name="Several">The list of the others.</param>
/// <param name="Parts">The others, one to four.</param>
internal sealed record NamePair(ProjectList Single, ProjectEntry Whole, ProjectList Several, IReadOnlyList<ProjectEntry> Parts)
{
    // Among many projects some sum fits by chance.
    private const int MostStrange = 8;
    private const int MostParts = 4;

    /// <summary>The names of both, whatever list is looked at first.</summary>
    public string Names => string.Join('\n', Parts.Select(p => p.Name).Append(Whole.Name).Order(StringComparer.Ordinal));

    /// <summary>What two lists name differently.</summary>
    public static IEnumerable<NamePair> Between(ProjectList one, ProjectList other)
    {
        if (one.Unit != other.Unit) return [];
        var (ones, others) = (one.StrangeTo(other), other.StrangeTo(one));
        if (ones.Count is 0 or > MostStrange || others.Count is 0 or > MostStrange) return [];
        // Of two names with one amount nobody can tell which is meant.
        var alone = ones.Where(o => ones.Count(p => p.Amount == o.Amount) == 1);
        return [.. Sums(one, alone, other, others, 1), .. Sums(other, others, one, ones, 2)];
    }

    private static IEnumerable<NamePair> Sums(
        ProjectList single, IEnumerable<ProjectEntry> wholes, ProjectList several, IReadOnlyList<ProjectEntry> parts, int least) =>
        from whole in wholes
        let sum = OnlySum(whole, parts, least)
        where sum.Count > 0
        select new NamePair(single, whole, several, sum);

    // The projects whose amounts come to that of the whole; none when there is more than one way.
    private static IReadOnlyList<ProjectEntry> OnlySum(ProjectEntry whole, IReadOnlyList<ProjectEntry> parts, int least)
    {
        if (whole.Amount is not > 0) return [];
        List<ProjectEntry> found = [];
        for (var set = 1; set < 1 << parts.Count; set++)
        {
            List<ProjectEntry> chosen = [.. parts.Where((p, i) => (set >> i & 1) == 1 && p.Amount is > 0)];
            if (chosen.Count != int.PopCount(set) || chosen.Count < least || chosen.Count > MostParts) continue;
            if (chosen.Sum(p => p.Amount) != whole.Amount) continue;
            if (found.Count > 0) return [];
            found = chosen;
        }
        return found;
    }
}
