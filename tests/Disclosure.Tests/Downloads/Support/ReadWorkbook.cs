using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Disclosure.Tests.Downloads.Support;

/// <summary>Reads a workbook with Microsoft's library, as a spreadsheet would show it.</summary>
internal static partial class ReadWorkbook
{
    /// <summary>What stands in the cells of each sheet, by the sheet's name and the cell's; blank cells are left out.</summary>
    public static Dictionary<string, Dictionary<string, string>> Texts(Stream file)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = document.WorkbookPart!;
        var styles = book.WorkbookStylesPart!.Stylesheet!;
        var formats = styles.NumberingFormats!.Elements<NumberingFormat>().ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode!.Value!);
        var looks = styles.CellFormats!.Elements<CellFormat>().ToList();
        return book.Workbook!.Sheets!.Elements<Sheet>().ToDictionary(s => s.Name!.Value!, s => Sheet((WorksheetPart)book.GetPartById(s.Id!.Value!)));

        Dictionary<string, string> Sheet(WorksheetPart part) => part.Worksheet!.Descendants<Cell>()
            .Select(c => (c.CellReference!.Value!, Text(c))).Where(c => c.Item2 is not null).ToDictionary(c => c.Item1, c => c.Item2!);

        string? Text(Cell cell)
        {
            cell.CellFormula.ShouldBeNull();
            if (cell.InlineString is { } text) return Unescaped(text.InnerText);
            if (cell.CellValue is not { } value) return null;
            var format = formats[looks[(int)cell.StyleIndex!.Value].NumberFormatId!.Value];
            return decimal.Parse(value.Text, CultureInfo.InvariantCulture).ToString(format, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>What the validator finds wrong.</summary>
    public static IEnumerable<string> Faults(Stream file)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}")];
    }

    private static string Unescaped(string text) =>
        Escapes().Replace(text, m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escapes();
}
