using System.Globalization;
using System.Xml;

namespace Disclosure.Downloads;

/// <summary>Writes a sheet as a part of a workbook. Text is text in every cell: no cell has a formula.</summary>
internal sealed class SheetXml
{
    private const string A4 = "9";

    private readonly XmlWriter _xml;
    private readonly SheetLayout _sheet;
    private readonly StyleBook _styles;
    private readonly SheetSizes _sizes;
    private readonly SheetCell?[,] _cells;

    private SheetXml(XmlWriter xml, SheetLayout sheet, StyleBook styles)
    {
        (_xml, _sheet, _styles) = (xml, sheet, styles);
        _sizes = new SheetSizes(sheet);
        _cells = new SheetCell?[sheet.Rows + 1, sheet.Columns + 1];
        foreach (var cell in sheet.Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.Rows; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.Columns; column++) _cells[row, column] = cell;
            }
        }
    }

    /// <summary>Writes a sheet.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="styles">The looks of the workbook.</param>
    /// <param name="isFirst">Whether it is the sheet that is seen first.</param>
    public static void Write(XmlWriter xml, SheetLayout sheet, StyleBook styles, bool isFirst) => new SheetXml(xml, sheet, styles).Write(isFirst);

    /// <summary>The name of a cell, such as <c>AB12</c>.</summary>
    public static string NameOf(int row, int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + Text(row);
    }

    private void Write(bool isFirst)
    {
        _xml.WriteStartElement("worksheet", WorkbookNames.Main);
        _xml.WriteStartElement("sheetPr");
        Element("pageSetUpPr", ("fitToPage", "1"));
        _xml.WriteEndElement();
        Element("dimension", ("ref", "A1:" + NameOf(_sheet.Rows, _sheet.Columns)));
        WriteView(isFirst);
        Element("sheetFormatPr", ("defaultRowHeight", "16"));
        _xml.WriteStartElement("cols");
        for (var i = 1; i <= _sheet.Columns; i++)
        {
            Element("col", ("min", Text(i)), ("max", Text(i)), ("width", Text(_sizes.WidthOf(i))), ("customWidth", "1"));
        }
        _xml.WriteEndElement();
        _xml.WriteStartElement("sheetData");
        for (var row = 1; row <= _sheet.Rows; row++) WriteRow(row);
        _xml.WriteEndElement();
        WriteMerged();
        WritePrinting();
        // Text that looks like a number is text; the little triangles would call it a mistake.
        _xml.WriteStartElement("ignoredErrors");
        Element("ignoredError", ("sqref", "A1:" + NameOf(_sheet.Rows, _sheet.Columns)), ("numberStoredAsText", "1"));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteView(bool isFirst)
    {
        _xml.WriteStartElement("sheetViews");
        _xml.WriteStartElement("sheetView");
        if (isFirst) _xml.WriteAttributeString("tabSelected", "1");
        _xml.WriteAttributeString("workbookViewId", "0");
        if (_sheet.HeadRows > 0 && _sheet.HeadRows < _sheet.Rows)
        {
            Element("pane", ("ySplit", Text(_sheet.HeadRows)), ("topLeftCell", NameOf(_sheet.HeadRows + 1, 1)), ("activePane", "bottomLeft"), ("state", "frozen"));
            Element("selection", ("pane", "bottomLeft"));
        }
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteRow(int row)
    {
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", Text(row));
        if (_sizes.HeightOf(row) is > 0 and var height)
        {
            _xml.WriteAttributeString("ht", Text(height));
            _xml.WriteAttributeString("customHeight", "1");
        }
        for (var column = 1; column <= _sheet.Columns; column++)
        {
            if (_cells[row, column] is { } cell) WriteCell(cell, row, column);
        }
        _xml.WriteEndElement();
    }

    private void WriteCell(SheetCell cell, int row, int column)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", NameOf(row, column));
        _xml.WriteAttributeString("s", Text(_styles.Of(cell, cell.Number is null && CsvText.IsRisky(cell.Text))));
        // A merged cell says what it says once; the others within it have its frame.
        if (row == cell.Row && column == cell.Column) WriteValue(cell);
        _xml.WriteEndElement();
    }

    private void WriteValue(SheetCell cell)
    {
        if (cell.Number is { } number)
        {
            _xml.WriteElementString("v", number.Value);
            return;
        }
        if (cell.Text.Length == 0) return;
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        if (char.IsWhiteSpace(cell.Text[0]) || char.IsWhiteSpace(cell.Text[^1])) _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(SheetText.Of(cell.Text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteMerged()
    {
        var merged = _sheet.Cells.Where(c => c.Rows * c.Columns > 1).ToList();
        if (merged.Count == 0) return;
        _xml.WriteStartElement("mergeCells");
        _xml.WriteAttributeString("count", Text(merged.Count));
        foreach (var cell in merged)
        {
            Element("mergeCell", ("ref", $"{NameOf(cell.Row, cell.Column)}:{NameOf(cell.Row + cell.Rows - 1, cell.Column + cell.Columns - 1)}"));
        }
        _xml.WriteEndElement();
    }

    private void WritePrinting()
    {
        Element("printOptions", ("horizontalCentered", "1"));
        Element("pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.75"), ("bottom", "0.75"), ("header", "0.3"), ("footer", "0.3"));
        Element("pageSetup", ("paperSize", A4), ("fitToHeight", "0"), ("orientation", _sizes.IsWide ? "landscape" : "portrait"));
        _xml.WriteStartElement("headerFooter");
        _xml.WriteElementString("oddFooter", "&C— &P —");
        _xml.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) _xml.WriteAttributeString(attribute, value);
        _xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
