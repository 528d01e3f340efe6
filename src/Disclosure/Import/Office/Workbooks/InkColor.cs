using System.Globalization;
using System.Xml;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>A colour of letters, or of what lies under them.</summary>
internal readonly record struct InkColor(int Red, int Green, int Blue)
{
    // Nobody tells colours apart that differ by less.
    private const int Near = 8;

    // A workbook that says nothing else has the colours of its program, dark and light first.
    private static readonly InkColor[] Theme = [White, Black, new(0xE7, 0xE6, 0xE6), new(0x44, 0x54, 0x6A)];

    private static readonly InkColor[] Numbered =
        [Black, White, new(255, 0, 0), new(0, 255, 0), new(0, 0, 255), new(255, 255, 0), new(255, 0, 255), new(0, 255, 255)];

    /// <summary>That of the paper.</summary>
    public static InkColor White => new(255, 255, 255);

    private static InkColor Black => new(0, 0, 0);

    /// <summary>Whether letters of this colour are not seen upon the other.</summary>
    public bool IsLostOn(InkColor ground) => Math.Abs(Red - ground.Red) <= Near && Math.Abs(Green - ground.Green) <= Near && Math.Abs(Blue - ground.Blue) <= Near;

    /// <summary>The colour of an element (color, fgColor) that names it; null for one that is not known here.</summary>
    public static InkColor? Of(XmlReader color)
    {
        if (color.GetAttribute("rgb") is { Length: 8 or 6 } rgb) return int.TryParse(rgb[^6..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? OfRgb(value) : null;
        var tint = double.TryParse(color.GetAttribute("tint"), CultureInfo.InvariantCulture, out var t) ? Math.Clamp(t, -1, 1) : 0;
        if (Number(color.GetAttribute("theme")) is { } theme) return theme < Theme.Length ? Theme[theme].Tinted(tint) : null;
        return Number(color.GetAttribute("indexed")) is { } index ? OfNumber(index) : null;
    }

    /// <summary>The colour of a number of the old palette; null for one that is not known here.</summary>
    public static InkColor? OfNumber(int index) => index switch
    {
        < 0 => null,
        < 16 => Numbered[index % 8],
        64 or 0x7FFF => Black,
        65 => White,
        _ => null,
    };

    /// <summary>The colour of three bytes, red first.</summary>
    public static InkColor OfRgb(int value) => new((value >> 16) & 0xFF, (value >> 8) & 0xFF, value & 0xFF);

    private InkColor Tinted(double tint) => new(Tinted(Red, tint), Tinted(Green, tint), Tinted(Blue, tint));

    private static int Tinted(int part, double tint) => (int)(tint < 0 ? part * (1 + tint) : part + ((255 - part) * tint));

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
