using System.Globalization;
using System.Xml;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>How the cells of a workbook are set, by the number that a cell names.</summary>
internal sealed class WorkbookStyles
{
    private const int MostStyles = 200_000;

    private readonly Dictionary<int, string> _formats = [];
    private readonly List<(bool IsBold, double Size, InkColor? Ink)> _fonts = [];
    private readonly List<InkColor?> _grounds = [];
    private readonly List<bool> _borders = [];
    private readonly List<CellLook> _looks = [];

    private WorkbookStyles()
    {
    }

    /// <summary>Reads the part of styles; without one every cell is plain.</summary>
    public static WorkbookStyles Read(XmlReader? reader)
    {
        var styles = new WorkbookStyles();
        if (reader is null) return styles;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element) styles.Read(reader.LocalName, reader);
        }
        return styles;
    }

    /// <summary>How a cell is set.</summary>
    public CellLook Look(int style) => style >= 0 && style < _looks.Count ? _looks[style] : CellLook.Plain;

    private void Read(string name, XmlReader reader)
    {
        // The formats of differences (dxfs) come after the cells' and have fonts and borders of their own: they are not counted.
        switch (name)
        {
            case "numFmt" when int.TryParse(reader.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var id):
                _formats.TryAdd(id, reader.GetAttribute("formatCode") ?? "");
                break;
            case "fonts":
                ForEach(reader, "font", font => _fonts.Add(Font(font)));
                break;
            case "fills":
                ForEach(reader, "fill", fill => _grounds.Add(Ground(fill)));
                break;
            case "borders":
                ForEach(reader, "border", border => _borders.Add(IsRuled(border)));
                break;
            case "cellXfs":
                ForEach(reader, "xf", Add);
                break;
        }
    }

    private void Add(XmlReader xf)
    {
        var (format, font, border, fill) = (Number(xf, "numFmtId"), Number(xf, "fontId"), Number(xf, "borderId"), Number(xf, "fillId"));
        var isCentred = false;
        Within(xf, inner => isCentred |= inner.LocalName == "alignment" && inner.GetAttribute("horizontal") is "center" or "centerContinuous" or "distributed");
        var (isBold, size, ink) = font < _fonts.Count ? _fonts[font] : (false, 0, null);
        _looks.Add(new CellLook(_formats.GetValueOrDefault(format) ?? ShownNumber.BuiltIn(format), isBold, size, isCentred, border < _borders.Count && _borders[border])
        {
            Ink = ink,
            Ground = fill < _grounds.Count ? _grounds[fill] : InkColor.White,
        });
    }

    private static (bool IsBold, double Size, InkColor? Ink) Font(XmlReader font)
    {
        var (isBold, size, ink) = (false, 0d, (InkColor?)null);
        Within(font, inner =>
        {
            if (inner.LocalName == "b") isBold = inner.GetAttribute("val") is not ("0" or "false");
            if (inner.LocalName == "sz" && double.TryParse(inner.GetAttribute("val"), CultureInfo.InvariantCulture, out var points) && points is > 0 and < 1000) size = points;
            if (inner.LocalName == "color") ink = InkColor.Of(inner);
        });
        return (isBold, size, ink);
    }

    // Of one colour, or none; of other patterns nobody can say what is seen on them.
    private static InkColor? Ground(XmlReader fill)
    {
        var (pattern, colour) = ("none", (InkColor?)null);
        Within(fill, inner =>
        {
            if (inner.LocalName == "patternFill") pattern = inner.GetAttribute("patternType") ?? "none";
            if (inner.LocalName == "gradientFill") pattern = inner.LocalName;
            if (inner.LocalName == "fgColor") colour = InkColor.Of(inner);
        });
        return pattern switch { "none" => InkColor.White, "solid" => colour, _ => null };
    }

    private static bool IsRuled(XmlReader border)
    {
        var sides = new HashSet<string>(StringComparer.Ordinal);
        Within(border, inner =>
        {
            if (inner.GetAttribute("style") is { } style && style != "none") sides.Add(inner.LocalName);
        });
        return sides.Overlaps(["left", "right", "start", "end"]) || (sides.Contains("top") && sides.Contains("bottom"));
    }

    private static void ForEach(XmlReader reader, string name, Action<XmlReader> read)
    {
        if (reader.IsEmptyElement) return;
        var depth = reader.Depth;
        var count = 0;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != name || reader.Depth != depth + 1) continue;
            if (++count > MostStyles) throw UnreadableFileException.TooLarge("格式数");
            read(reader);
        }
    }

    private static void Within(XmlReader reader, Action<XmlReader> read)
    {
        if (reader.IsEmptyElement) return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element) read(reader);
        }
    }

    private static int Number(XmlReader reader, string name) =>
        int.TryParse(reader.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
