using Disclosure.Tests.Import.Office;
using Disclosure.Tests.Import.Pdf;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>Sound made-up documents, out of which hostile ones are made.</summary>
/// <param name="oldWorkbook">A sound workbook of the old format.</param>
internal sealed class SoundDocuments(byte[] oldWorkbook)
{
    /// <summary>The old workbook.</summary>
    public byte[] OldWorkbook => oldWorkbook;

    /// <summary>Drawn pages, as the objects of a file.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Pdfs { get; } = [DrawnPdf.Objects(Prose(), Ruled()), DrawnPdf.Objects(Ruled(), Ruled(), Open())];

    /// <summary>New workbooks.</summary>
    public IReadOnlyList<Func<MadeArchive>> Workbooks { get; } = [Workbook];

    /// <summary>Texts.</summary>
    public IReadOnlyList<Func<MadeArchive>> Texts { get; } = [Text];

    /// <summary>A small workbook with merged cells, formats, a hidden sheet and a foot.</summary>
    public static MadeArchive Workbook()
    {
        var book = new MadeWorkbook();
        var (money, bold) = (book.Look("#,##0.00;[Red]-#,##0.00", ruled: true), book.Look(bold: true, centred: true));
        book.Sheet("收入表", foot: "&amp;C第&amp;P页").Row(book.Text("虚构局收入表", bold)).Merge("A1:C1")
            .Row(book.Text("编码", money), book.Text("科目", money), book.Text("金额", money));
        for (var i = 0; i < 12; i++) book.Row(book.Text($"20{i:00}", money), book.Rich($"<r><t>科目</t></r><r><rPr><b/></rPr><t>{i}</t></r>", money), MadeWorkbook.Number($"{i}234.5", money));
        return book.Merge("A3:A5").Sheet("藏", "hidden").Row(book.Text("不打印")).Sheet("说明").Row(book.Text("一、总体情况")).Row(book.Text("今年收入共12.34万元。")).HideColumn(2).Archive();
    }

    private static MadeArchive Text() => MadeWord.Archive(
        MadeWord.P("一、总体情况", "<w:pStyle w:val=\"h\"/>") + MadeWord.P("今年收入共12.34万元。") + MadeWord.P("条目", MadeWord.Item(1, 0)) + MadeWord.P("子项", MadeWord.Item(1, 1))
        + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + MadeWord.P("头") + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + MadeWord.P("甲") + "</w:tc><w:tc>" + MadeWord.P("1.00") + "</w:tc></w:tr></w:tbl>",
        "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"heading 1\"/></w:style>",
        $"<w:abstractNum w:abstractNumId=\"1\">{MadeWord.Level(0, "chineseCounting", "（%1）")}{MadeWord.Level(1, "decimal", "%1.%2")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>",
        footer: "第 1 页");

    private static DrawnPage Prose()
    {
        var page = new DrawnPage(595, 842).TextTo(297, 80, "虚构局 2030 年部门预算", 22, 0.5);
        for (var line = 0; line < 20; line++) page.Text(line % 5 == 0 ? 84 : 60, 130 + line * 24, line % 5 == 0 ? "（一）今年收入共 12.34 万元，" : "比上年增加百分之三，主要原因是项目增加。");
        return page.TextTo(297, 800, "— 1 —", 9, 0.5);
    }

    private static DrawnPage Ruled() => new DrawnPage(842, 595).TextTo(421, 60, "收入总表", 18, 0.5)
        .Table(60, 90, [100, 160, 120, 120], 22, [["编码", "科目", "合计|（万元）", "其中"], .. Enumerable.Range(0, 14).Select(i => new[] { $"{201 + i}", "一般公共服务", $"{i},234.50", "1.00" })]);

    private static DrawnPage Open()
    {
        var page = new DrawnPage(595, 842);
        for (var row = 0; row < 15; row++) page.Text(60, 100 + row * 20, "教育支出").TextTo(300, 100 + row * 20, $"{row},100.00").TextTo(420, 100 + row * 20, "20.00");
        return page.Line(60, 84, 420, 84).Line(60, 400, 420, 400);
    }
}
