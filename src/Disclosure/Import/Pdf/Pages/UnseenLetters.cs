using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>
/// Tells the letters that nobody sees: drawn with no colour at all, or in white where nothing dark lies under them. Text that was
/// recognised in a picture of the page is drawn so, too; it is what the picture shows, and is read.
/// </summary>
internal sealed class UnseenLetters
{
    private const string Invisible = "看不见的文字";
    private const string White = "白色的文字";

    private readonly IReadOnlyList<Letter> _letters;
    private readonly List<PdfRectangle> _dark = [];

    /// <summary>Looks at a page.</summary>
    public UnseenLetters(Page page)
    {
        _letters = page.Letters;
        IsRecognised = 2 * _letters.Count(IsInvisible) > _letters.Count;
        if (!_letters.Any(IsWhite)) return;
        _dark.AddRange(page.Paths.Where(p => p.IsFilled && !IsWhite(p.FillColor)).SelectMany(p => p).Select(p => p.GetBoundingRectangle()).OfType<PdfRectangle>());
        _dark.AddRange(page.GetImages().Select(i => i.BoundingBox));
    }

    /// <summary>Whether most of its text lies unseen over a picture, as a program has recognised it.</summary>
    public bool IsRecognised { get; }

    /// <summary>Why a letter of the page is not seen, in Chinese; null for one that is.</summary>
    public string? Reason(int index)
    {
        var letter = _letters[index];
        if (IsInvisible(letter)) return IsRecognised ? null : Invisible;
        return IsWhite(letter) && !_dark.Exists(d => Holds(d, letter)) ? White : null;
    }

    /// <summary>Whether a colour is that of the paper.</summary>
    public static bool IsWhite(IColor? color)
    {
        if (color is null or PatternColor) return false;
        var (red, green, blue) = color.ToRGBValues();
        return red > 0.97 && green > 0.97 && blue > 0.97;
    }

    private static bool IsInvisible(Letter letter) => letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip;

    private static bool IsWhite(Letter letter) => letter.RenderingMode is TextRenderingMode.Fill or TextRenderingMode.FillClip && IsWhite(letter.FillColor);

    private static bool Holds(PdfRectangle box, Letter letter)
    {
        var (x, y) = ((letter.StartBaseLine.X + letter.EndBaseLine.X) / 2, letter.StartBaseLine.Y);
        return x >= box.Left - 1 && x <= box.Right + 1 && y >= box.Bottom - 1 && y <= box.Top + 1;
    }
}
