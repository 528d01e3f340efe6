using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>The lines of one table, and what bounds it.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge.</param>
/// <param name="Rules">Its lines; some may be put where only white parts the columns or rows.</param>
internal sealed record RuledFrame(double Left, double Top, double Right, double Bottom, IReadOnlyList<RulingLine> Rules)
{
    // Lines that lie nearer to each other than a letter is high part nothing.
    private const double Apart = 3.5;

    // Asked for with each piece of text.
    private List<double>? _xs;
    private List<double>? _ys;

    // A copy with other lines has other columns and rows.
    private RuledFrame(RuledFrame other) => (Left, Top, Right, Bottom, Rules) = (other.Left, other.Top, other.Right, other.Bottom, other.Rules);

    /// <summary>The area it takes.</summary>
    public double Area => (Right - Left) * (Bottom - Top);

    /// <summary>Whether no line runs down in it: white parts its columns.</summary>
    public bool IsOpen => !Rules.Any(r => r.IsVertical);

    /// <summary>Where columns begin and the last ends, from the left.</summary>
    public IReadOnlyList<double> Xs => _xs ??= Places(Rules.Where(r => r.IsVertical).Select(r => r.At), Left, Right);

    /// <summary>Where rows begin and the last ends, from the top.</summary>
    public IReadOnlyList<double> Ys => _ys ??= Places(Rules.Where(r => !r.IsVertical).Select(r => r.At), Top, Bottom);

    /// <summary>Whether a piece of text stands in it.</summary>
    public bool Holds(TextPiece piece)
    {
        if (piece.Clip is { } clip) return piece.Height > Top && piece.Height < Bottom && clip.NearestX(piece.Centre) is var at && at > Left && at < Right;
        var x = Math.Clamp(piece.Centre, Left, Right);
        return piece.Middle > Top && piece.Middle < Bottom && piece.Left <= x && piece.Right >= x
            && Math.Min(piece.Right, Right) - Math.Max(piece.Left, Left) >= piece.Width / 2;
    }

    private static List<double> Places(IEnumerable<double> at, double first, double last)
    {
        List<double> places = [first];
        foreach (var place in at.Order())
        {
            if (place - places[^1] > Apart && last - place > Apart) places.Add(place);
        }
        places.Add(last);
        return places;
    }
}
