using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>The levels of subjects (类、款、项) that a table can be folded to.</summary>
internal static class CodeLevels
{
    /// <summary>The levels in a table, the top first, by the names of its classification; none when there are fewer than two.</summary>
    public static IReadOnlyList<LevelView> Of(LaidOutTable table, IReadOnlyDictionary<string, Classification> classifications)
    {
        var sections = table.Flat.Where(s => s.HasLevels).ToList();
        var named = sections.SelectMany(s => s.Form!.Rows.OfType<RowSlot.CodedRows>()).Select(r => classifications[r.Classification].Levels).FirstOrDefault();
        if (named is null) return [];
        var levels = sections.SelectMany(s => s.Rows).Where(r => r.Kind == RowKind.Subject).Select(r => r.Level).Distinct().Order();
        return [.. levels.Select(l => new LevelView(l, named[l - 1].Name))];
    }
}
