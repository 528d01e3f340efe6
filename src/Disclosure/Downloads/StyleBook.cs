using System.Diagnostics;
using System.Globalization;
using System.Xml;

namespace Disclosure.Downloads;

/// <summary>The looks of a workbook's cells, each written once (styles.xml). Looks get their numbers in the order in which they are asked for.</summary>
internal sealed class StyleBook
{
    private const int FirstOwnFormat = 164;  // those below belong to the standard
    private const string TextFormat = "@";

    private readonly Dictionary<CellStyle, int> _looks = [];
    private readonly List<CellStyle> _inOrder = [];
    private readonly List<string> _formats = [TextFormat];

    /// <summary>The look that every cell has which none is given.</summary>
    public StyleBook() => NumberOf(new CellStyle(CellKind.Note, "General", 0, false, false));

    /// <summary>The number of the look of a cell.</summary>
    public int Of(SheetCell cell, bool isQuoted) =>
        NumberOf(new CellStyle(cell.Kind, cell.Number?.Format ?? TextFormat, cell.Indent, cell.IsTotal, isQuoted));

    /// <summary>Writes the part.</summary>
    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", WorkbookNames.Main);
        Count(xml, "numFmts", _formats.Count);
        for (var i = 0; i < _formats.Count; i++)
        {
            Element(xml, "numFmt", ("numFmtId", Text(FirstOwnFormat + i)), ("formatCode", _formats[i]));
        }
        xml.WriteEndElement();
        WriteFonts(xml);
        WriteFills(xml);
        WriteBorders(xml);
        Count(xml, "cellStyleXfs", 1);
        Element(xml, "xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
        xml.WriteEndElement();
        Count(xml, "cellXfs", _inOrder.Count);
        foreach (var look in _inOrder) Write(xml, look);
        xml.WriteEndElement();
        Count(xml, "cellStyles", 1);
        Element(xml, "cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private int NumberOf(CellStyle look)
    {
        if (_looks.TryGetValue(look, out var number)) return number;
        if (look.Format != "General" && !_formats.Contains(look.Format)) _formats.Add(look.Format);
        _inOrder.Add(look);
        return _looks[look] = _inOrder.Count - 1;
    }

    private void Write(XmlWriter xml, CellStyle look)
    {
        xml.WriteStartElement("xf");
        var format = look.Format == "General" ? 0 : FirstOwnFormat + _formats.IndexOf(look.Format);
        Attributes(xml, ("numFmtId", Text(format)), ("fontId", Text(FontOf(look))), ("fillId", look.Kind is CellKind.Head or CellKind.Ordinal ? "2" : "0"),
            ("borderId", IsBoxed(look.Kind) ? "1" : "0"), ("xfId", "0"), ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyAlignment", "1"));
        if (look.IsQuoted) xml.WriteAttributeString("quotePrefix", "1");
        var across = look.Kind switch
        {
            CellKind.Title or CellKind.Heading or CellKind.Head or CellKind.Ordinal => "center",
            CellKind.Unit or CellKind.Figure => "right",
            CellKind.Text or CellKind.Note => "left",
            _ => throw new UnreachableException($"no such cell: {look.Kind}"),
        };
        xml.WriteStartElement("alignment");
        Attributes(xml, ("horizontal", across), ("vertical", "center"), ("wrapText", "1"));
        if (look.Indent > 0 && across == "left") xml.WriteAttributeString("indent", Text(look.Indent));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static int FontOf(CellStyle look) => look.Kind == CellKind.Title ? 2 : look.IsTotal || look.Kind == CellKind.Heading ? 1 : 0;

    private static bool IsBoxed(CellKind kind) => kind is not (CellKind.Title or CellKind.Unit or CellKind.Note);

    private static void WriteFonts(XmlWriter xml)
    {
        Count(xml, "fonts", 3);
        foreach (var (size, isBold) in new[] { ("11", false), ("11", true), ("16", true) })
        {
            xml.WriteStartElement("font");
            if (isBold) Element(xml, "b");
            Element(xml, "sz", ("val", size));
            Element(xml, "name", ("val", "宋体"));
            Element(xml, "family", ("val", "3"));
            Element(xml, "charset", ("val", "134"));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    // The first two belong to the standard.
    private static void WriteFills(XmlWriter xml)
    {
        Count(xml, "fills", 3);
        foreach (var pattern in new[] { "none", "gray125", "solid" })
        {
            xml.WriteStartElement("fill");
            xml.WriteStartElement("patternFill");
            xml.WriteAttributeString("patternType", pattern);
            if (pattern == "solid") Element(xml, "fgColor", ("rgb", "FFF2F2F2"));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteBorders(XmlWriter xml)
    {
        Count(xml, "borders", 2);
        foreach (var isBox in new[] { false, true })
        {
            xml.WriteStartElement("border");
            foreach (var side in new[] { "left", "right", "top", "bottom", "diagonal" })
            {
                if (isBox && side != "diagonal") Element(xml, side, ("style", "thin"));
                else Element(xml, side);
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Count(XmlWriter xml, string name, int count)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("count", Text(count));
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        Attributes(xml, attributes);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, value);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record CellStyle(CellKind Kind, string Format, int Indent, bool IsTotal, bool IsQuoted);
}
