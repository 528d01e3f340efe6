namespace Disclosure.Tests.Import.Pdf;

/// <summary>Tables as spreadsheets print them without lines: hardly any white between two columns, and the numbers of the columns in their middle.</summary>
public sealed class SpreadsheetPrintTests
{
    [Fact]
    public void A_figure_beside_the_name_of_the_next_column_is_apart_from_it()
    {
        var page = new DrawnPage(595, 842).TextTo(100, 100, "项目", 10, 0.5).TextTo(220, 100, "预算数", 10, 0.5).TextTo(320, 100, "项目", 10, 0.5).TextTo(460, 100, "预算数", 10, 0.5);
        Row(page, 118, "一、拨款收入", "1,407.91", "一、教育支出", "9.00");
        Row(page, 136, "二、其他收入", "", "二、卫生支出", "");
        Row(page, 154, "三、债务收入", "—", "2030年度的支出", "");
        Row(page, 172, "收入总计", "407.91", "支出总计", "9.00");
        Read(page).ShouldBe("""
            | 项目 | 预算数 | 项目 | 预算数 |
            | 一、拨款收入 | 1,407.91 | 一、教育支出 | 9.00 |
            | 二、其他收入 |  | 二、卫生支出 |  |
            | 三、债务收入 | — | 2030年度的支出 |  |
            | 收入总计 | 407.91 | 支出总计 | 9.00 |
            """);
    }

    [Fact]
    public void A_quantity_and_its_measure_in_one_column_are_one_text()
    {
        var page = new DrawnPage(595, 842).TextTo(100, 100, "采购品目", 10, 0.5).TextTo(240, 100, "数量", 10, 0.5).TextTo(330, 100, "金额", 10, 0.5);
        foreach (var (row, number) in new[] { "12", "1", "3" }.Index())
        {
            page.Text(52, 118 + 18 * row, $"虚构的纸{"甲乙丙"[row]}", 10).TextTo(246, 118 + 18 * row, number, 10).Text(248.2, 118 + 18 * row, "箱", 10).TextTo(350, 118 + 18 * row, "2.00", 10);
        }
        Read(page).ShouldBe("""
            | 采购品目 | 数量 | 金额 |
            | 虚构的纸甲 | 12箱 | 2.00 |
            | 虚构的纸乙 | 1箱 | 2.00 |
            | 虚构的纸丙 | 3箱 | 2.00 |
            """);
    }

    [Fact]
    public void A_quantity_and_its_measure_below_heads_of_their_own_are_two_columns()
    {
        var page = new DrawnPage(595, 842).TextTo(100, 100, "采购品目", 10, 0.5).TextTo(224, 100, "采购数量", 10, 0.5).TextTo(275, 100, "计量单位", 10, 0.5).TextTo(340, 100, "金额", 10, 0.5);
        foreach (var (row, number) in new[] { "12", "1", "3" }.Index())
        {
            page.Text(52, 118 + 18 * row, $"虚构的纸{"甲乙丙"[row]}", 10).TextTo(246, 118 + 18 * row, number, 10).Text(248.2, 118 + 18 * row, "箱", 10).TextTo(350, 118 + 18 * row, "2.00", 10);
        }
        Read(page).ShouldContain("| 虚构的纸甲 | 12 | 箱 | 2.00 |");
    }

    [Fact]
    public void The_number_of_a_column_is_of_the_column_though_no_figure_stands_below_it()
    {
        var page = Wide();
        foreach (var row in new[] { 0, 1 }) page.Text(52, 136 + 18 * row, $"支出{"甲乙"[row]}", 10).TextTo(198, 136 + 18 * row, "0", 10).TextTo(298, 136 + 18 * row, "0", 10).TextTo(398, 136 + 18 * row, "0", 10);
        Read(page).ShouldBe("""
            | 科目名称 | 总计 | 基本支出 | 项目支出 |
            | 1 | 2=3+4 | 3 | 4 |
            | 支出甲 | 0 | 0 | 0 |
            | 支出乙 | 0 | 0 | 0 |
            """);
    }

    [Fact]
    public void A_column_that_has_only_its_number_is_a_column()
    {
        var page = new DrawnPage(595, 842);
        foreach (var (column, head) in new[] { "类", "款", "项", "科目名称", "总计" }.Index()) page.TextTo(70 + 60 * column, 100, head, 10, 0.5).TextTo(70 + 60 * column, 118, $"{column + 1}", 10, 0.5);
        foreach (var (row, code) in new[] { "206", "208", "210" }.Index()) page.Text(52, 136 + 18 * row, code, 10).Text(226, 136 + 18 * row, "虚构支出", 10).TextTo(338, 136 + 18 * row, "5.00", 10);
        Read(page).ShouldBe("""
            | 类 | 款 | 项 | 科目名称 | 总计 |
            | 1 | 2 | 3 | 4 | 5 |
            | 206 |  |  | 虚构支出 | 5.00 |
            | 208 |  |  | 虚构支出 | 5.00 |
            | 210 |  |  | 虚构支出 | 5.00 |
            """);
    }

    [Fact]
    public void A_table_below_a_title_of_its_own_does_not_go_on_with_that_of_the_page_before()
    {
        var text = BlocksText.Of(DrawnPdf.Read(Titled("表三 甲支出表", "用途"), Titled("表四 乙支出表", "品目")));
        text.ShouldContain("表四 乙支出表\n单位：万元\n| 科目名称 | 总计 | 品目 |\n| 支出甲 | 5.00 | 虚构 |\n");
    }

    [Fact]
    public void Whole_amounts_are_apart_from_the_names_beside_them_by_their_thousands()
    {
        var page = new DrawnPage(595, 842).TextTo(100, 100, "项目", 10, 0.5).TextTo(220, 100, "预算数", 10, 0.5).TextTo(320, 100, "项目", 10, 0.5).TextTo(460, 100, "预算数", 10, 0.5);
        Row(page, 118, "一、拨款收入", "171,915,169", "教育支出", "127,886,849");
        Row(page, 136, "二、其他收入", "171,915,169", "卫生支出", "17,560,320");
        Row(page, 154, "三、债务收入", "", "住房支出", "4,668,000");
        Read(page).ShouldBe("""
            | 项目 | 预算数 | 项目 | 预算数 |
            | 一、拨款收入 | 171,915,169 | 教育支出 | 127,886,849 |
            | 二、其他收入 | 171,915,169 | 卫生支出 | 17,560,320 |
            | 三、债务收入 |  | 住房支出 | 4,668,000 |
            """);
    }

    [Fact]
    public void Codes_of_one_length_are_apart_from_the_names_beside_them_where_others_stand_alone()
    {
        var page = new DrawnPage(595, 842).TextTo(60, 100, "类", 10, 0.5).TextTo(98, 100, "款", 10, 0.5).TextTo(180, 100, "科目名称", 10, 0.5).TextTo(320, 100, "合计", 10, 0.5);
        foreach (var (i, name) in new[] { "工资福利支出", "奖金", "绩效工资", "其他工资福利支出" }.Index())
        {
            page.TextTo(65, 118 + 18 * i, "301", 10).Text(112.5, 118 + 18 * i, name, 10).TextTo(340, 118 + 18 * i, $"{i + 5}.00", 10);
            if (i == 3) page.TextTo(110, 118 + 18 * i, "99", 10);
        }
        page.TextTo(65, 190, "302", 10).TextTo(110, 190, "99", 10).TextTo(340, 190, "9.00", 10);
        Read(page).ShouldContain("| 301 | 99 | 其他工资福利支出 | 8.00 |");
    }

    [Fact]
    public void A_total_beside_an_amount_is_apart_from_it_even_alone_at_the_top_of_a_page()
    {
        var first = new DrawnPage(595, 200).TextTo(100, 80, "项目", 10, 0.5).TextTo(220, 80, "预算数", 10, 0.5).TextTo(320, 80, "项目", 10, 0.5).TextTo(460, 80, "预算数", 10, 0.5);
        for (var i = 0; i < 5; i++) Row(first, 98 + 18 * i, $"收入{"甲乙丙丁戊"[i]}", $"{i + 1}.00", $"支出{"甲乙丙丁戊"[i]}", $"{i + 1}.00");
        var second = new DrawnPage(595, 200);
        Row(second, 58, "总计", "9,746.50", "总计", "9,746.50");
        BlocksText.Of(DrawnPdf.Read(first, second)).ShouldEndWith("| 收入戊 | 5.00 | 支出戊 | 5.00 |\n| 总计 | 9,746.50 | 总计 | 9,746.50 |");
    }

    private static DrawnPage Titled(string title, string last)
    {
        var page = new DrawnPage(595, 842).TextTo(297, 60, title, 16, 0.5).TextTo(400, 82, "单位：万元", 10).TextTo(75, 100, "科目名称", 10, 0.5).TextTo(180, 100, "总计", 10, 0.5).TextTo(270, 100, last, 10, 0.5);
        for (var row = 0; row < 3; row++) page.Text(52, 118 + 18 * row, $"支出{"甲乙丙"[row]}", 10).TextTo(200, 118 + 18 * row, "5.00", 10).Text(260, 118 + 18 * row, "虚构", 10);
        return page;
    }

    private static DrawnPage Wide()
    {
        var page = new DrawnPage(595, 842);
        foreach (var (column, head) in new[] { "科目名称", "总计", "基本支出", "项目支出" }.Index()) page.TextTo(72 + (column == 0 ? 0 : 100 * column - 22), 100, head, 10, 0.5);
        foreach (var (column, number) in new[] { "1", "2=3+4", "3", "4" }.Index()) page.TextTo(72 + (column == 0 ? 0 : 100 * column - 22), 118, number, 10, 0.5);
        return page;
    }

    // Names begin 2 points behind the end of the figures before them.
    private static void Row(DrawnPage page, double y, string name, string figure, string other, string last) =>
        page.Text(52, y, name, 10).TextTo(258, y, figure.Length == 0 ? " " : figure, 10).Text(260, y, other, 10).TextTo(490, y, last.Length == 0 ? " " : last, 10);

    private static string Read(DrawnPage page) => BlocksText.Of(DrawnPdf.Read(page));
}
