namespace Disclosure.Tests.Import.Pdf;

/// <summary>Tables without lines whose columns are narrow: figures and names go on below, and what stands beside them belongs to the same row.</summary>
public sealed class BrokenTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(12)]
    public void A_figure_broken_within_its_thousands_is_one_figure(double level)
    {
        var page = Heads("类", "科目名称", "合计", "基本支出");
        foreach (var (i, code) in new[] { "201", "203", "205" }.Index())
        {
            var y = 130 + 36 * i;
            page.TextTo(60, y + level, code, 10, 0.5).Text(120, y + level, "虚构支出", 10).TextTo(290, y, "127,886,8", 10).TextTo(290, y + 12, $"4{i}", 10).TextTo(390, y, "84,861,7", 10).TextTo(390, y + 12, $"1{i}", 10);
        }
        Read(page).ShouldBe("""
            | 类 | 科目名称 | 合计 | 基本支出 |
            | 201 | 虚构支出 | 127,886,840 | 84,861,710 |
            | 203 | 虚构支出 | 127,886,841 | 84,861,711 |
            | 205 | 虚构支出 | 127,886,842 | 84,861,712 |
            """);
    }

    [Fact]
    public void A_figure_broken_at_its_decimal_point_is_one_figure()
    {
        var page = Heads("科目名称", "合计");
        foreach (var (i, name) in new[] { "支出甲", "支出乙", "支出丙" }.Index())
        {
            page.Text(40, 130 + 36 * i, name, 10).TextTo(190, 130 + 36 * i, "1,234,567.", 10).TextTo(190, 142 + 36 * i, $"8{i}", 10);
        }
        Read(page).ShouldBe("""
            | 科目名称 | 合计 |
            | 支出甲 | 1,234,567.80 |
            | 支出乙 | 1,234,567.81 |
            | 支出丙 | 1,234,567.82 |
            """);
    }

    [Fact]
    public void Whole_figures_of_two_rows_are_never_joined()
    {
        var page = Heads("科目名称", "合计");
        foreach (var (i, figure) in new[] { "1,234,567.8", "90", "12" }.Index()) page.Text(40, 130 + 14 * i, $"支出{"甲乙丙"[i]}", 10).TextTo(190, 130 + 14 * i, figure, 10);
        Read(page).ShouldBe("""
            | 科目名称 | 合计 |
            | 支出甲 | 1,234,567.8 |
            | 支出乙 | 90 |
            | 支出丙 | 12 |
            """);
    }

    [Fact]
    public void An_amount_alone_in_its_line_between_two_lines_of_names_begins_the_rows()
    {
        var page = Heads("项目", "决算数", "项目", "合计");
        Pair(page, 130, "一、一般公共预", "算拨款", "9,746.50", "一、一般公共服", "务支出", "");
        Pair(page, 166, "二、政府性基金", "预算拨款", "", "二、社会保障和", "就业支出", "754.75");
        Pair(page, 202, "三、国有资本经", "营预算拨款", "", "三、卫生健康和", "其他支出", "236.63");
        page.Text(30, 244, "收入总计", 10).TextTo(185, 244, "9,746.50", 10).Text(230, 244, "支出总计", 10).TextTo(385, 244, "991.38", 10);
        Read(page).ShouldBe("""
            | 项目 | 决算数 | 项目 | 合计 |
            | 一、一般公共预算拨款 | 9,746.50 | 一、一般公共服务支出 |  |
            | 二、政府性基金预算拨款 |  | 二、社会保障和就业支出 | 754.75 |
            | 三、国有资本经营预算拨款 |  | 三、卫生健康和其他支出 | 236.63 |
            | 收入总计 | 9,746.50 | 支出总计 | 991.38 |
            """);
    }

    // Columns of 100 points.
    private static DrawnPage Heads(params string[] heads)
    {
        var page = new DrawnPage(595, 842);
        foreach (var (column, head) in heads.Index()) page.TextTo(60 + 100 * column, 100, head, 10, 0.5);
        return page;
    }

    private static void Pair(DrawnPage page, double y, string first, string last, string figure, string otherFirst, string otherLast, string other)
    {
        page.Text(30, y, first, 10).Text(30, y + 12, last, 10).Text(230, y, otherFirst, 10).Text(230, y + 12, otherLast, 10);
        if (figure.Length > 0) page.TextTo(185, y + 6, figure, 10);
        if (other.Length > 0) page.TextTo(385, y + 6, other, 10);
    }

    private static string Read(DrawnPage page) => BlocksText.Of(DrawnPdf.Read(page));
}
