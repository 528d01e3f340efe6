namespace Disclosure.Import.Office.Workbooks;

/// <summary>Finds the cells of an XLS workbook that show an error: the library that reads its other cells takes these for blank.</summary>
internal static class XlsErrors
{
    private const int Formula = 0x0006;
    private const int BoolOrError = 0x0205;

    /// <summary>The errors of the records of a sheet.</summary>
    public static IEnumerable<(int Row, int Column, string Shown)> Of(IEnumerable<XlsRecord> sheet)
    {
        foreach (var record in sheet)
        {
            if (record.Kind is not (Formula or BoolOrError) || record.Data.Length < (record.Kind == Formula ? 14 : 8)) continue;
            // A formula whose result is no number says behind it, by two full bytes, what it is.
            var code = record.Kind == BoolOrError ? (record.Byte(7) == 1 ? record.Byte(6) : -1)
                : record.UInt16(12) == 0xFFFF && record.Byte(6) == 2 ? record.Byte(8) : -1;
            if (code >= 0) yield return (record.UInt16(0), record.UInt16(2), NameOf(code));
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
