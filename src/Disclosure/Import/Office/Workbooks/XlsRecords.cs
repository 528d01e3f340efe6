using System.Buffers.Binary;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>The records of which an XLS workbook is made: for what the library that reads its cells does not tell.</summary>
internal sealed class XlsRecords
{
    private const int EndOfPart = 0x000A;
    private const int Password = 0x002F;
    private const int SheetName = 0x0085;

    private readonly byte[] _book;

    private XlsRecords(byte[] book) => _book = book;

    /// <summary>The records before the sheets: what is the same for all of them.</summary>
    public IReadOnlyList<XlsRecord> Shared { get; private init; } = [];

    /// <summary>Where the sheets begin that have cells, in their order.</summary>
    public IReadOnlyList<int> Sheets { get; private init; } = [];

    /// <summary>Opens a file; one that lies about what it holds has no records.</summary>
    public static XlsRecords Of(byte[] content)
    {
        var book = CompoundFile.Stream(content, "Workbook", "Book") ?? [];
        // What stands behind a password is no cell.
        IReadOnlyList<XlsRecord> shared = [.. new XlsRecords(book).From(0).TakeWhile(r => r.Kind != Password)];
        return new XlsRecords(book)
        {
            Shared = shared,
            Sheets = [.. shared.Where(r => r.Kind == SheetName && r.Data.Length > 5 && r.Byte(5) == 0).Select(r => (int)r.UInt32(0)).Take(XlsxBook.MostSheets)],
        };
    }

    /// <summary>The records from a place to the end of its part.</summary>
    public IEnumerable<XlsRecord> From(int start)
    {
        for (var at = start; at >= 0 && at + 4 <= _book.Length;)
        {
            var kind = BinaryPrimitives.ReadUInt16LittleEndian(_book.AsSpan(at));
            var length = BinaryPrimitives.ReadUInt16LittleEndian(_book.AsSpan(at + 2));
            if (kind == EndOfPart || at + 4 + length > _book.Length) yield break;
            yield return new XlsRecord(kind, _book.AsMemory(at + 4, length));
            at += 4 + length;
        }
    }
}

/// <summary>A record: what kind it is, and its bytes.</summary>
internal readonly record struct XlsRecord(int Kind, ReadOnlyMemory<byte> Data)
{
    /// <summary>A byte of it.</summary>
    public byte Byte(int at) => Data.Span[at];

    /// <summary>A number of two bytes.</summary>
    public int UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Data.Span[at..]);

    /// <summary>A number of four bytes.</summary>
    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(Data.Span[at..]);
}
