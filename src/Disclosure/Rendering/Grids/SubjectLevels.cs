using Disclosure.Core.Classifications;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Grids;

/// <summary>The levels of subjects (类、款、项) that a table can be folded to.</summary>
internal static class SubjectLevels
{
    /// <summary>Whether a grid has subjects of more than one level.</summary>
    public static bool Has(Grid grid) => grid.Rows.Where(r => r.Kind == RowKind.Subject).Select(r => r.Level).Distinct().Skip(1).Any();

    /// <summary>The levels in a table, the top first, by the names of its classification; none when there are fewer than two.</summary>
    public static IReadOnlyList<LevelView> Of(Table table, IReadOnlyDictionary<string, Classification> classifications)
    {
        var grids = table.Flat().OfType<Grid>().Where(Has).ToList();
        var named = grids.SelectMany(g => g.Form.Rows.OfType<RowSlot.SubjectRows>()).Select(r => classifications[r.Classification].Levels).FirstOrDefault();
        if (named is null) return [];
        var levels = grids.SelectMany(g => g.Rows).Where(r => r.Kind == RowKind.Subject).Select(r => r.Level).Distinct().Order();
        return [.. levels.Select(l => new LevelView(l, named[l - 1].Name))];
    }
}
