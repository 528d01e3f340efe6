using System.Globalization;
using System.Xml;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>Reads the part of one sheet of an XLSX workbook.</summary>
/// <param name="texts">The texts that its cells share.</param>
/// <param name="styles">How its cells are set.</param>
/// <param name="book">What the sheets of the workbook share.</param>
internal sealed class SheetReader(IReadOnlyList<string> texts, WorkbookStyles styles, BookReading book)
{
    private readonly ShownNumber _numbers = new();
    private SheetContent _sheet = new("", 0);
    private int _row = -1;
    private int _column = -1;

    /// <summary>Reads the sheet into <paramref name="sheet"/>.</summary>
    public void Read(XmlReader reader, SheetContent sheet)
    {
        (_sheet, _row, _column) = (sheet, -1, -1);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element) Element(reader);
        }
    }

    private void Element(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "row":
                _row = Index(reader.GetAttribute("r")) ?? _row + 1;
                _column = -1;
                if (_row >= CellName.MostRows) throw UnreadableFileException.Damaged($"工作表「{_sheet.Name}」的行号");
                if (IsTrue(reader.GetAttribute("hidden"))) _sheet.HiddenRows.Add(_row);
                break;
            case "c":
                Cell(reader);
                break;
            case "col" when IsTrue(reader.GetAttribute("hidden")) && Index(reader.GetAttribute("min")) is { } from && Index(reader.GetAttribute("max")) is { } to:
                _sheet.HiddenColumns.Add((from, to));
                break;
            case "mergeCell" when CellName.TryRead(reader.GetAttribute("ref") ?? "", out CellRange range):
                _sheet.Merges.Add(range);
                book.Count(1);
                break;
            case "oddHeader" or "oddFooter" or "evenHeader" or "evenFooter" or "firstHeader" or "firstFooter":
                _sheet.PageLines.Add(reader.ReadString());
                break;
        }
    }

    private void Cell(XmlReader reader)
    {
        if (reader.GetAttribute("r") is not { } name) _column++;
        else if (!CellName.TryRead(name, out _row, out _column)) throw UnreadableFileException.Damaged($"工作表「{_sheet.Name}」里名为「{name[..Math.Min(20, name.Length)]}」的单元格");
        if (_column >= CellName.MostColumns || _row < 0) throw UnreadableFileException.Damaged($"工作表「{_sheet.Name}」的列号");
        var look = styles.Look(int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : 0);
        if (look.IsRuled) Rule();
        if (reader.IsEmptyElement) return;
        var type = reader.GetAttribute("t") ?? "n";
        var (value, hasFormula, isInline) = Content(reader, type);
        if (value is null && hasFormula) book.NoValue(_sheet, _row, _column);
        if (value is null) return;
        var shown = ShownText.Of(book.Counted(isInline ? value : Shown(value, type, look)));
        if (shown.Length == 0) return;
        if (type == "e") book.ErrorValue(_sheet, _row, _column, shown);
        book.Count(1);
        _sheet.Cells.Add(new SheetCell(_row, _column, shown, look));
    }

    // The value as the file has it; afterwards the reader stands on the end of the cell.
    private static (string? Value, bool HasFormula, bool IsInline) Content(XmlReader reader, string type)
    {
        var depth = reader.Depth;
        var (value, hasFormula, isInline) = ((string?)null, false, false);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "f") hasFormula = true;
            if (reader.LocalName == "v") value = reader.ReadString();
            if (reader.LocalName == "is" && type == "inlineStr") (value, isInline) = (SharedTexts.Text(reader), true);
        }
        return (value is { Length: 0 } && type != "str" ? null : value, hasFormula, isInline);
    }

    private string Shown(string value, string type, CellLook look)
    {
        switch (type)
        {
            case "s":
                var isKnown = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count;
                return isKnown ? _numbers.Of(texts[index], look.Format) : throw UnreadableFileException.Damaged($"单元格 {CellName.Of(_row, _column)} 的文字");
            case "b":
                return value == "1" ? "TRUE" : "FALSE";
            case "n":
                if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return value;
                return _numbers.Of(book.IsFrom1904 && IsDate(look.Format) ? number + 1462 : number, look.Format);
            case "str":
                return _numbers.Of(value, look.Format);
            default:
                return value;
        }
    }

    private void Rule()
    {
        if (_sheet.Ruled.Count > 0 && _sheet.Ruled[^1] is var last && last.Top == _row && last.Right == _column - 1) _sheet.Ruled[^1] = last with { Right = _column };
        else _sheet.Ruled.Add(new CellRange(_row, _column, _row, _column));
    }

    private static bool IsDate(string format) => format.Contains('y', StringComparison.OrdinalIgnoreCase) || format.Contains('d', StringComparison.OrdinalIgnoreCase);

    private static bool IsTrue(string? flag) => flag is "1" or "true";

    private static int? Index(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number - 1 : null;
}
