using System.Globalization;
using UglyToad.PdfPig.Content;

namespace Disclosure.Browser.Printing;

/// <summary>A printed page.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Header">The running header, or blank.</param>
/// <param name="Footer">The number as printed, without white space, or blank.</param>
/// <param name="Text">All between, without white space, in the order of the file.</param>
/// <param name="Left">Where the leftmost letter begins.</param>
/// <param name="Right">Where the rightmost letter ends.</param>
internal sealed record PaperPage(double Width, double Height, string Header, string Footer, string Text, double Left, double Right)
{
    private const double MarginTop = 50; // of which the running header takes the middle
    private const double MarginBottom = 45;

    public bool LiesAcross => Width > Height;

    public static PaperPage Read(Page page)
    {
        var letters = page.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)).ToList();
        var body = letters.Where(l => l.StartBaseLine.Y > MarginBottom && l.StartBaseLine.Y < page.Height - MarginTop).ToList();
        return new(
            page.Width,
            page.Height,
            TextOf(letters.Where(l => l.StartBaseLine.Y >= page.Height - MarginTop)),
            TextOf(letters.Where(l => l.StartBaseLine.Y <= MarginBottom)),
            TextOf(body),
            body.Select(l => l.StartBaseLine.X).DefaultIfEmpty(page.Width).Min(),
            body.Select(l => l.EndBaseLine.X).DefaultIfEmpty(0).Max());
    }

    /// <summary>Whether the page prints this number at its foot.</summary>
    public bool IsNumbered(int number) => Footer == string.Create(CultureInfo.InvariantCulture, $"—{number}—");

    private static string TextOf(IEnumerable<Letter> letters) => PaperDocument.Packed(string.Concat(letters.Select(l => l.Value)));
}
