using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>Where a table stands on a page that has no lines between its columns, or not between its rows.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Lines">Its lines of text, from the top.</param>
/// <param name="Heads">How many of them are its head.</param>
/// <param name="Rules">The lines that are drawn within it, its frame among them.</param>
internal sealed record OpenRegion(int Page, IReadOnlyList<TableLine> Lines, int Heads, IReadOnlyList<RulingLine> Rules)
{
    // A line so near to the edge is the frame.
    private const double Edge = 6;

    /// <summary>Where it begins, in points from the left.</summary>
    public double Left { get; init; } = Lines.Min(l => l.Words[0].Left) - 2;

    /// <summary>Where it ends.</summary>
    public double Right { get; init; } = Lines.Max(l => l.Words.Max(w => w.Right)) + 2;

    /// <summary>Where it begins, in points from the top.</summary>
    public double Top { get; init; } = Lines.Min(l => l.Top) - 1;

    /// <summary>Where it ends.</summary>
    public double Bottom { get; init; } = Lines.Max(l => l.Bottom) + 1;

    /// <summary>Whether a title, the unit of amounts or who made it stands above it: it begins there.</summary>
    public bool IsTitled { get; init; }

    /// <summary>The lines of its head.</summary>
    public IEnumerable<TableLine> Head => Lines.Take(Heads);

    /// <summary>The lines below its head.</summary>
    public IEnumerable<TableLine> Body => Lines.Skip(Heads);

    /// <summary>Where lines that run down part its columns.</summary>
    public IReadOnlyList<double> Walls
    {
        get
        {
            var walls = new List<double>();
            foreach (var at in Rules.Where(r => r.IsVertical && r.At > Left + Edge && r.At < Right - Edge).Select(r => r.At).Order())
            {
                if (walls.Count == 0 || at - walls[^1] > Edge) walls.Add(at);
            }
            return walls;
        }
    }

    /// <summary>Whether a piece of text stands in it.</summary>
    public bool Holds(TextPiece piece) => piece.Middle > Top && piece.Middle < Bottom && piece.Centre > Left - 2 && piece.Centre < Right + 2;

    /// <summary>Whether a line is drawn across between two heights, over a place.</summary>
    public bool IsRuled(double top, double bottom, double x) =>
        Rules.Any(r => !r.IsVertical && r.At > top && r.At < bottom && r.From <= x && r.To >= x);
}
