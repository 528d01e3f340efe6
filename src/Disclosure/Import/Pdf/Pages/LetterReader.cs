using Disclosure.Import.Pdf.Letters;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>Takes the letters of a page as the file draws them.</summary>
internal static class LetterReader
{
    /// <summary>How most letters of a page stand: those of a quarter turn, if they are most.</summary>
    public static LetterTurn Turn(IReadOnlyList<Letter> letters)
    {
        var most = letters.CountBy(l => Turn(l.TextOrientation)).OrderByDescending(g => g.Value).FirstOrDefault();
        return most.Key is LetterTurn.Down or LetterTurn.Up && most.Value * 2 > letters.Count ? most.Key : LetterTurn.None;
    }

    /// <summary>The letters as they are seen; <paramref name="unknown"/> says of which the file does not tell what they are.</summary>
    public static IEnumerable<PageLetter> Of(IReadOnlyList<Letter> letters, PageSight sight, Func<Letter, bool> unknown)
    {
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            var (start, end) = (See(letter.StartBaseLine, sight), See(letter.EndBaseLine, sight));
            var size = Size(letter);
            if (!double.IsFinite(start.X + start.Y + end.X + end.Y)) continue;
            var turn = sight.See(Turn(letter.TextOrientation));
            var isUpright = turn is LetterTurn.None or LetterTurn.Aslant;
            yield return new(
                unknown(letter) ? "\uFFFD" : PrintedLetter.Of(letter.Value),
                isUpright ? Math.Min(start.X, end.X) : start.X - size / 2,
                isUpright ? Math.Max(start.X, end.X) : start.X + size / 2,
                start.Y,
                size)
            {
                IsBold = letter.FontDetails?.IsBold == true || letter.RenderingMode == TextRenderingMode.FillThenStroke || HasBoldName(letter.FontName),
                Order = i,
                Turn = turn,
            };
        }
    }

    private static (double X, double Y) See(PdfPoint point, PageSight sight) => sight.See(point.X, point.Y);

    private static double Size(Letter letter)
    {
        var size = letter.PointSize > 0 ? letter.PointSize : letter.FontSize;
        return double.IsFinite(size) ? Math.Clamp(size, 1, 1000) : 10;
    }

    private static bool HasBoldName(string? font) =>
        font is not null && (font.Contains("Bold", StringComparison.OrdinalIgnoreCase) || font.Contains("SimHei", StringComparison.OrdinalIgnoreCase));

    private static LetterTurn Turn(TextOrientation orientation) => orientation switch
    {
        TextOrientation.Horizontal => LetterTurn.None,
        TextOrientation.Rotate90 => LetterTurn.Down,
        TextOrientation.Rotate270 => LetterTurn.Up,
        _ => LetterTurn.Aslant,
    };
}
