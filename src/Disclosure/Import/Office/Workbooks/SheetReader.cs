using System.Globalization;
using System.Xml;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>Reads the part of one sheet of an XLSX workbook.</summary>
/// <param name="texts">The texts that its cells share.</param>
/// <param name="styles">How its cells are set.</param>
/// <param name="book">What the sheets of the workbook share.</param>
internal sealed class SheetReader(IReadOnlyList<SharedText> texts, WorkbookStyles styles, BookReading book)
{
    /// <summary>Why a cell is not seen whose letters have the colour of what lies under them.</summary>
    public const string Lost = "颜色和底色一样的文字";

    /// <summary>Why a cell is not seen whose format shows nothing of it.</summary>
    public const string Masked = "格式不显示的内容";

    // No row is so low, and no column so narrow, that something could be read in it.
    private const double LeastRoom = 0.1;

    private readonly ShownNumber _numbers = new();
    private SheetContent _sheet = new("", 0);
    private int _row = -1;
    private int _column = -1;
    private bool _hidesZeros;

    /// <summary>Reads the sheet into <paramref name="sheet"/>.</summary>
    public void Read(XmlReader reader, SheetContent sheet)
    {
        (_sheet, _row, _column, _hidesZeros) = (sheet, -1, -1, false);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element) Element(reader);
        }
    }

    private void Element(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "sheetView":
                _hidesZeros |= reader.GetAttribute("showZeros") is "0" or "false";
                break;
            case "row":
                _row = Index(reader.GetAttribute("r")) ?? _row + 1;
                _column = -1;
                if (_row >= CellName.MostRows) throw UnreadableFileException.Damaged($"工作表「{_sheet.Name}」的行号");
                if (IsHidden(reader, "ht")) _sheet.HiddenRows.Add(_row);
                break;
            case "c":
                Cell(reader);
                break;
            case "col" when IsHidden(reader, "width") && Index(reader.GetAttribute("min")) is { } from && Index(reader.GetAttribute("max")) is { } to:
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
        var (value, hasFormula) = Content(reader, type);
        if (value is null && hasFormula) book.NoValue(_sheet, _row, _column);
        if (value is not null) Add(value, type, look);
    }

    // What nobody sees of it is told, but for zeros: a format that shows none means that there is nothing.
    private void Add(SharedText value, string type, CellLook look)
    {
        var (seen, unseen) = value.In(look);
        if (unseen.Length > 0) Add(Shown(unseen, type, look.Format), look, Lost);
        if (seen.Length == 0) return;
        if (Add(Shown(seen, type, look.Format), look, null) is { Length: > 0 } shown)
        {
            if (type == "e") book.ErrorValue(_sheet, _row, _column, shown);
        }
        else if (!IsZero(seen, type))
        {
            Add(Shown(seen, type, "General"), look, Masked);
        }
    }

    private string Add(string text, CellLook look, string? unseen)
    {
        var shown = ShownText.Of(book.Counted(text));
        if (shown.Length == 0) return shown;
        book.Count(1);
        _sheet.Cells.Add(new SheetCell(_row, _column, shown, look) { Unseen = unseen });
        return shown;
    }

    // The value as the file has it; afterwards the reader stands on the end of the cell.
    private (SharedText? Value, bool HasFormula) Content(XmlReader reader, string type)
    {
        var depth = reader.Depth;
        var (value, own, hasFormula) = ((string?)null, (SharedText?)null, false);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "f") hasFormula = true;
            if (reader.LocalName == "v") value = reader.ReadString();
            if (reader.LocalName == "is" && type == "inlineStr") own = SharedTexts.Text(reader);
        }
        if (own is not null || value is null || (value.Length == 0 && type != "str")) return (own, hasFormula);
        return (type == "s" ? Shared(value) : new SharedText(value, []), hasFormula);
    }

    private SharedText Shared(string index) => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count
        ? texts[at] : throw UnreadableFileException.Damaged($"单元格 {CellName.Of(_row, _column)} 的文字");

    private string Shown(string value, string type, string format)
    {
        switch (type)
        {
            case "b":
                return value == "1" ? "TRUE" : "FALSE";
            case "n":
                if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return value;
                if (_hidesZeros && number == 0) return "";
                return _numbers.Of(book.IsFrom1904 && IsDate(format) ? number + 1462 : number, format);
            case "s" or "str" or "inlineStr":
                return _numbers.Of(value, format);
            default:
                return value;
        }
    }

    private static bool IsZero(string value, string type) => type == "n" && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == 0;

    private void Rule()
    {
        if (_sheet.Ruled.Count > 0 && _sheet.Ruled[^1] is var last && last.Top == _row && last.Right == _column - 1) _sheet.Ruled[^1] = last with { Right = _column };
        else _sheet.Ruled.Add(new CellRange(_row, _column, _row, _column));
    }

    private static bool IsDate(string format) => format.Contains('y', StringComparison.OrdinalIgnoreCase) || format.Contains('d', StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(XmlReader reader, string room) => reader.GetAttribute("hidden") is "1" or "true"
        || double.TryParse(reader.GetAttribute(room), CultureInfo.InvariantCulture, out var size) && size < LeastRoom;

    private static int? Index(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number - 1 : null;
}
