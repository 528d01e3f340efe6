using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Rules;
using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Tables;

/// <summary>
/// Tables that have lines across only, below their heads and their rows: two of them below each other look like one, and the head of
/// the second stands far below the last line of the first, or its title and the unit of its amounts stand between. Where no figures tell
/// it, the head above the first line belongs to a table, too.
/// </summary>
internal static class StackedFrames
{
    // How much more white, in letters, is above the head of a next table than below it, and above any other row.
    private const double Wider = 0.9;

    // How near, in letters, a head stands above the line below it.
    private const double Near = 1.2;

    /// <summary>The frames, each of one table and with its head.</summary>
    public static IEnumerable<RuledFrame> Of(IEnumerable<RuledFrame> frames, IReadOnlyList<TextPiece> words) =>
        frames.SelectMany(f => f.IsOpen ? Parted(f, words).Select(p => WithHead(p, words)) : [f]);

    private static IEnumerable<RuledFrame> Parted(RuledFrame frame, IReadOnlyList<TextPiece> words)
    {
        var (ys, from) = (frame.Ys, 0);
        var whites = ys.Zip(ys.Skip(1)).Select(b => White(frame, b.First, b.Second, words)).ToList();
        for (var i = 0; i < whites.Count; i++)
        {
            if (ys.Count - i < 3 || !((i > 0 && Begins(whites, i)) || IsBetween(frame, ys[i], ys[i + 1], words))) continue;
            if (i > from) yield return Part(frame, ys[from], ys[i]);
            from = i + 1;
        }
        yield return from == 0 ? frame : Part(frame, ys[from], frame.Bottom);
    }

    private static bool Begins(List<double> whites, int at) => whites[at] > Wider && whites.Index().All(w => w.Index == at || w.Item < whites[at] / 2 || w.Item > Wider);

    // The end of one table and the beginning of the next: what stands there is said of a table, and is none.
    private static bool IsBetween(RuledFrame frame, double top, double bottom, IReadOnlyList<TextPiece> words)
    {
        var lines = TableLine.Of(words.Where(w => w.Middle > top && w.Middle < bottom && w.Left < frame.Right && w.Right > frame.Left));
        return lines.Any(l => l.IsUnit || l.IsTitle) && lines.All(l => l.IsBeside || l.Pieces.Count == 1);
    }

    // How much more white, in letters, is above the texts of a row than below them.
    private static double White(RuledFrame frame, double top, double bottom, IReadOnlyList<TextPiece> words)
    {
        var within = words.Where(w => w.Middle > top && w.Middle < bottom && w.Left < frame.Right && w.Right > frame.Left).ToList();
        return within.Count < 2 ? 0 : (within.Min(w => w.Top) - top - (bottom - within.Max(w => w.Bottom))) / within.Max(w => w.Size);
    }

    private static RuledFrame Part(RuledFrame frame, double top, double bottom) =>
        new(frame.Left, top, frame.Right, bottom, [.. frame.Rules.Where(r => r.At >= top - RulingLine.Slant && r.At <= bottom + RulingLine.Slant)]);

    private static RuledFrame WithHead(RuledFrame frame, IReadOnlyList<TextPiece> words)
    {
        var within = TableLine.Of(words.Where(frame.Holds));
        var before = TableLine.Of(words.Where(w => w.Middle < frame.Top && w.Left > frame.Left - 2 && w.Right < frame.Right + 2));
        if (within.Count == 0 || before.Count == 0 || within.Any(l => l.IsRow || l.Pieces.Count < 2)) return frame;
        var above = before[^1];
        if (above.IsBeside || above.Pieces.Count < 2 || above.Pieces.Count < within.Max(l => l.Pieces.Count)) return frame;
        return frame.Top - above.Bottom > Near * above.Size ? frame : new(frame.Left, above.Top - 1, frame.Right, frame.Bottom, frame.Rules);
    }
}
