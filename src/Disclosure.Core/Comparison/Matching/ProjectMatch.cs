namespace Disclosure.Core.Comparison.Matching;

/// <summary>Which projects of two budgets are one: decided once, whatever the table that shows them.</summary>
internal sealed class ProjectMatch
{
    private readonly Dictionary<string, ProjectTraits> _after = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProjectTraits> _before = new(StringComparer.Ordinal);

    /// <summary>Matches them: by name, then by what else speaks for a new name. The key that a table has after is told by <paramref name="table"/>.</summary>
    public ProjectMatch(IReadOnlyList<ProjectTraits> before, IReadOnlyList<ProjectTraits> after, Func<string, string> table)
    {
        var matched = new Matcher<ProjectTraits>(before, after)
            .ByKey(p => p.Traits.Name, p => p.Traits.Name)
            .ByScore((b, a) => b.Traits.Score(a.Traits))
            .Result;
        foreach (var (b, a) in matched.Pairs)
        {
            _after[b.Traits.Name] = a;
            _before[b.Traits.Name] = b;
        }
        Splits = Splitting(before, after, table);
    }

    /// <summary>Those that look split or merged.</summary>
    public IReadOnlyList<LikelySplit> Splits { get; }

    /// <summary>The name that a project has after, both with years as distances; the same where there is no other.</summary>
    public string NameAfter(string name) => _after.TryGetValue(name, out var after) ? after.Traits.Name : name;

    /// <summary>Why a project is recognised under its new name; null when it was not recognised.</summary>
    public Recognition? ReasonFor(string name) => _after.TryGetValue(name, out var after) ? _before[name].Traits.ReasonFor(after.Traits) : null;

    // Table by table: what one shows no more and what it shows newly. The first that shows a split tells it.
    private List<LikelySplit> Splitting(IReadOnlyList<ProjectTraits> before, IReadOnlyList<ProjectTraits> after, Func<string, string> table)
    {
        var ended = before.SelectMany(p => p.Tables.Select(t => (Table: table(t), Project: p)).Where(s => !IsIn(_after, p, s.Table, t => t))).ToLookup(s => s.Table, s => s.Project, StringComparer.Ordinal);
        var origins = _before.ToDictionary(p => _after[p.Key].Traits.Name, p => p.Value, StringComparer.Ordinal);
        var begun = after.SelectMany(p => p.Tables.Select(t => (Table: t, Project: p)).Where(s => !IsIn(origins, p, s.Table, table))).ToLookup(s => s.Table, s => s.Project, StringComparer.Ordinal);
        var found = new List<LikelySplit>();
        foreach (var shown in begun)
        {
            found.AddRange(LikelySplits.Of([.. ended[shown.Key]], [.. shown]).Where(s => !found.Exists(f => f.Before.SequenceEqual(s.Before) && f.After.SequenceEqual(s.After))));
        }
        return found;
    }

    private static bool IsIn(Dictionary<string, ProjectTraits> counterparts, ProjectTraits project, string table, Func<string, string> after) =>
        counterparts.TryGetValue(project.Traits.Name, out var other) && other.Tables.Any(t => after(t) == table);
}
