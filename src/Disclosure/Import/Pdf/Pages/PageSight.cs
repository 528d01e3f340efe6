using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>
/// How a page is looked at: from its upper left corner, and turned so that most of its letters stand upright, for a wide table that was
/// drawn sideways on a high page.
/// </summary>
/// <param name="Width">The width of the page as the file has it.</param>
/// <param name="Height">Its height.</param>
/// <param name="Turn">How most of its letters stand.</param>
internal sealed record PageSight(double Width, double Height, LetterTurn Turn)
{
    /// <summary>How wide it is as it is looked at.</summary>
    public double SeenWidth => IsTurned ? Height : Width;

    /// <summary>How high it is as it is looked at.</summary>
    public double SeenHeight => IsTurned ? Width : Height;

    private bool IsTurned => Turn is LetterTurn.Down or LetterTurn.Up;

    /// <summary>A point of the file, which counts from the lower left, as it is seen.</summary>
    public (double X, double Y) See(double x, double y) => Turn switch
    {
        LetterTurn.Down => (Height - y, Width - x),
        LetterTurn.Up => (y, x),
        _ => (x, Height - y),
    };

    /// <summary>A stroke between two points, if it runs across or down.</summary>
    public RulingLine? See((double X, double Y) from, (double X, double Y) to)
    {
        var (a, b) = (See(from.X, from.Y), See(to.X, to.Y));
        var (width, height) = (Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
        if (height <= RulingLine.Slant && width > height) return new(false, (a.Y + b.Y) / 2, Math.Min(a.X, b.X), Math.Max(a.X, b.X));
        return width <= RulingLine.Slant && height > width ? new(true, (a.X + b.X) / 2, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y)) : null;
    }

    /// <summary>How a letter that stands in one way in the file stands as it is seen.</summary>
    public LetterTurn See(LetterTurn turn)
    {
        if (turn == Turn) return LetterTurn.None;
        if (!IsTurned || turn == LetterTurn.Aslant) return turn;
        if (turn != LetterTurn.None) return LetterTurn.Aslant;
        return Turn == LetterTurn.Down ? LetterTurn.Up : LetterTurn.Down;
    }
}
