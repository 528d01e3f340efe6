using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>A line of text on its page.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Number">Which line of the page it is, from 1.</param>
/// <param name="Piece">The text with its place.</param>
/// <param name="Margins">Those of its page, or of its column where the text of the page stands in columns.</param>
/// <param name="PageWidth">The width of the page, in points.</param>
internal sealed record PlacedLine(int Page, int Number, TextPiece Piece, TextMargins Margins, double PageWidth)
{
    /// <summary>Whether it stands in the middle, with white on both sides.</summary>
    public bool IsCentred
    {
        get
        {
            var (left, right) = (Piece.Left - Margins.Left, Margins.Right - Piece.Right);
            var inText = Math.Abs(left - right) < Piece.Size && Math.Min(left, right) > 2.5 * Piece.Size;
            var onPage = Math.Abs(Piece.Centre - PageWidth / 2) < Piece.Size && left > 2.5 * Piece.Size;
            return inText || onPage;
        }
    }

    /// <summary>Whether it stands in a column to the right of that of another line of its page.</summary>
    public bool IsInNextColumn(PlacedLine before) => Page == before.Page && Margins.Left >= before.Margins.Right;

    /// <summary>Whether its middle is that of the page: it is centred, or as long as the text is wide.</summary>
    public bool IsBalanced => Math.Abs(Piece.Centre - PageWidth / 2) < 1.5 * Piece.Size;

    /// <summary>Whether the beginning of another line would not have fit behind it.</summary>
    public bool IsFullBefore(TextPiece next) => Piece.Right + Unit(next.Text) * next.Size > Margins.Right - 0.6 * Piece.Size;

    // The characters that cannot be parted, in widths of a Chinese one: a word or number, or one character, and closing marks.
    private static double Unit(string text)
    {
        var width = 0.0;
        var at = 0;
        while (at < text.Length && !Scripts.IsWide(text[at]) && text[at] != ' ') (width, at) = (width + 0.5, at + 1);
        if (at == 0) (width, at) = (1, 1);
        while (at < text.Length && Scripts.IsClosing(text[at])) (width, at) = (width + 1, at + 1);
        return width;
    }
}
