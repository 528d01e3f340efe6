using System.Runtime.CompilerServices;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Addressing;

/// <summary>
/// The printed names that several rows of a grid have (其他支出). They are collected once for each grid: each of its rows may be named in
/// words, and a grid may have thousands.
/// </summary>
internal static class RepeatedNames
{
    // Kept as long as the rows are.
    private static readonly ConditionalWeakTable<IReadOnlyList<GridRow>, HashSet<string>> Known = [];

    /// <summary>Whether more than one of the rows has this name.</summary>
    /// <param name="rows">All rows of a grid.</param>
    /// <param name="name">The name as printed.</param>
    public static bool Has(IReadOnlyList<GridRow> rows, string name) => Known.GetValue(rows, Find).Contains(name);

    private static HashSet<string> Find(IReadOnlyList<GridRow> rows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return rows.Select(r => r.Label).Where(l => !seen.Add(l)).ToHashSet(StringComparer.Ordinal);
    }
}
