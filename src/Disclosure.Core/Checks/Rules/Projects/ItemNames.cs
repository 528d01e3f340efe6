using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>One purchase of a project goes by one name in all lists of purchases: the amounts are equal, the names are not.</summary>
public sealed class ItemNames : DocumentCheck
{
    // Among more strange names of one project, equal amounts say little.
    private const int MostStrange = 50;

    /// <inheritdoc/>
    public override string Id => "item-name";

    /// <inheritdoc/>
    public override string Title => "同一笔采购两个名称";

    /// <inheritdoc/>
    public override string Nothing => "没有哪个项目的采购在两张表里都列了品目和金额。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var lists = ItemEntry.Lists(context).Select(l => l.ToLookup(i => i.Project, StringComparer.Ordinal)).ToList();
        for (var i = 0; i < lists.Count; i++)
        {
            foreach (var items in lists[i])
            {
                foreach (var list in lists.Skip(i + 1).Where(l => l.Contains(items.Key)))
                {
                    examination.Look();
                    Compare([.. items], [.. list[items.Key]], examination);
                }
            }
        }
    }

    private static void Compare(IReadOnlyList<ItemEntry> ones, IReadOnlyList<ItemEntry> others, Examination examination)
    {
        var (left, right) = (Strange(ones, others), Strange(others, ones));
        if (left.Count > MostStrange || right.Count > MostStrange) return;
        foreach (var one in left.Where(o => left.Count(p => p.Amount == o.Amount) == 1))
        {
            if (right.Where(o => o.Amount == one.Amount).Take(2).ToList() is not [var other]) continue;
            examination.Warn(
                $"{one.Said} 与{other.Said} 金额相同，名称却不同，像是同一笔采购用了两种名称，读的人对不上，请核对。",
                one.Row.TitleOf(Meaning.Item),
                other.Row.TitleOf(Meaning.Item));
        }
    }

    private static List<ItemEntry> Strange(IReadOnlyList<ItemEntry> items, IReadOnlyList<ItemEntry> others)
    {
        var names = others.Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        var strange = items.Where(i => !names.Contains(i.Name)).Take(MostStrange + 1).ToList();
        return strange.FindAll(i => !names.Any(n => ProjectEntry.Carries(i.Name, n)));
    }
}
