using System.Globalization;
using System.Xml.Linq;

namespace Disclosure.Import.Office.Words;

/// <summary>What is seen of a piece of a Word file by its colours, and what is a picture.</summary>
internal static class WordColours
{
    /// <summary>Whether properties of a paragraph, a run or a cell put another colour than white under it.</summary>
    public static bool IsShaded(XElement? properties) => properties?.Child("highlight") is not null || properties?.Child("shd") is { } shade && IsColour(shade);

    /// <summary>Whether a shade (shd) is another colour than white.</summary>
    public static bool IsColour(XElement shade) => shade.Value("fill") is { } fill && fill != "auto" && !IsWhite(fill) || shade.Value("val") is not (null or "clear" or "nil");

    /// <summary>Whether nobody tells a colour from the paper.</summary>
    public static bool IsWhite(string colour) =>
        colour.Length == 6 && int.TryParse(colour, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
        && (rgb >> 16) >= 0xF7 && ((rgb >> 8) & 0xFF) >= 0xF7 && (rgb & 0xFF) >= 0xF7;

    /// <summary>Whether a piece (drawing, pict) is a picture and not only a box of text.</summary>
    public static bool IsPicture(XElement piece) => piece.Name.LocalName != "object"
        && piece.Elements().Any(e => e.Name.LocalName is "pic" or "imagedata" || (e.Name.LocalName is not ("Fallback" or "txbxContent") && IsPicture(e)));
}
