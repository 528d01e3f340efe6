using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>Parts two tables that stand beside one another, with wide white between them.</summary>
internal static class RegionHalves
{
    // The white between them, in letters; and how many of their lines may lie at the same height: those of one table all do.
    private const double WideGap = 3;
    private const double Level = 0.2;

    /// <summary>The words of both, or null if they are those of one.</summary>
    public static (IReadOnlyList<TextPiece> Left, IReadOnlyList<TextPiece> Right)? Of(OpenRegion region)
    {
        var words = region.Lines.SelectMany(l => l.Words).ToList();
        var ends = words[0].Right;
        foreach (var word in words.OrderBy(w => w.Left))
        {
            if (word.Left - ends >= WideGap * word.Size && ArePair(region, (ends + word.Left) / 2))
            {
                var middle = (ends + word.Left) / 2;
                return ([.. words.Where(w => w.Right <= middle)], [.. words.Where(w => w.Left >= middle)]);
            }
            ends = Math.Max(ends, word.Right);
        }
        return null;
    }

    private static bool ArePair(OpenRegion region, double middle)
    {
        var both = region.Lines.Count(l => l.Words.Any(w => w.Right <= middle) && l.Words.Any(w => w.Left >= middle));
        if (both > Level * region.Lines.Count) return false;
        return IsTable(region.Lines.Select(l => l.Words.Where(w => w.Right <= middle))) && IsTable(region.Lines.Select(l => l.Words.Where(w => w.Left >= middle)));
    }

    private static bool IsTable(IEnumerable<IEnumerable<TextPiece>> lines) =>
        lines.Select(l => l.ToList()).Where(l => l.Count > 1).Select(l => new TableLine(l)).Count(l => l.IsRow) > 2;
}
