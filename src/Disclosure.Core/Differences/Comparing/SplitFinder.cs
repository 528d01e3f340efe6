using Disclosure.Core.Editions;

namespace Disclosure.Core.Differences.Comparing;

/// <summary>Finds projects that look split or merged: one that ended has the sum of several that began, or the other way round.</summary>
internal static class SplitFinder
{
    // Among many projects some sum fits by chance.
    private const int MostProjects = 12;
    private const int MostParts = 4;

    /// <summary>What looks so, each once: the first table that shows it counts.</summary>
    public static IReadOnlyList<ProjectSplit> Of(IReadOnlyList<RowChange> rows)
    {
        var found = new List<ProjectSplit>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in rows.Where(r => r.Nature == RowNature.Project).GroupBy(r => r.Shown.Table.Form.Number, StringComparer.Ordinal))
        {
            var (ended, begun) = (Places(table, RowChangeKind.Removed), Places(table, RowChangeKind.Added));
            if (ended.Count is 0 or > MostProjects || begun.Count is 0 or > MostProjects) continue;
            var splits = ended.Select(e => (e, Parts: SumOf(e.Yuan, begun))).Where(p => p.Parts is not null).Select(p => Split([p.e], p.Parts!));
            var merges = begun.Select(b => (b, Parts: SumOf(b.Yuan, ended))).Where(p => p.Parts is not null).Select(p => Split(p.Parts!, [p.b]));
            found.AddRange(splits.Concat(merges).Where(s => told.Add(NamesOf(s))));
        }
        return found;
    }

    private static List<(RowPlace Place, decimal Yuan)> Places(IEnumerable<RowChange> rows, RowChangeKind kind) =>
        [.. rows.Where(r => r.Kind == kind).Select(r => (r.Shown, Yuan: AmountOf(r.Shown))).Where(p => p.Yuan is > 0).Select(p => (p.Shown, p.Yuan!.Value))];

    // Two to four that come to a sum; null when none do, or when it is not sure which.
    private static List<(RowPlace Place, decimal Yuan)>? SumOf(decimal sum, List<(RowPlace Place, decimal Yuan)> parts)
    {
        List<(RowPlace, decimal)>? found = null;
        for (var set = 1; set < 1 << parts.Count; set++)
        {
            if (int.PopCount(set) is < 2 or > MostParts) continue;
            var chosen = parts.Where((_, i) => (set & (1 << i)) != 0).ToList();
            if (chosen.Sum(c => c.Yuan) != sum) continue;
            if (found is not null) return null;
            found = chosen;
        }
        return found;
    }

    private static ProjectSplit Split(List<(RowPlace Place, decimal Yuan)> before, List<(RowPlace Place, decimal Yuan)> after)
    {
        var table = after[0].Place.Table;
        return new ProjectSplit(
            [.. before.Select(b => b.Place)], [.. after.Select(a => a.Place)], before.Sum(b => b.Yuan) / Sides.YuanOf(table), table.Form.AmountUnit);
    }

    private static string NamesOf(ProjectSplit split) =>
        string.Join('\n', split.Before.Select(b => b.Name)) + "\n\n" + string.Join('\n', split.After.Select(a => a.Name));

    private static decimal? AmountOf(RowPlace place) => Sides.YuanOf(place.Table) * (place.Row is { } row ? AmountOf(place, row) : TableComparison.AmountOf(place.Table));

    private static decimal? AmountOf(RowPlace place, Grids.GridRow row)
    {
        var grid = place.Table.Flat().OfType<Grids.Grid>().First(g => g.Rows.Contains(row, ReferenceEqualityComparer.Instance));
        return grid.Form.Leaves.FirstOrDefault(l => l.Column.Meaning == Meaning.ProjectBudget) is { } leaf ? row.Cells[leaf.Index]?.Number : null;
    }
}
