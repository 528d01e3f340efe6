using Disclosure.Core.Editions;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Recognition;

/// <summary>Finds the name of the unit in a source.</summary>
internal static class UnitNames
{
    // A name has up to fifty characters or so.
    private const int LongestTitle = 120;

    /// <summary>The name that the source says most often (编制单位：…), or that stands in the titles of the edition; blank for none.</summary>
    public static string Of(IReadOnlyList<SourceBlock> blocks, Edition? edition = null)
    {
        var texts = blocks.SelectMany(b => b is GridBlock grid ? grid.Cells.Where(c => c.Row < 4).Select(c => c.Text) : [((TextBlock)b).Text]).ToList();
        var made = texts.Select(NoteReading.Maker).OfType<string>().CountBy(m => m, StringComparer.Ordinal).OrderByDescending(m => m.Value).ToList();
        if (made.Count > 0) return made[0].Key;
        if (edition is null) return "";
        return texts.Where(t => t.Length < LongestTitle).Select(t => InTitle(t, edition)).Concat(Broken(blocks).Select(t => InTitle(t, edition, isBroken: true))).OfType<string>()
            .CountBy(m => m, StringComparer.Ordinal).OrderByDescending(m => m.Value).Select(m => m.Key).FirstOrDefault() ?? "";
    }

    // Titles of parts, with the name of a unit that is long, on two lines.
    private static IEnumerable<string> Broken(IReadOnlyList<SourceBlock> blocks) => blocks.OfType<TextBlock>().Zip(blocks.OfType<TextBlock>().Skip(1))
        .Where(p => (p.First.Origin.File, p.First.Origin.Page) == (p.Second.Origin.File, p.Second.Origin.Page) && p.First.Text.Length + p.Second.Text.Length < LongestTitle)
        .Select(p => p.First.Text + p.Second.Text);

    // Before one that is broken something must stand by which it is known where it begins.
    private static string? InTitle(string text, Edition edition, bool isBroken = false)
    {
        foreach (var title in edition.Parts.Select(p => p.Title).Prepend(edition.Title).Where(t => t.IndexOf("{单位}", StringComparison.Ordinal) >= (isBroken ? 1 : 0)))
        {
            var at = title.IndexOf("{单位}", StringComparison.Ordinal);
            var (before, after) = (Folded.Name(title[..at]), Folded.Name(title[(at + 4)..]));
            var found = Folded.Name(text);
            if (found.Length > before.Length + after.Length + 1 && after.Length > 1 && found.StartsWith(before, StringComparison.Ordinal) && found.EndsWith(after, StringComparison.Ordinal))
                return found[before.Length..^after.Length];
        }
        return null;
    }
}
