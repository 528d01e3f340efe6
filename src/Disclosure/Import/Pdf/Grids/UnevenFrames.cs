using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>
/// Parts two tables that stand beside each other and share the line between them: their rows lie at different heights, so that hardly a
/// line across goes from one into the other.
/// </summary>
internal static class UnevenFrames
{
    // Where a line ends at another, in points; where two lines are at the same height.
    private const double Touch = 3;
    private const double Level = 1;

    // A table has so many lines across; and so many of the lines of both end between them at a height that the other has not.
    private const int Least = 4;
    private const double Uneven = 0.5;

    /// <summary>The frame, or the two that it is made of.</summary>
    public static IEnumerable<RuledFrame> Of(RuledFrame frame)
    {
        if (frame.Rules.Where(r => r.IsVertical).Select(r => r.At).FirstOrDefault(x => IsSeam(frame, x)) is not (> 0 and var seam)) return [frame];
        return [Part(frame, r => r.IsVertical ? r.At <= seam + Touch : r.From < seam - Touch, seam, isLeft: true), Part(frame, r => r.IsVertical ? r.At >= seam - Touch : r.To > seam + Touch, seam, isLeft: false)];
    }

    private static bool IsSeam(RuledFrame frame, double x)
    {
        if (x < frame.Left + Touch || x > frame.Right - Touch) return false;
        var across = frame.Rules.Where(r => !r.IsVertical).ToList();
        var left = across.Where(r => r.From < x - Touch && Math.Abs(r.To - x) <= Touch).Select(r => r.At).ToList();
        var right = across.Where(r => r.To > x + Touch && Math.Abs(r.From - x) <= Touch).Select(r => r.At).ToList();
        if (left.Count < Least || right.Count < Least) return false;
        var uneven = Alone(left, right) + Alone(right, left);
        return uneven >= Uneven * (left.Count + right.Count + across.Count(r => r.From < x - Touch && r.To > x + Touch)) && Alone(left, right) >= Least - 1 && Alone(right, left) >= Least - 1;
    }

    private static int Alone(List<double> ys, List<double> others) => ys.Count(y => !others.Exists(o => Math.Abs(o - y) <= Level));

    private static RuledFrame Part(RuledFrame frame, Func<RulingLine, bool> isOfPart, double seam, bool isLeft)
    {
        List<RulingLine> rules = [.. frame.Rules.Where(isOfPart).Select(r => r.IsVertical ? r : isLeft ? r with { To = Math.Min(r.To, seam) } : r with { From = Math.Max(r.From, seam) })];
        var across = rules.Where(r => !r.IsVertical).ToList();
        return new(isLeft ? frame.Left : seam, across.Min(r => r.At), isLeft ? seam : frame.Right, across.Max(r => r.At), rules);
    }
}
