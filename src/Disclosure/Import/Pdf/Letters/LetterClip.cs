namespace Disclosure.Import.Pdf.Letters;

/// <summary>The part of a page in which a text is shown that reaches beyond it: mostly the cell that has no room for it, or what of the cell stands on this page.</summary>
/// <param name="Left">Its left edge, in the measures of the letters.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge.</param>
internal sealed record LetterClip(double Left, double Top, double Right, double Bottom)
{
    // An edge belongs to two cells; a little within it there is one.
    private const double Within = 0.5;

    /// <summary>Whether it shows the middle of a letter.</summary>
    public bool Shows(PageLetter letter) => letter.Centre >= Left && letter.Centre <= Right && letter.Middle >= Top && letter.Middle <= Bottom;

    /// <summary>The place in it that is nearest to one along the line.</summary>
    public double NearestX(double x) => Nearest(x, Left, Right);

    /// <summary>The height in it that is nearest to one.</summary>
    public double NearestY(double y) => Nearest(y, Top, Bottom);

    private static double Nearest(double at, double from, double to) =>
        to - from <= 2 * Within ? (from + to) / 2 : Math.Clamp(at, from + Within, to - Within);
}
