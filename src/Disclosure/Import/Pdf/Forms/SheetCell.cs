using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>A text of one line in the columns of a form.</summary>
/// <param name="Piece">The text.</param>
/// <param name="Spans">The columns that it may take, first and last: one choice where it begins or ends at the edge of its column, several where it stands in the middle of some, the fewest first.</param>
/// <param name="IsCentred">Whether it stands in the middle of its columns.</param>
internal sealed record SheetCell(TextPiece Piece, IReadOnlyList<(int First, int Last)> Spans, bool IsCentred)
{
    /// <summary>The first of its columns.</summary>
    public int First => Spans[0].First;

    /// <summary>The last of its columns.</summary>
    public int Last => Spans[0].Last;

    /// <summary>The height by which it belongs to a row.</summary>
    public double Middle => Piece.Middle;

    /// <summary>Whether it stands in the middle of its column, too, where it begins at its edge.</summary>
    public bool MayBeCentred { get; init; } = IsCentred;
}
