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

    [Fact]
    public void Tables_beside_one_another_without_any_line_stay_apart()
    {
        var page = Columns(new DrawnPage(900, 500), 114, ["项目", "预算数"], ["教育", "1,000.00"], ["卫生", "20.00"], ["住房", "3.00"]);
        Columns(page, 123, 400, ["科室", "人数"], ["办公室", "4"], ["业务科", "15"], ["财务科", "6"]);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldBe("""
            | 项目 | 预算数 |
            | 教育 | 1,000.00 |
            | 卫生 | 20.00 |
            | 住房 | 3.00 |
            | 科室 | 人数 |
            | 办公室 | 4 |
            | 业务科 | 15 |
            | 财务科 | 6 |
            """);
    }

    [Fact]
    public void Two_sides_of_one_table_without_lines_stay_together()
    {
        var page = new DrawnPage(595, 842);
        string[][] rows = [["收入", "预算数", "支出", "预算数"], ["拨款", "1,000.00", "教育", "900.00"], ["事业", "20.00", "卫生", "120.00"], ["合计", "1,020.00", "合计", "1,020.00"]];
        for (var i = 0; i < rows.Length; i++) page.Text(60, 114 + 18 * i, rows[i][0]).TextTo(200, 114 + 18 * i, rows[i][1]).Text(230, 114 + 18 * i, rows[i][2]).TextTo(370, 114 + 18 * i, rows[i][3]);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldBe("""
            | 收入 | 预算数 | 支出 | 预算数 |
            | 拨款 | 1,000.00 | 教育 | 900.00 |
            | 事业 | 20.00 | 卫生 | 120.00 |
            | 合计 | 1,020.00 | 合计 | 1,020.00 |
            """);
    }

    private static DrawnPage Columns(DrawnPage page, double y, params string[][] rows) => Columns(page, y, 60, rows);

    private static DrawnPage Columns(DrawnPage page, double y, double x, params string[][] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            page.Text(x, y + 18 * i, rows[i][0]);
            for (var column = 1; column < rows[i].Length; column++) page.TextTo(x + 90 + 110 * column, y + 18 * i, rows[i][column]);
        }
        return page;
    }
}
