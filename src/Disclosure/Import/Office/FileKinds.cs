using System.Text;

namespace Disclosure.Import.Office;

/// <summary>What kind of file bytes are, whatever its name says.</summary>
internal enum FileKind
{
    /// <summary>None of these.</summary>
    Unknown,

    /// <summary>A workbook since 2007.</summary>
    Xlsx,

    /// <summary>A workbook of before.</summary>
    Xls,

    /// <summary>A Word file since 2007.</summary>
    Docx,

    /// <summary>A Word file of before, and the usual file of WPS 文字.</summary>
    Doc,

    /// <summary>An office file with a password.</summary>
    Encrypted,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>An OFD, the national format for fixed layouts.</summary>
    Ofd,

    /// <summary>An OpenDocument file.</summary>
    OpenDocument,

    /// <summary>A presentation.</summary>
    Presentation,

    /// <summary>Another archive.</summary>
    Archive,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A web page, also under the name of a workbook.</summary>
    WebPage,

    /// <summary>Rich text.</summary>
    RichText,

    /// <summary>Plain text.</summary>
    Text,
}

/// <summary>Tells the kinds of files by their bytes.</summary>
internal static class FileKinds
{
    private const int Head = 4096;

    /// <summary>
    /// The kind of a file. All its bytes are wanted: office files of one family begin alike, and say only further on what they are.
    /// </summary>
    public static FileKind Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8)) return Archive(content);
        if (content.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return Compound(content);
        // Workbooks of the time before compound files: a record that begins a sheet.
        if (content.Length > 8 && content[0] == 9 && content[1] is 0 or 2 or 4 && content[2] is 4 or 6 && content[3] == 0) return FileKind.Xls;
        var head = content[..Math.Min(content.Length, Head)];
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return FileKind.Pdf;
        if (IsPicture(head)) return FileKind.Picture;
        if (head.StartsWith("{\\rtf"u8)) return FileKind.RichText;
        if (head.StartsWith("Rar!"u8) || head.StartsWith("7z\u00bc\u00af"u8) || head.StartsWith<byte>([0x37, 0x7A, 0xBC, 0xAF]) || head.StartsWith<byte>([0x1F, 0x8B])) return FileKind.Archive;
        var text = Encoding.Latin1.GetString(head);
        if (text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<table", StringComparison.OrdinalIgnoreCase)
            || text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal)) return FileKind.WebPage;
        return head.Length > 0 && !head.Contains((byte)0) ? FileKind.Text : FileKind.Unknown;
    }

    private static bool IsPicture(ReadOnlySpan<byte> head) =>
        head.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) || head.StartsWith<byte>([0xFF, 0xD8, 0xFF]) || head.StartsWith("GIF8"u8) || head.StartsWith("BM"u8)
        || head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) || (head.Length > 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8));

    // The names of its parts stand in the archive as they are.
    private static FileKind Archive(ReadOnlySpan<byte> content)
    {
        if (content.IndexOf("xl/workbook"u8) >= 0) return FileKind.Xlsx;
        if (content.IndexOf("word/document"u8) >= 0) return FileKind.Docx;
        if (content.IndexOf("OFD.xml"u8) >= 0) return FileKind.Ofd;
        if (content.IndexOf("application/vnd.oasis"u8) >= 0) return FileKind.OpenDocument;
        if (content.IndexOf("ppt/presentation"u8) >= 0) return FileKind.Presentation;
        if (content.IndexOf("[Content_Types].xml"u8) < 0) return FileKind.Archive;
        return content.IndexOf("xl/worksheets"u8) >= 0 ? FileKind.Xlsx : content.IndexOf("word/"u8) >= 0 ? FileKind.Docx : FileKind.Archive;
    }

    private static FileKind Compound(ReadOnlySpan<byte> content)
    {
        if (Has(content, "EncryptedPackage")) return FileKind.Encrypted;
        if (Has(content, "Workbook\0") || Has(content, "Book\0")) return FileKind.Xls;
        if (Has(content, "WordDocument")) return FileKind.Doc;
        return Has(content, "PowerPoint Document") ? FileKind.Presentation : FileKind.Unknown;
    }

    private static bool Has(ReadOnlySpan<byte> content, string name) => content.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
