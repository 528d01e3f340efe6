using System.Buffers.Binary;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>Finds the cells of an XLS workbook that show an error: the library that reads its other cells takes these for blank.</summary>
internal static class XlsErrors
{
    private const int EndOfSheet = 0x000A;
    private const int Formula = 0x0006;
    private const int Password = 0x002F;
    private const int SheetName = 0x0085;
    private const int BoolOrError = 0x0205;

    /// <summary>The errors by the number of their sheet among those that have cells, from 1.</summary>
    public static ILookup<int, (int Row, int Column, string Shown)> Of(byte[] content)
    {
        var book = CompoundFile.Stream(content, "Workbook", "Book") ?? [];
        var starts = new List<int>();
        foreach (var (kind, data) in Records(book, 0))
        {
            // What stands behind a password is no cell.
            if (kind == Password) break;
            if (kind == SheetName && data.Length > 5 && book[data.Start + 5] == 0) starts.Add(BinaryPrimitives.ReadInt32LittleEndian(book.AsSpan(data.Start)));
        }
        return starts.Take(XlsxBook.MostSheets).SelectMany((start, i) => Errors(book, start).Select(e => (Sheet: i + 1, Error: e))).ToLookup(e => e.Sheet, e => e.Error);
    }

    private static IEnumerable<(int Row, int Column, string Shown)> Errors(byte[] book, int start)
    {
        foreach (var (kind, data) in Records(book, start))
        {
            if (kind is not (Formula or BoolOrError) || data.Length < (kind == Formula ? 14 : 8)) continue;
            var own = book.AsMemory(data.Start, data.Length);
            // A formula whose result is no number says behind it, by two full bytes, what it is.
            var code = kind == BoolOrError ? (own.Span[7] == 1 ? own.Span[6] : -1) : own.Span[12] == 0xFF && own.Span[13] == 0xFF && own.Span[6] == 2 ? own.Span[8] : -1;
            if (code >= 0) yield return (BinaryPrimitives.ReadUInt16LittleEndian(own.Span), BinaryPrimitives.ReadUInt16LittleEndian(own.Span[2..]), NameOf(code));
        }
    }

    private static IEnumerable<(int Kind, (int Start, int Length) Data)> Records(byte[] book, int start)
    {
        for (var at = start; at >= 0 && at + 4 <= book.Length;)
        {
            var kind = BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(at));
            var length = BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(at + 2));
            if (kind == EndOfSheet || at + 4 + length > book.Length) yield break;
            yield return (kind, (at + 4, length));
            at += 4 + length;
        }
    }

    private static string NameOf(int code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#ERROR!",
    };
}
