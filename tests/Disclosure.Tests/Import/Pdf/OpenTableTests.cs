namespace Disclosure.Tests.Import.Pdf;

/// <summary>Tables with lines only across, or none, become grids by the white between their columns.</summary>
public sealed class OpenTableTests
{
    [Fact]
    public void Lines_above_and_below_and_under_the_head_make_a_table()
    {
        var page = Columns(new DrawnPage(595, 842), 114, ["项目", "预算数", "决算数"], ["教育", "1,000.00", "900.00"], ["卫生", "20.00", ""], ["住房", "3.00", "2.00"]);
        foreach (var y in new[] { 100, 120, 180 }) page.Line(50, y, 400, y);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldBe("""
            | 项目 | 预算数 | 决算数 |
            | 教育 | 1,000.00 | 900.00 |
            | 卫生 | 20.00 |  |
            | 住房 | 3.00 | 2.00 |
            """);
    }

    [Fact]
    public void Amounts_one_below_the_other_make_a_table_without_any_line()
    {
        var page = Columns(new DrawnPage(595, 842), 114, ["项目", "预算数", "决算数"], ["教育", "1,000.00", "900.00"], ["卫生", "20.00", "10.00"], ["住房", "3.00", "2.00"]);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldBe("""
            | 项目 | 预算数 | 决算数 |
            | 教育 | 1,000.00 | 900.00 |
            | 卫生 | 20.00 | 10.00 |
            | 住房 | 3.00 | 2.00 |
            """);
    }

    [Fact]
    public void A_list_of_contents_is_no_table()
    {
        var page = new DrawnPage(595, 842);
        for (var i = 1; i <= 5; i++) page.Text(60, 100 + 20 * i, $"第{"一二三四五"[i - 1]}部分 虚构单位的情况").TextTo(500, 100 + 20 * i, $"{i + 2}");
        BlocksText.Of(DrawnPdf.Read(page)).ShouldBe("""
            # 第一部分 虚构单位的情况 3
            # 第二部分 虚构单位的情况 4
            # 第三部分 虚构单位的情况 5
            # 第四部分 虚构单位的情况 6
            # 第五部分 虚构单位的情况 7
            """);
    }

    [Fact]
    public void A_line_of_two_texts_is_no_table() =>
        BlocksText.Of(DrawnPdf.Read(new DrawnPage(595, 842).Text(50, 100, "编制单位：虚构局").TextTo(545, 100, "单位：万元"))).ShouldBe("""
            编制单位：虚构局
            单位：万元
            """);

    private static DrawnPage Columns(DrawnPage page, double y, params string[][] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            page.Text(60, y + 18 * i, rows[i][0]);
            for (var column = 1; column < rows[i].Length; column++) page.TextTo(150 + 110 * column, y + 18 * i, rows[i][column]);
        }
        return page;
    }
}
