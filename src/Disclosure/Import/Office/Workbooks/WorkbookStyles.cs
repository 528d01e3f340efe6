using System.Globalization;
using System.Xml;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>How the cells of a workbook are set, by the number that a cell names.</summary>
internal sealed class WorkbookStyles
{
    private const int MostStyles = 200_000;

    private readonly Dictionary<int, string> _formats = [];
    private readonly List<(bool IsBold, double Size)> _fonts = [];
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
        var (format, font, border) = (Number(xf, "numFmtId"), Number(xf, "fontId"), Number(xf, "borderId"));
        var isCentred = false;
        Within(xf, inner => isCentred |= inner.LocalName == "alignment" && inner.GetAttribute("horizontal") is "center" or "centerContinuous" or "distributed");
        var (isBold, size) = font < _fonts.Count ? _fonts[font] : (false, 0);
        _looks.Add(new CellLook(_formats.GetValueOrDefault(format) ?? ShownNumber.BuiltIn(format), isBold, size, isCentred, border < _borders.Count && _borders[border]));
    }

    private static (bool IsBold, double Size) Font(XmlReader font)
    {
        var (isBold, size) = (false, 0d);
        Within(font, inner =>
        {
            if (inner.LocalName == "b") isBold = inner.GetAttribute("val") is not ("0" or "false");
            if (inner.LocalName == "sz" && double.TryParse(inner.GetAttribute("val"), CultureInfo.InvariantCulture, out var points) && points is > 0 and < 1000) size = points;
        });
        return (isBold, size);
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
