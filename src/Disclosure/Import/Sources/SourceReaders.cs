using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Office;
using Disclosure.Import.Office.Words;
using Disclosure.Import.Office.Workbooks;
using Disclosure.Import.Pdf;

namespace Disclosure.Import.Sources;

/// <summary>Reads the files that a unit has of its document: the kinds that are known, by what their bytes are.</summary>
internal static class SourceReaders
{
    /// <summary>The most bytes that a file may have.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    // Two texts of a sheet may be far apart, and all places between them are looked at. A large real table has about 10,000.
    private const int MostPlaces = 1_000_000;

    // A new kind of file is a reader, and a line here.
    private static readonly IReadOnlyList<IDocumentReader> All =
    [
        new PdfDocumentReader(),
        new WorkbookDocumentReader(),
        new WordDocumentReader(),
    ];

    /// <summary>Reads a file; null with findings when it cannot be read, or is of a kind that is not.</summary>
    public static SourceDocument? Read(string file, byte[] content, FindingList findings)
    {
        if (content.Length > MostBytes)
        {
            findings.Error("source-too-large", Place.Whole(file), $"文件超过上限 {MostBytes / 1024 / 1024} MB；请检查是不是放错了文件。");
            return null;
        }
        if (All.FirstOrDefault(r => r.Reads(content)) is { } reader) return Bounded(reader.Read(file, content, findings), findings);
        findings.Error("source-kind", Place.Whole(file), ReasonFor(FileKinds.Of(content), content.Length));
        return null;
    }

    private static SourceDocument? Bounded(SourceDocument? document, FindingList findings)
    {
        if (document?.Blocks.OfType<GridBlock>().FirstOrDefault(g => (long)g.Rows * g.Columns > MostPlaces) is not { } large) return document;
        findings.Error("source-too-large", Place.Whole(document.File), $"{PrintedText.Line((large.Origin with { File = "" }).ToString())} 开始的表有 {large.Rows} 行、{large.Columns} 栏，行数乘以栏数最多 {MostPlaces}；请检查是不是放错了文件，或者删去离得很远的内容再试。");
        return null;
    }

    private static string ReasonFor(FileKind kind, int length) => kind switch
    {
        _ when length == 0 => "文件是空的；请检查是不是没有存完。",
        FileKind.Doc => "这是旧格式的 Word 文件（.doc 或 .wps）；请用 Word 或 WPS 打开，另存为 .docx 再试。",
        FileKind.Encrypted => "文件加了密码；请用 Excel、Word 或 WPS 打开，去掉密码再试。",
        FileKind.Ofd => "这是 OFD 版式文件，还不能读；请用原来的软件打开，另存为 PDF，最好用当初的 Excel 或 Word 文件。",
        FileKind.OpenDocument => "这是 OpenDocument 文件（.ods、.odt）；请另存为 .xlsx 或 .docx 再试。",
        FileKind.Presentation => "这是演示文稿，不是预算的表或文字；请换成 Excel、Word 或 PDF 文件。",
        FileKind.Archive => "这是压缩包；请解压以后，把里面的文件逐个写在命令里。",
        FileKind.Picture => "这是图片，里面没有文字可读；请用当初的 Excel、Word 文件，或者有文字层的 PDF。",
        FileKind.WebPage => "这其实是网页（有的系统导出时只把名称改成 .xls）；请用 Excel 或 WPS 打开，另存为 .xlsx 再试。",
        FileKind.RichText => "这是 RTF 文件；请用 Word 或 WPS 打开，另存为 .docx 再试。",
        FileKind.Text => "这是纯文本，没有表格的格线；请换成 Excel、Word 或 PDF 文件。",
        _ => "认不出这是什么文件；能读的有 Excel（.xlsx、.xls）、Word（.docx）和 PDF。",
    };
}
