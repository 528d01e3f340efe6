using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Import.Proposals;

/// <summary>Finds the identities within rows that hold in the document: a column that is the sum of those beside or below it.</summary>
internal static class DraftedEquations
{
    private const int Most = 4;

    /// <summary>The identities, as an edition writes them.</summary>
    public static IReadOnlyList<string> Of(DraftedSection section, IReadOnlyList<DraftedRow> rows)
    {
        var paths = new List<(string Path, int Leaf)>();
        foreach (var column in section.Columns) Add(column, "", paths, section);
        var found = new List<string>();
        for (var target = 0; target < paths.Count && found.Count < Most; target++)
        {
            for (var end = paths.Count; end > target + 2; end--)
            {
                if (!Holds(rows, paths[target].Leaf, [.. paths[(target + 1)..end].Select(p => p.Leaf)])) continue;
                found.Add($"{paths[target].Path} = {string.Join(" + ", paths[(target + 1)..end].Select(p => p.Path))}");
                break;
            }
        }
        return found;
    }

    private static void Add(DraftedColumn column, string above, List<(string Path, int Leaf)> paths, DraftedSection section)
    {
        var path = above + column.Key;
        foreach (var child in column.Children) Add(child, path + "/", paths, section);
        var leaf = section.Leaves.ToList().FindIndex(l => ReferenceEquals(l, column));
        if (column.Children.Count == 0 && column.Type == ColumnType.Amount && leaf >= 0) paths.Add((path, leaf));
    }

    // At least two rows that have several addends: one alone may be chance.
    private static bool Holds(IReadOnlyList<DraftedRow> rows, int target, IReadOnlyList<int> terms)
    {
        var telling = 0;
        foreach (var row in rows)
        {
            if (PrintedNumber.Parse(row.Values[target]) is not { } sum) continue;
            var addends = terms.Select(t => PrintedNumber.Parse(row.Values[t])).OfType<decimal>().ToList();
            if (addends.Sum() != sum) return false;
            if (addends.Exists(a => a != 0) && sum != 0) telling++;
        }
        return telling > 1;
    }
}
