using Disclosure.Tests.Import.Pdf;
using Disclosure.Tests.Import.Runs;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Originals;

/// <summary>
/// A made-up document that tests draw in many shapes, and the files that must become of each. The rows are those of the edition
/// <c>drawn</c>; a text of several lines is parted by |.
/// </summary>
internal sealed class MadeOriginal : IDisposable
{
    /// <summary>The file that becomes of its table.</summary>
    public const string Table = """
        206: {总计: 1000.00, 基本支出: 600.00, 项目支出: 400.00}
        20605: {总计: 400.00, 项目支出: 400.00}
        208: {总计: 12.50, 基本支出: 12.50}
        合计: {总计: 1012.50, 基本支出: 612.50, 项目支出: 400.00}

        """;

    private const string Prose = "## 一、主要职能\n\n虚构单位做虚构的事。\n";

    /// <summary>How wide its columns are, in points.</summary>
    public static readonly double[] Widths = [36, 36, 36, 150, 70, 70, 70];

    /// <summary>The heads of its columns.</summary>
    public static readonly string[] Heads = ["类", "款", "项", "科目名称", "总计", "基本支出", "项目支出"];

    /// <summary>Its rows.</summary>
    public static readonly string[][] Rows =
    [
        ["206", "", "", "科学技术支出", "1000.00", "600.00", "400.00"],
        ["206", "05", "", "科技条件与服务", "400.00", "", "400.00"],
        ["208", "", "", "社会保障和就业支出", "12.50", "12.50", ""],
        ["", "", "", "合计", "1012.50", "612.50", "400.00"],
    ];

    private readonly Imported _imported = new(Repository.Tests("Inputs", "drawn"));

    /// <summary>The page of the table, with its titles; the cover with the prose stands on a page of its own before it.</summary>
    public static DrawnPage Page(double width = 595, double height = 842) =>
        new DrawnPage(width, height).Text(180, 60, "第二部分 预算表", 18).Text(180, 100, "表一 部门支出总表", 16).Text(50, 128, "编制单位：虚构单位", 10).TextTo(518, 128, "单位：万元", 10);

    /// <summary>The page with the texts of the table, without any line.</summary>
    public static DrawnPage Open(DrawnPage page)
    {
        string[][] rows = [Heads, .. Rows];
        for (var row = 0; row < rows.Length; row++) page.Cells(50, 140 + row * 22, Widths, 22, rows[row]);
        return page;
    }

    /// <summary>Imports the document with these pages of the table.</summary>
    public Imported Take(params DrawnPage[] pages) => _imported.Take("original.pdf", DrawnPdf.Of(
        [
            new DrawnPage(595, 842).Text(150, 200, "虚构单位2030年部门预算", 22),
            new DrawnPage(595, 842).Text(180, 60, "第一部分 概况", 18).Text(74, 100, "一、主要职能", 14).Text(74, 130, "虚构单位做虚构的事。"),
            .. pages,
        ]), "2030");

    /// <summary>Imports it and compares what becomes of it.</summary>
    public void Becomes(params DrawnPage[] pages)
    {
        Take(pages);
        _imported.Text("tables/t01.yaml").ShouldBe(Table);
        _imported.Text("overview.md").ShouldBe(Prose);
    }

    public void Dispose() => _imported.Dispose();
}
