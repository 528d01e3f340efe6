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
        var named = sections.SelectMany(s => s.Form!.Subjects).Select(r => classifications[r.Classification].Levels).FirstOrDefault();
        if (named is null) return [];
        var levels = sections.SelectMany(s => s.Rows).Select(r => r.Source).OfType<GridRow>().Where(r => r.Kind == RowKind.Subject)
            .DistinctBy(r => r.Level).OrderBy(r => r.Level);
        return [.. levels.Select(r => new LevelView(r.Level, named[r.SubjectLevel - 1].Name))];
    }
}
