using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>A text of a head, of one line or of several.</summary>
/// <param name="pieces">Its lines.</param>
internal sealed class HeadCell(IReadOnlyList<TextPiece> pieces)
{
    /// <summary>Its lines.</summary>
    public IReadOnlyList<TextPiece> Pieces { get; } = pieces;

    /// <summary>Where it begins, in points from the left.</summary>
    public double Left { get; } = pieces.Min(p => p.Left);

    /// <summary>Where it ends.</summary>
    public double Right { get; } = pieces.Max(p => p.Right);

    /// <summary>Half way between both.</summary>
    public double Centre => (Left + Right) / 2;

    /// <summary>The height of its middle.</summary>
    public double Middle { get; } = (pieces.Min(p => p.Top) + pieces.Max(p => p.Bottom)) / 2;

    /// <summary>The size of its letters.</summary>
    public double Size { get; } = pieces[0].Size;

    /// <summary>How many heads stand above it.</summary>
    public int Level { get; set; }

    /// <summary>The first column below it.</summary>
    public int First { get; set; } = -1;

    /// <summary>The last column below it.</summary>
    public int Last { get; set; } = -1;

    /// <summary>Whether another stands below it.</summary>
    public bool IsAbove(HeadCell other) => other.Middle - Middle > 0.5 * Size && Left < other.Right && other.Left < Right;
}
