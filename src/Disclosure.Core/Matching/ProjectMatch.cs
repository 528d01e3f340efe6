namespace Disclosure.Core.Matching;

/// <summary>Which projects of two budgets are one: decided once, whatever the table that shows them.</summary>
internal sealed class ProjectMatch
{
    private readonly Dictionary<string, Project> _after = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Project> _before = new(StringComparer.Ordinal);

    /// <summary>Matches them: by name, then by what else speaks for a new name.</summary>
    public ProjectMatch(IReadOnlyList<Project> before, IReadOnlyList<Project> after)
    {
        var matched = new Matcher<Project>(before, after)
            .ByKey(p => p.Traits.Name, p => p.Traits.Name)
            .ByScore((b, a) => b.Traits.Score(a.Traits))
            .Result;
        foreach (var (b, a) in matched.Pairs)
        {
            _after[b.Traits.Name] = a;
            _before[b.Traits.Name] = b;
        }
        Splits = LikelySplits.Of(matched.Removed, matched.Added);
    }

    /// <summary>Those that look split or merged.</summary>
    public IReadOnlyList<LikelySplit> Splits { get; }

    /// <summary>The name that a project has after, both with years as distances; the same where there is no other.</summary>
    public string NameAfter(string name) => _after.TryGetValue(name, out var after) ? after.Traits.Name : name;

    /// <summary>Why a project is recognised under its new name, in Chinese; blank when it was not recognised.</summary>
    public string ReasonFor(string name) => _after.TryGetValue(name, out var after) ? _before[name].Traits.ReasonFor(after.Traits) : "";
}
