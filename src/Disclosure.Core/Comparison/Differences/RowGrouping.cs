namespace Disclosure.Core.Comparison.Differences;

/// <summary>Groups the tables that show one change of a row.</summary>
internal static class RowGrouping
{
    /// <summary>The groups, in the order of their first appearance.</summary>
    public static IReadOnlyList<RowGroup> Of(IReadOnlyList<RowChange> rows)
    {
        var groups = new List<List<RowChange>>();
        var byName = new Dictionary<(RowChangeKind, string?, string?, string?), List<List<RowChange>>>();
        foreach (var row in rows)
        {
            // Two rows of one name in one table are two rows.
            var key = (row.Kind, row.Before?.Name, row.After?.Name, row.Shown.Code);
            if (!byName.TryGetValue(key, out var alike)) byName[key] = alike = [];
            var group = alike.Find(g => g.TrueForAll(r => r.Shown.Table.Form.Number != row.Shown.Table.Form.Number));
            if (group is null)
            {
                groups.Add(group = []);
                alike.Add(group);
            }
            group.Add(row);
        }
        return [.. groups.Select(g => new RowGroup(g))];
    }
}
