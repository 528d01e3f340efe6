using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Import.Office;
using Disclosure.Import.Sources;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Office;

/// <summary>Files that are broken, that claim too much, or that are something else: a message, and nothing worse.</summary>
public sealed class HostileOfficeTests
{
    [Fact]
    public void A_part_that_inflates_beyond_all_bounds_is_not_inflated() =>
        Workbook().With("xl/sharedStrings.xml", new byte[OfficePackage.MostPartBytes + 1]).Bytes().ShouldBeRefused("source-too-large", "文件里的内容超过上限；请检查是不是放错了文件，或者删去多余的内容再试。");

    [Fact]
    public void A_type_of_document_with_entities_is_refused() =>
        Workbook().With("xl/sharedStrings.xml", "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>").Bytes()
            .ShouldBeRefused("source-damaged", "文件已经损坏：工作簿读不出来；请用 Excel、Word 或 WPS 打开，另存一份再试。");

    [Fact]
    public void A_file_outside_is_not_read() =>
        MadeWord.Archive("<w:p/>").With("word/document.xml", "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>").Bytes().ShouldBeRefused("source-damaged", "文件已经损坏：正文读不出来；请用 Excel、Word 或 WPS 打开，另存一份再试。");

    [Theory]
    [InlineData("ZZZZZZ1")]
    [InlineData("A99999999")]
    [InlineData("1A")]
    public void A_cell_beyond_the_sheet_is_refused(string name) =>
        Sheet($"<row r=\"1\"><c r=\"{name}\" t=\"str\"><v>1</v></c></row>").ShouldBeRefused("source-damaged", $"文件已经损坏：工作表「表」里名为「{name}」的单元格读不出来；请用 Excel、Word 或 WPS 打开，另存一份再试。");

    [Fact]
    public void A_text_in_the_last_of_a_million_rows_is_one_text() =>
        Read(Sheet("<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>远</v></c></row>", "<mergeCells><mergeCell ref=\"B1:XFD1048575\"/></mergeCells>")).ShouldBe("段落 远\n");

    [Fact]
    public void A_table_whose_cells_lie_far_apart_is_refused()
    {
        var rows = string.Concat(Enumerable.Range(1, 1_001).Select(r => $"<row r=\"{r}\"><c r=\"A{r}\" t=\"str\"><v>甲</v></c><c r=\"{ColumnName(r)}{r}\" t=\"str\"><v>乙</v></c></row>"));
        Sheet(rows).ShouldBeRefused("source-too-large", "第 1 页 表!A1 开始的表有 1001 行、1002 栏，行数乘以栏数最多 1000000；请检查是不是放错了文件，或者删去离得很远的内容再试。");
    }

    [Fact]
    public void Elements_nested_without_end_are_refused() =>
        MadeWord.Archive(string.Concat(Enumerable.Repeat("<w:sdt>", 5000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 5000))).Bytes()
            .ShouldBeRefused("source-too-large", "文件里的嵌套的层数超过上限；请检查是不是放错了文件，或者删去多余的内容再试。");

    [Fact]
    public void A_style_that_is_based_on_itself_ends() =>
        Read(MadeWord.Archive(MadeWord.P("文", "<w:pStyle w:val=\"x\"/>"), "<w:style w:type=\"paragraph\" w:styleId=\"x\"><w:basedOn w:val=\"x\"/></w:style>").Bytes()).ShouldBe("段落 文\n");

    [Fact]
    public void An_encrypted_file_asks_for_one_without_a_password() =>
        Compound("EncryptedPackage").ShouldBeRefused("source-kind", "文件加了密码；请用 Excel、Word 或 WPS 打开，去掉密码再试。");

    [Theory]
    [InlineData("WordDocument", "这是旧格式的 Word 文件（.doc 或 .wps）；请用 Word 或 WPS 打开，另存为 .docx 再试。")]
    [InlineData("PowerPoint Document", "这是演示文稿，不是预算的表或文字；请换成 Excel、Word 或 PDF 文件。")]
    [InlineData("Something", "认不出这是什么文件；能读的有 Excel（.xlsx、.xls）、Word（.docx）和 PDF。")]
    public void An_old_office_file_of_another_kind_says_what_to_save_it_as(string stream, string message) => Compound(stream).ShouldBeRefused("source-kind", message);

    [Theory]
    [InlineData("<html><table><tr><td>1</td></tr></table></html>", "这其实是网页（有的系统导出时只把名称改成 .xls）；请用 Excel 或 WPS 打开，另存为 .xlsx 再试。")]
    [InlineData("{\\rtf1 x}", "这是 RTF 文件；请用 Word 或 WPS 打开，另存为 .docx 再试。")]
    [InlineData("编码,名称\n201,某某\n", "这是纯文本，没有表格的格线；请换成 Excel、Word 或 PDF 文件。")]
    [InlineData("\u0089PNG", "认不出这是什么文件；能读的有 Excel（.xlsx、.xls）、Word（.docx）和 PDF。", "\0")]
    [InlineData("", "文件是空的；请检查是不是没有存完。")]
    public void Another_kind_of_file_says_what_to_do(string text, string message, string end = "") => Encoding.UTF8.GetBytes(text + end).ShouldBeRefused("source-kind", message);

    [Fact]
    public void Another_archive_asks_to_be_unpacked() =>
        new MadeArchive().With("预算.txt", "1").Bytes().ShouldBeRefused("source-kind", "这是压缩包；请解压以后，把里面的文件逐个写在命令里。");

    [Fact]
    public void A_workbook_cut_short_anywhere_is_a_message_and_never_more()
    {
        var sound = Workbook().Bytes();
        for (var length = 0; length < sound.Length; length += 97) ReadAnything(sound[..length]);
    }

    [Fact]
    public void An_old_workbook_with_any_bytes_changed_is_read_or_refused()
    {
        var sound = File.ReadAllBytes(Repository.Tests("Import", "Originals", "original.xls"));
        var random = new Random(20300101);
        for (var i = 0; i < 300; i++)
        {
            var bytes = (byte[])sound.Clone();
            for (var j = 0; j <= i % 12; j++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            ReadAnything(i % 5 == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
        }
    }

    [Theory]
    [InlineData(65_537u)]
    [InlineData(2_147_483_647u)]
    public void An_old_workbook_that_says_it_has_more_rows_than_there_can_be_is_refused(uint rows)
    {
        var book = File.ReadAllBytes(Repository.Tests("Import", "Originals", "original.xls"));
        // The size of the first sheet: kind and length of the record, the first row, and the first behind the last.
        var size = book.AsSpan().IndexOf("\u0000\u0002\u000E\u0000"u8) + 4;
        BitConverter.TryWriteBytes(book.AsSpan(size + 4), rows).ShouldBeTrue();
        book.ShouldBeRefused("source-too-large", "文件里的行数超过上限；请检查是不是放错了文件，或者删去多余的内容再试。");
    }

    [Fact]
    public void A_new_file_with_parts_changed_is_read_or_refused()
    {
        var random = new Random(20300102);
        foreach (var part in new[] { "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels" })
        {
            for (var i = 0; i < 60; i++) ReadAnything(Changed(Workbook(), part, random));
        }
    }

    private static byte[] Changed(MadeArchive archive, string part, Random random)
    {
        var text = archive.TextOf(part).ToCharArray();
        for (var j = 0; j < 3; j++) text[random.Next(text.Length)] = "<>\"/=0123456789A &;"[random.Next(19)];
        return archive.With(part, new string(text)).Bytes();
    }

    private static MadeArchive Workbook()
    {
        var book = new MadeWorkbook();
        var money = book.Look("#,##0.00", ruled: true);
        return book.Sheet("表").Row(book.Text("项目", money), book.Text("金额", money)).Merge("A1:A1").Row(book.Text("甲", money), MadeWorkbook.Number("1.5", money)).Archive();
    }

    private static byte[] Sheet(string rows, string more = "") =>
        Workbook().With("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{rows}</sheetData>{more}</worksheet>").Bytes();

    private static string ColumnName(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{ColumnName(column / 26 - 1)}{(char)('A' + column % 26)}";

    private static byte[] Compound(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(stream + "\0"), .. new byte[600]];

    private static string? Read(byte[] content) => SourceReaders.Read("b", content, new FindingList()) is { } document ? BlocksText.Of(document) : null;

    // Read or refused with a finding: an exception fails the test.
    private static void ReadAnything(byte[] content)
    {
        var findings = new FindingList();
        if (SourceReaders.Read("b", content, findings) is null) findings.HasErrors.ShouldBeTrue();
    }
}

file static class Refusal
{
    public static void ShouldBeRefused(this byte[] content, string id, string message)
    {
        var findings = new FindingList();
        SourceReaders.Read("b", content, findings).ShouldBeNull();
        findings.Sorted().Select(f => f.ToString()).ShouldBe([$"b: 错误 {id}: {message}"]);
    }
}
