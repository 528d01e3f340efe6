using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>Reads an XLS workbook, the binary kind of before 2007, with a library. Lines and fonts it does not tell.</summary>
internal static class XlsBook
{
    // How often a reader may look at the bytes again: one that follows a circle does it without end.
    private const int MostPasses = 60;

    // A sheet of this format has no more; but it may say that it has, and the library would look for all that it says.
    private const int MostRows = 65_536;
    private const int MostColumns = 256;

    static XlsBook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The sheets in their order.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public static IReadOnlyList<SheetContent> Read(byte[] content, BookReading book)
    {
        try
        {
            using var stream = new BoundedStream(content, (long)content.Length * MostPasses);
            using var reader = ExcelReaderFactory.CreateBinaryReader(stream, new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(936) });
            var (sheets, records) = (new List<SheetContent>(), XlsRecords.Of(content));
            var ink = new XlsInk(records.Shared);
            do
            {
                if (sheets.Count == XlsxBook.MostSheets) throw UnreadableFileException.TooLarge("工作表数");
                // Where a sheet begins is said in the order of the sheets.
                var own = sheets.Count < records.Sheets.Count ? records.Sheets[sheets.Count] : -1;
                sheets.Add(Sheet(reader, sheets.Count + 1, book));
                Complete(sheets[^1], [.. records.From(own)], ink, book);
            }
            while (reader.NextResult());
            return sheets;
        }
        catch (InvalidPasswordException)
        {
            throw new UnreadableFileException("source-encrypted", "文件加了密码；请用 Excel 或 WPS 打开，去掉密码再试。");
        }
        catch (Exception e) when (e is not (UnreadableFileException or OutOfMemoryException or StackOverflowException))
        {
            // The library throws whatever its arrays do when the bytes lie.
            throw UnreadableFileException.Damaged("工作簿");
        }
    }

    private static SheetContent Sheet(IExcelDataReader reader, int number, BookReading book)
    {
        var sheet = new SheetContent(ShownText.Of(reader.Name ?? ""), number) { IsHidden = reader.VisibleState is "hidden" or "veryhidden" };
        var numbers = new ShownNumber();
        if (reader.RowCount > MostRows) throw UnreadableFileException.TooLarge("行数");
        var (row, columns) = (0, Math.Min(reader.FieldCount, MostColumns));
        for (; reader.Read(); row++)
        {
            if (row >= MostRows) throw UnreadableFileException.TooLarge("行数");
            if (reader.RowHeight == 0) sheet.HiddenRows.Add(row);
            for (var column = 0; column < columns; column++) Cell(reader, sheet, row, column, numbers, book);
        }
        for (var column = 0; row > 0 && column < columns; column++)
        {
            if (reader.GetColumnWidth(column) == 0) sheet.HiddenColumns.Add((column, column));
        }
        foreach (var range in reader.MergeCells ?? [])
        {
            book.Count(1);
            var merge = new CellRange(range.FromRow, range.FromColumn, range.ToRow, range.ToColumn);
            if (merge.IsSound) sheet.Merges.Add(merge);
        }
        if (reader.HeaderFooter is { } lines) sheet.PageLines.AddRange(new[] { lines.OddHeader, lines.OddFooter }.OfType<string>().Where(l => l.Length > 0));
        return sheet;
    }

    // What the library does not tell.
    private static void Complete(SheetContent sheet, IReadOnlyList<XlsRecord> records, XlsInk ink, BookReading book)
    {
        var lost = ink.LostIn(records);
        if (XlsInk.HidesZeros(records)) sheet.Cells.RemoveAll(c => c.IsZero);
        for (var i = 0; i < sheet.Cells.Count && lost.Count > 0; i++)
        {
            if (lost.Contains((sheet.Cells[i].Row, sheet.Cells[i].Column))) sheet.Cells[i] = sheet.Cells[i] with { Unseen = SheetReader.Lost };
        }
        foreach (var (row, column, shown) in XlsErrors.Of(records)) Error(sheet, row, column, shown, lost.Contains((row, column)), book);
    }

    private static void Error(SheetContent sheet, int row, int column, string shown, bool isLost, BookReading book)
    {
        if (row >= CellName.MostRows || column >= CellName.MostColumns) return;
        book.Count(1);
        if (!isLost) book.ErrorValue(sheet, row, column, shown);
        sheet.Cells.Add(new SheetCell(row, column, shown, CellLook.Plain) { Unseen = isLost ? SheetReader.Lost : null });
    }

    private static void Cell(IExcelDataReader reader, SheetContent sheet, int row, int column, ShownNumber numbers, BookReading book)
    {
        if (reader.GetValue(column) is not { } value) return;
        var id = reader.GetNumberFormatIndex(column);
        var format = id is >= 0 and < 164 ? ShownNumber.BuiltIn(id) : reader.GetNumberFormatString(column) ?? "General";
        var shown = ShownText.Of(book.Counted(value switch
        {
            double number => numbers.Of(number, format),
            int number => numbers.Of(number, format),
            DateTime day => numbers.Of(day, format),
            bool flag => flag ? "TRUE" : "FALSE",
            string text => numbers.Of(text, format),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        }));
        var masked = shown.Length > 0 || IsZero(value) ? "" : ShownText.Of(book.Counted(value is double amount ? numbers.Of(amount, "General") : Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
        if (shown.Length + masked.Length == 0) return;
        book.Count(1);
        sheet.Cells.Add(new SheetCell(row, column, shown + masked, CellLook.Plain with { Format = format }) { IsZero = IsZero(value), Unseen = masked.Length > 0 ? SheetReader.Masked : null });
    }

    private static bool IsZero(object value) => value is 0d or 0;
}
