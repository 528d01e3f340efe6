using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>Tells the tables whose lines part neither all columns nor all rows from those that are ruled.</summary>
internal static class FramedRegion
{
    // How many of the rows must have a line between them to be ruled, and how many are parted by none where columns are ruled.
    private const double Ruled = 0.2;
    private const int Least = 2;

    // How far, in letters, rows may stand below the lines of their head.
    private const double Below = 3;

    // How many lines below a head the first with figures may stand.
    private const int Most = 30;

    /// <summary>The table within a frame, if white parts its columns or its rows; null if lines do, or if no figures stand in it.</summary>
    public static OpenRegion? Of(RuledFrame frame, IEnumerable<TextPiece> words, int page)
    {
        var lines = TableLine.Of(words);
        var heads = BodyStart.Heads(lines);
        if (heads == lines.Count) return Blank(frame, lines, page);
        if (ColumnBands.Of([.. lines.Skip(heads)]).Count < 2) return null;
        var region = new OpenRegion(page, lines, BodyStart.Of(lines, heads), frame.Rules) { Left = frame.Left, Right = frame.Right, Top = frame.Top, Bottom = frame.Bottom };
        return region.Walls.Count > 0 && HasRowLines(region) ? null : region;
    }

    /// <summary>Whether the lines of a frame only bound the head of a table whose rows stand below them, among these lines of text.</summary>
    public static bool IsHead(RuledFrame frame, IEnumerable<TextPiece> words, IEnumerable<TableLine> below)
    {
        var lines = TableLine.Of(words);
        if (lines.Count == 0 || lines.Any(l => l.IsRow)) return false;
        var next = below.Where(l => l.Middle > frame.Bottom).OrderBy(l => l.Middle).Take(Most).TakeWhile(l => !l.IsBeside && !l.IsTitle).ToList();
        var row = next.FindIndex(l => l.IsRow);
        return row >= 0 && next[0].Top - frame.Bottom < Below * next[0].Size
            && next[..(row + 1)].TrueForAll(l => l.Words[0].Left > frame.Left - 2 * l.Size && l.Words[^1].Right < frame.Right + 2 * l.Size);
    }

    // A form that nobody filled in: its head, and at most the name of a total.
    private static OpenRegion? Blank(RuledFrame frame, IReadOnlyList<TableLine> lines, int page)
    {
        var heads = lines.Count - (lines.Count > 0 && lines[^1].IsTotal ? 1 : 0);
        if (!frame.IsOpen || !lines.Take(heads).Any(l => l.Pieces.Count > 2)) return null;
        return new OpenRegion(page, lines, heads, frame.Rules) { Left = frame.Left, Right = frame.Right, Top = frame.Top, Bottom = frame.Bottom };
    }

    private static bool HasRowLines(OpenRegion region)
    {
        var rows = region.Body.Where(l => l.IsRow).ToList();
        var pairs = rows.Zip(rows.Skip(1)).Count();
        var bare = rows.Zip(rows.Skip(1)).Count(p => !p.Second.Words.Any(w => region.IsRuled(p.First.Middle, p.Second.Middle, w.Centre)));
        return pairs == 0 ? !HasBareHead(region) : bare < Least || bare < (1 - Ruled) * pairs;
    }

    // A head of several lines in which columns are parted further down, with no line across.
    private static bool HasBareHead(OpenRegion region)
    {
        var bottom = region.Lines[Math.Max(0, region.Heads - 1)].Middle;
        return region.Heads > 1 && !region.Rules.Any(r => !r.IsVertical && r.At > region.Lines[0].Middle && r.At < bottom)
            && region.Rules.Any(r => r.IsVertical && r.From > region.Lines[0].Middle && r.From < bottom);
    }
}
