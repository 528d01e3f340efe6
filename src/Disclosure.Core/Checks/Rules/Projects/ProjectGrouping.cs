using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>
/// Why tables of one document list different numbers of projects for the same money: what one of them lists by itself another lists in parts
/// that come to the same amount.
/// </summary>
/// <param name="Unit">The unit of the amounts.</param>
/// <param name="Counts">The tables with how many projects each lists, the most first.</param>
/// <param name="Merges">What is one in one table and several in another.</param>
public sealed record ProjectGrouping(string Unit, IReadOnlyList<(string Table, int Count)> Counts, IReadOnlyList<ProjectMerge> Merges)
{
    // Among many some sum fits by chance.
    private const int MostLeft = 12;

    /// <summary>The grouping of a budget; null when all tables list as many, or when what differs is not explained exactly and in one way.</summary>
    public static ProjectGrouping? Of(CheckedBudget budget)
    {
        var lists = ProjectList.Of(budget.Context).OrderByDescending(l => l.Entries.Count).ToList();
        if (lists.Count < 2 || lists[0].Entries.Count == lists[^1].Entries.Count || lists.Exists(l => l.Unit != lists[0].Unit)) return null;
        var merges = new List<ProjectMerge>();
        for (var i = 1; i < lists.Count; i++)
        {
            if (Between(lists[i - 1], lists[i]) is not { } found) return null;
            merges.AddRange(found);
        }
        return new ProjectGrouping(lists[0].Unit, [.. lists.Select(l => (l.Number, l.Entries.Count))], merges);
    }

    // Those of one name and amount are the same; what is left of the shorter list must take up all that is left of the longer.
    private static List<ProjectMerge>? Between(ProjectList longer, ProjectList shorter)
    {
        var same = longer.Entries.Where(l => shorter.Entries.Any(s => s.Name == l.Name && s.Amount == l.Amount)).Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
        var parts = longer.Entries.Where(e => !same.Contains(e.Name)).ToList();
        var wholes = shorter.Entries.Where(e => !same.Contains(e.Name)).ToList();
        if (parts.Count > MostLeft || parts.Concat(wholes).Any(e => e.Amount is null or <= 0)) return null;
        var ways = new List<List<ProjectEntry>[]>();
        Share(parts, wholes, 0, [.. wholes.Select(_ => new List<ProjectEntry>())], ways);
        if (ways is not [var only]) return null;
        return [.. wholes.Zip(only).Select(w => new ProjectMerge(shorter.Number, CellOf(w.First), longer.Number, [.. w.Second.Select(CellOf)]))];
    }

    // Gives each part to one of the wholes so that all come out; stops when there are two ways.
    private static void Share(List<ProjectEntry> parts, List<ProjectEntry> wholes, int next, List<ProjectEntry>[] given, List<List<ProjectEntry>[]> ways)
    {
        if (ways.Count > 1) return;
        if (next == parts.Count)
        {
            if (given.Zip(wholes).All(g => g.First.Sum(p => p.Amount) == g.Second.Amount)) ways.Add([.. given.Select(g => g.ToList())]);
            return;
        }
        for (var i = 0; i < wholes.Count; i++)
        {
            if (given[i].Sum(p => p.Amount) + parts[next].Amount > wholes[i].Amount) continue;
            given[i].Add(parts[next]);
            Share(parts, wholes, next + 1, given, ways);
            given[i].RemoveAt(given[i].Count - 1);
        }
    }

    private static (string, LocatedCell) CellOf(ProjectEntry entry) => (entry.Printed, entry.Rows[0].Locate(Meaning.ProjectBudget));
}

/// <summary>A project of one table that another lists in parts.</summary>
/// <param name="Table">The number of the table that lists it as one.</param>
/// <param name="Whole">Its name there, and the cell of its amount.</param>
/// <param name="Other">The number of the table that lists its parts.</param>
/// <param name="Parts">Their names there, and the cells of their amounts.</param>
public sealed record ProjectMerge(string Table, (string Name, LocatedCell Cell) Whole, string Other, IReadOnlyList<(string Name, LocatedCell Cell)> Parts);
