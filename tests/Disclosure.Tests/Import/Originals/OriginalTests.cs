using Disclosure.Tests.Import.Pdf;
using Disclosure.Tests.Import.Runs;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Originals;

/// <summary>
/// The same made-up document in the shapes in which units publish theirs: the files that become of it are the same. The rows are those
/// of the edition <c>drawn</c>; a text of several lines is parted by |.
/// </summary>
public sealed class OriginalTests : IDisposable
{
    private const string Table = """
        206: {总计: 1000.00, 基本支出: 600.00, 项目支出: 400.00}
        20605: {总计: 400.00, 项目支出: 400.00}
        208: {总计: 12.50, 基本支出: 12.50}
        合计: {总计: 1012.50, 基本支出: 612.50, 项目支出: 400.00}

        """;

    private const string Prose = "## 一、主要职能\n\n虚构单位做虚构的事。\n";

    private static readonly double[] Widths = [36, 36, 36, 150, 70, 70, 70];

    private static readonly string[] Heads = ["类", "款", "项", "科目名称", "总计", "基本支出", "项目支出"];

    private static readonly string[][] Rows =
    [
        ["206", "", "", "科学技术支出", "1000.00", "600.00", "400.00"],
        ["206", "05", "", "科技条件与服务", "400.00", "", "400.00"],
        ["208", "", "", "社会保障和就业支出", "12.50", "12.50", ""],
        ["", "", "", "合计", "1012.50", "612.50", "400.00"],
    ];

    private readonly Imported _imported = new(Repository.Tests("Inputs", "drawn"));

    [Fact]
    public void A_ruled_table() => Becomes(Page().Table(50, 140, Widths, 22, [Heads, .. Rows]));

    [Fact]
    public void A_table_whose_lines_are_bars_as_Word_draws_them()
    {
        var page = Open(Page());
        for (var row = 0; row <= Rows.Length + 1; row++)
        {
            for (var column = 0; column < Widths.Length; column++)
            {
                var x = 50 + Widths.Take(column).Sum();
                page.Bar(x, 140 + row * 22, Widths[column], 0.5);
                if (row <= Rows.Length) page.Bar(x, 140 + row * 22, 0.5, 22);
                if (row <= Rows.Length && column == Widths.Length - 1) page.Bar(x + Widths[column], 140 + row * 22, 0.5, 22);
            }
        }
        Becomes(page);
    }

    [Fact]
    public void A_table_whose_cells_have_each_their_own_lines_as_spreadsheets_draw_them()
    {
        var page = Open(Page());
        for (var row = 0; row <= Rows.Length; row++)
        {
            for (var column = 0; column < Widths.Length; column++)
            {
                var (x, y) = (50 + Widths.Take(column).Sum(), 140 + row * 22);
                page.Line(x, y, x + Widths[column], y).Line(x, y + 22, x + Widths[column], y + 22).Line(x, y, x, y + 22).Line(x + Widths[column], y, x + Widths[column], y + 22);
            }
        }
        Becomes(page);
    }

    [Fact]
    public void A_page_that_lies_across() => Becomes(Page(842, 595).Table(50, 140, [.. Widths.Select(w => w * 1.5)], 22, [Heads, .. Rows]));

    [Fact]
    public void A_head_over_the_columns_of_the_code_that_is_one_merged_cell()
    {
        var page = Page();
        page.Text(52, 155, "功能科目编码", 10).Table(50, 162, Widths, 22, [["类", "款", "项", "", "", "", ""], .. Rows]);
        foreach (var (column, head) in Heads.Index().Skip(3)) page.Text(50 + Widths.Take(column).Sum() + 2, 166, head, 10);
        page.Line(50, 140, 518, 140).Line(50, 140, 50, 162);
        foreach (var column in Enumerable.Range(3, 5)) page.Line(50 + Widths.Take(column).Sum(), 140, 50 + Widths.Take(column).Sum(), 162);
        Becomes(page);
    }

    [Fact]
    public void A_number_and_a_name_that_a_line_breaks() => Becomes(Page().Table(50, 140, Widths, 32,
        [Heads, .. Rows.Select(r => r.Select(c => c.Replace("1000.00", "1000|.00", StringComparison.Ordinal).Replace("社会保障和就业支出", "社会保障和|就业支出", StringComparison.Ordinal)).ToArray())]));

    [Fact]
    public void A_code_that_a_line_breaks()
    {
        string[] heads = ["功能科目编码", "科目名称", "总计", "基本支出", "项目支出"];
        var rows = Rows.Select(r => new[] { (r[0] + r[1]).Replace("20605", "206|05", StringComparison.Ordinal) }.Concat(r.Skip(3)).ToArray());
        Becomes(Page().Table(50, 140, [80, 150, 70, 70, 70], 32, [heads, .. rows]));
    }

    [Fact]
    public void A_table_over_three_pages_with_its_head_on_each_and_numbers_at_the_foot()
    {
        var first = Page(595, 300).Table(50, 140, Widths, 66, [Heads, Rows[0]]).TextTo(297, 290, "- 2 -", 9, 0.5);
        var second = new DrawnPage(595, 300).Table(50, 60, Widths, 66, [Heads, Rows[1], Rows[2]]).TextTo(297, 290, "- 3 -", 9, 0.5);
        var third = new DrawnPage(595, 300).Table(50, 60, Widths, 66, [Heads, Rows[3]]).TextTo(297, 290, "- 4 -", 9, 0.5);
        Becomes(first, second, third);
    }

    [Fact]
    public void A_note_below_the_table()
    {
        Take(Page().Table(50, 140, Widths, 22, [Heads, .. Rows]).Text(50, 270, "注：本表不含虚构的下属单位。", 9));
        _imported.Text("tables/t01.yaml").ShouldContain("说明: 本表不含虚构的下属单位。\n");
    }

    public void Dispose() => _imported.Dispose();

    // The cover with the prose stands on a page of its own before the table's first.
    private static DrawnPage Page(double width = 595, double height = 842) =>
        new DrawnPage(width, height).Text(180, 60, "第二部分 预算表", 18).Text(180, 100, "表一 部门支出总表", 16).Text(50, 128, "编制单位：虚构单位", 10).TextTo(518, 128, "单位：万元", 10);

    private static DrawnPage Open(DrawnPage page)
    {
        string[][] rows = [Heads, .. Rows];
        for (var row = 0; row < rows.Length; row++) page.Cells(50, 140 + row * 22, Widths, 22, rows[row]);
        return page;
    }

    private void Take(params DrawnPage[] pages) => _imported.Take("original.pdf", DrawnPdf.Of(
        [
            new DrawnPage(595, 842).Text(150, 200, "虚构单位2030年部门预算", 22),
            new DrawnPage(595, 842).Text(180, 60, "第一部分 概况", 18).Text(74, 100, "一、主要职能", 14).Text(74, 130, "虚构单位做虚构的事。"),
            .. pages,
        ]), "2030");

    private void Becomes(params DrawnPage[] pages)
    {
        Take(pages);
        _imported.Text("tables/t01.yaml").ShouldBe(Table);
        _imported.Text("overview.md").ShouldBe(Prose);
    }
}
