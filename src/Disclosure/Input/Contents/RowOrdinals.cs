using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Input.Contents;

/// <summary>
/// Numbers the rows of a grid that are to be numbered (序号), over the rows that are printed: those of one pattern go on, whether fixed
/// lines or subjects, until a row comes that stands further out.
/// </summary>
internal static class RowOrdinals
{
    /// <summary>The rows with their numbers.</summary>
    public static List<GridRow> Count(List<GridRow> rows)
    {
        if (!rows.Exists(r => r.OrdinalPattern is not null)) return rows;
        var counts = new Dictionary<OrdinalPattern, (int Number, int Level)>();
        var group = default(string);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            // Each group of rows has numbers of its own.
            if (row.Group != group) counts.Clear();
            group = row.Group;
            foreach (var (further, _) in counts.Where(c => c.Value.Level > row.Level).ToList()) counts.Remove(further);
            if (row.OrdinalPattern is not { } pattern) continue;
            var number = counts.GetValueOrDefault(pattern).Number + 1;
            counts[pattern] = (number, row.Level);
            rows[i] = row with { Ordinal = pattern.Of(number) };
        }
        return rows;
    }
}
