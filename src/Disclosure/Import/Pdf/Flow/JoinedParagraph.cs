using System.Globalization;
using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>Makes a block of the lines of a paragraph.</summary>
internal static class JoinedParagraph
{
    // Letters that are so much larger than the running text are a heading's; and a heading is no longer than this.
    private const double Larger = 1.12;
    private const int LongestHeading = 50;

    /// <summary>The block. <paramref name="size"/> is that of the letters of the running text.</summary>
    public static TextBlock Of(IReadOnlyList<PlacedLine> lines, string file, double size)
    {
        var (first, last) = (lines[0], lines[^1]);
        var text = LineJoin.Of([.. lines.Select(l => l.Piece.Text)]).Text;
        var isCentred = lines.All(l => l.IsCentred);
        var isBold = lines.All(l => l.Piece.IsBold);
        var spot = string.Create(CultureInfo.InvariantCulture, $"第 {first.Number} 行");
        return new(new(file, first.Page, spot), text, Role(text, first.Piece.Size > Larger * size, isCentred, isBold))
        {
            Size = first.Piece.Size,
            IsBold = isBold,
            IsCentred = isCentred,
            LastPage = last.Page == first.Page ? 0 : last.Page,
        };
    }

    private static TextRole Role(string text, bool isLarge, bool isCentred, bool isBold)
    {
        var isShort = text.Length <= LongestHeading && !Scripts.EndsSentence(text);
        if (isShort && (isLarge || isCentred || isBold || ListMarks.IsChapter(text))) return TextRole.Heading;
        return ListMarks.IsItem(text) ? TextRole.ListItem : TextRole.Paragraph;
    }
}
