using Disclosure.Import.Pdf.Rules;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>Takes the straight strokes out of what is drawn on a page: lines, edges of boxes, and boxes so thin that they are lines.</summary>
internal static class StrokeReader
{
    // A page of tables has some thousands; more is a drawing.
    private const int Most = 100_000;

    /// <summary>The strokes that are seen.</summary>
    public static List<RulingLine> Of(IEnumerable<PdfPath> paths, PageSight sight)
    {
        var strokes = new List<RulingLine>();
        foreach (var path in paths)
        {
            if (strokes.Count > Most) break;
            if (path.IsStroked && !UnseenLetters.IsWhite(path.StrokeColor)) strokes.AddRange(path.SelectMany(p => Edges(p, sight)));
            else if (path.IsFilled && !UnseenLetters.IsWhite(path.FillColor)) strokes.AddRange(path.SelectMany(p => Thin(p, sight)));
            if (path.IsFilled && !path.IsStroked && path.Count == 2 && !UnseenLetters.IsWhite(path.FillColor)) strokes.AddRange(Frame(path, sight));
        }
        return strokes;
    }

    private static IEnumerable<RulingLine> Edges(PdfSubpath path, PageSight sight)
    {
        PdfPoint? start = null, last = null;
        foreach (var command in path.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    start = last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    start ??= line.From;
                    last = line.To;
                    if (Stroke(line.From, line.To, sight) is { } edge) yield return edge;
                    break;
                case PdfSubpath.Close when start is { } first && last is { } end && Stroke(end, first, sight) is { } closing:
                    yield return closing;
                    break;
            }
        }
    }

    private static IEnumerable<RulingLine> Thin(PdfSubpath path, PageSight sight)
    {
        if (path.GetBoundingRectangle() is not { } box) yield break;
        if (Math.Min(box.Width, box.Height) > RulingLine.Slant) yield break;
        var (middle, centre) = ((box.Bottom + box.Top) / 2, (box.Left + box.Right) / 2);
        // A dot may be one of a line across or of one that runs down.
        var isDot = Math.Max(box.Width, box.Height) <= RulingLine.Slant;
        if ((isDot || box.Width >= box.Height) && sight.See((box.Left, middle), (box.Right, middle)) is { } across) yield return across;
        if ((isDot || box.Width < box.Height) && sight.See((centre, box.Bottom), (centre, box.Top)) is { } down) yield return down;
    }

    // A border that is filled between an outer and an inner box.
    private static IEnumerable<RulingLine> Frame(PdfPath path, PageSight sight)
    {
        if (path[0].GetBoundingRectangle() is not { } outer || path[1].GetBoundingRectangle() is not { } inner) return [];
        double[] widths = [inner.Left - outer.Left, outer.Right - inner.Right, outer.Top - inner.Top, inner.Bottom - outer.Bottom];
        return Array.TrueForAll(widths, w => w is >= 0 and <= RulingLine.Slant) ? Edges(path[0], sight) : [];
    }

    private static RulingLine? Stroke(PdfPoint from, PdfPoint to, PageSight sight) => sight.See((from.X, from.Y), (to.X, to.Y));
}
