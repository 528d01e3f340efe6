using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Site.Tables;

/// <summary>The ids of the heads of a grid's rows.</summary>
/// <param name="section">The grid.</param>
/// <param name="prefix">What the ids begin with.</param>
internal sealed class RowHeads(LaidOutSection section, string prefix)
{
    // Those that name a row too, before the last, but are not merged with their neighbours.
    private readonly List<Leaf> _others = [.. section.Leaves.Where(l => section.Names(l) && !section.IsLastName(l) && section.GroupOf(l) < 0)];

    /// <summary>The id of a row's own head; of a column that names it too but is not the last, that column's.</summary>
    public string IdOf(int row, Leaf? leaf = null) => leaf is null || section.IsLastName(leaf) ? $"{prefix}r{row + 1}" : $"{prefix}r{row + 1}-{leaf.Index}";

    /// <summary>The id of the head of a group that a row belongs to.</summary>
    public string GroupId(int row, int group) => $"{prefix}g{section.StartOf(row, group) + 1}{(group > 0 ? $"-{group + 1}" : "")}";

    /// <summary>The ids of the heads of all groups that a row belongs to.</summary>
    public IEnumerable<string> GroupIds(LaidOutRow row)
    {
        var count = section.HasRowGroups ? 1 : row.Kind == RowKind.Line ? 0 : section.Form!.Grouping.Count;
        return Enumerable.Range(0, count).Select(group => GroupId(row.Index, group));
    }

    /// <summary>The ids of all heads of a row, with blanks between.</summary>
    public string IdsOf(LaidOutRow row)
    {
        if (!row.HasOwnName) return "";
        var others = row.Kind == RowKind.Line ? [] : _others.Select(l => IdOf(row.Index, l));
        return string.Join(' ', [.. GroupIds(row), .. row.Above.Select(i => IdOf(i)), .. others, IdOf(row.Index)]);
    }
}
