using Disclosure.Core.Comparison.Matching;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Finds where the projects stand that look split or merged.</summary>
internal static class SplitFinder
{
    /// <summary>What looks so, with the rows of the first table that shows all of it as ended and begun.</summary>
    public static IReadOnlyList<ProjectSplit> Of(Sides sides)
    {
        var tables = sides.Found.Rows.Where(r => r.Nature == RowNature.Project)
            .GroupBy(r => r.After is { } after ? after.Table.Form.Key : sides.Budgets.TableAfter(r.Before!.Table.Form.Key), StringComparer.Ordinal)
            .Select(g => g.ToList()).ToList();
        return [.. sides.Budgets.Projects.Splits.Select(s => tables.Select(t => Of(s, t)).FirstOrDefault(f => f is not null)).OfType<ProjectSplit>()];
    }

    private static ProjectSplit? Of(LikelySplit split, List<RowChange> rows)
    {
        var before = Places(split.Before, rows, RowChangeKind.Removed);
        var after = Places(split.After, rows, RowChangeKind.Added);
        if (before.Count < split.Before.Count || after.Count < split.After.Count) return null;
        var unit = after[0].Table.Form.AmountUnit;
        return new ProjectSplit(before, after, split.In(unit), unit);
    }

    private static List<RowPlace> Places(IReadOnlyList<ProjectTraits> projects, List<RowChange> rows, RowChangeKind kind) =>
        [.. projects.Select(p => rows.Find(r => r.Kind == kind && r.Shown.Name == p.Name)?.Shown).OfType<RowPlace>()];
}
