namespace Disclosure.Tests.Import.Pdf;

/// <summary>Tables without lines: their columns, heads and rows are found by where texts stand, and texts that are no table stay texts.</summary>
public sealed class UnruledTableTests
{
    [Fact]
    public void Heads_over_several_columns_reach_over_those_below_them()
    {
        var page = new DrawnPage(595, 842)
            .TextTo(100, 106, "本年收入", 10, 0.5).TextTo(330, 106, "本年支出", 10, 0.5)
            .TextTo(75, 124, "项目", 10, 0.5).TextTo(160, 124, "预算数", 10, 0.5).TextTo(245, 124, "项目", 10, 0.5).TextTo(330, 124, "基本支出", 10, 0.5).TextTo(410, 124, "项目支出", 10, 0.5);
        Row(page, 142, "一、拨款收入", "1,000.00", "一、教育支出", "900.00", "");
        Row(page, 160, "二、其他收入", "", "二、卫生支出", "", "100.00");
        Row(page, 178, "收入总计", "1,000.00", "支出总计", "900.00", "100.00");
        Read(page).ShouldBe("""
            | 本年收入 | < | 本年支出 | < | < |
            | 项目 | 预算数 | 项目 | 基本支出 | 项目支出 |
            | 一、拨款收入 | 1,000.00 | 一、教育支出 | 900.00 |  |
            | 二、其他收入 |  | 二、卫生支出 |  | 100.00 |
            | 收入总计 | 1,000.00 | 支出总计 | 900.00 | 100.00 |
            """);
    }

    [Fact]
    public void A_column_without_any_figure_is_a_column()
    {
        var page = Heads(new DrawnPage(595, 842), 100);
        Row(page, 118, "教育支出", "1,000.00", "", "900.00", "100.00");
        Row(page, 136, "卫生支出", "20.00", "", "20.00", "");
        Read(page).ShouldBe("""
            | 科目名称 | 合计 | 上年结转 | 基本支出 | 项目支出 |
            | 教育支出 | 1,000.00 |  | 900.00 | 100.00 |
            | 卫生支出 | 20.00 |  | 20.00 |  |
            """);
    }

    [Fact]
    public void Columns_are_those_of_all_pages_though_each_page_shows_others()
    {
        var first = Heads(new DrawnPage(595, 200), 80);
        for (var i = 0; i < 5; i++) Row(first, 98 + 18 * i, $"教育支出{"甲乙丙丁戊"[i]}", "1,000.00", "", "1,000.00", "");
        var second = Heads(new DrawnPage(595, 200), 40);
        for (var i = 0; i < 3; i++) Row(second, 58 + 18 * i, $"卫生支出{"甲乙丙"[i]}", "5.00", "", "", "5.00");
        BlocksText.Of(DrawnPdf.Read(first, second)).ShouldStartWith("""
            | 科目名称 | 合计 | 上年结转 | 基本支出 | 项目支出 |
            | 教育支出甲 | 1,000.00 |  | 1,000.00 |  |
            | 教育支出乙 | 1,000.00 |  | 1,000.00 |  |
            | 教育支出丙 | 1,000.00 |  | 1,000.00 |  |
            | 教育支出丁 | 1,000.00 |  | 1,000.00 |  |
            | 教育支出戊 | 1,000.00 |  | 1,000.00 |  |
            | 卫生支出甲 | 5.00 |  |  | 5.00 |
            | 卫生支出乙 | 5.00 |  |  | 5.00 |
            | 卫生支出丙 | 5.00 |  |  | 5.00 |
            - 续表的表头：科目名称
            """);
    }

    [Fact]
    public void The_total_alone_at_the_top_of_the_next_page_is_a_row_of_its_table()
    {
        var first = Heads(new DrawnPage(595, 200), 80);
        for (var i = 0; i < 5; i++) Row(first, 98 + 18 * i, $"教育支出{"甲乙丙丁戊"[i]}", "1,000.00", "", "900.00", "100.00");
        var second = new DrawnPage(595, 200);
        Row(second, 58, "合计", "5,000.00", "", "4,500.00", "500.00");
        BlocksText.Of(DrawnPdf.Read(first, second)).ShouldEndWith("| 教育支出戊 | 1,000.00 |  | 900.00 | 100.00 |\n| 合计 | 5,000.00 |  | 4,500.00 | 500.00 |");
    }

    [Fact]
    public void Amounts_that_fill_their_columns_are_two_though_hardly_any_white_is_between_them()
    {
        var page = new DrawnPage(595, 842).Text(52, 80, "项目", 10).TextTo(250, 80, "合计", 10).TextTo(320, 80, "基本", 10);
        foreach (var (i, amount) in new[] { "1.00", "2.00", "31,214,205.80" }.Index()) page.Text(52, 98 + 18 * i, $"支出{"甲乙丙"[i]}", 10).TextTo(250, 98 + 18 * i, amount, 10).TextTo(320, 98 + 18 * i, amount, 10);
        Read(page).ShouldEndWith("| 支出丙 | 31,214,205.80 | 31,214,205.80 |");
    }

    [Fact]
    public void A_part_whose_columns_stand_elsewhere_is_a_table_of_its_own()
    {
        var first = Heads(new DrawnPage(595, 200), 80);
        for (var i = 0; i < 5; i++) Row(first, 98 + 18 * i, $"教育支出{"甲乙丙丁戊"[i]}", "1,000.00", "", "900.00", "100.00");
        var second = new DrawnPage(595, 200);
        foreach (var (i, head) in new[] { "科目名称", "合计", "上年结转", "基本支出", "项目支出" }.Index()) second.TextTo(75 + 120 * i, 58, head, 10, 0.5);
        for (var i = 0; i < 3; i++) second.Text(52, 76 + 18 * i, $"卫生支出{"甲乙丙"[i]}", 10).TextTo(220, 76 + 18 * i, "7.00", 10).TextTo(460, 76 + 18 * i, "5.00", 10).TextTo(580, 76 + 18 * i, "2.00", 10);
        BlocksText.Of(DrawnPdf.Read(first, second)).ShouldEndWith("| 科目名称 | 合计 | 上年结转 | 基本支出 | 项目支出 |\n| 卫生支出甲 | 7.00 |  | 5.00 | 2.00 |\n| 卫生支出乙 | 7.00 |  | 5.00 | 2.00 |\n| 卫生支出丙 | 7.00 |  | 5.00 | 2.00 |");
    }

    [Fact]
    public void The_name_of_a_total_that_is_set_wide_is_one_text()
    {
        var page = Heads(new DrawnPage(595, 842), 100);
        Row(page, 118, "教育支出", "1,000.00", "", "900.00", "100.00");
        Row(page, 136, "卫生支出", "20.00", "", "20.00", "");
        page.Text(56, 154, "合", 10).Text(96, 154, "计", 10);
        Row(page, 154, "", "1,020.00", "", "920.00", "100.00");
        Read(page).ShouldEndWith("| 合计 | 1,020.00 |  | 920.00 | 100.00 |");
    }

    [Fact]
    public void A_head_of_two_lines_is_one_text()
    {
        var page = new DrawnPage(595, 842).TextTo(75, 106, "科目名称", 10, 0.5).TextTo(160, 100, "一般公共预", 10, 0.5).TextTo(160, 112, "算拨款", 10, 0.5).TextTo(245, 106, "其他", 10, 0.5);
        for (var i = 0; i < 3; i++) page.Text(52, 130 + 18 * i, $"支出{"甲乙丙"[i]}", 10).TextTo(198, 130 + 18 * i, $"{i + 1}0.00", 10).TextTo(278, 130 + 18 * i, "2.00", 10);
        Read(page).ShouldStartWith("| 科目名称 | 一般公共预算拨款 | 其他 |\n| 支出甲 | 10.00 | 2.00 |\n");
    }

    [Fact]
    public void A_code_is_one_column_though_some_are_set_at_its_left_and_some_at_its_right()
    {
        var page = new DrawnPage(595, 842).TextTo(84, 100, "类", 10, 0.5).TextTo(144, 100, "款", 10, 0.5).TextTo(230, 100, "科目名称", 10, 0.5).TextTo(360, 100, "合计", 10, 0.5);
        foreach (var (row, name) in new[] { "工资福利支出", "基本工资", "津贴补贴", "奖金" }.Index())
        {
            page.Text(56, 118 + 18 * row, "301", 10).Text(192, 118 + 18 * row, name, 10).TextTo(390, 118 + 18 * row, $"{row + 1}.00", 10);
            if (row is 1 or 2) page.Text(116, 118 + 18 * row, $"0{row}", 10);
            if (row == 3) page.TextTo(174, 118 + 18 * row, "03", 10);
        }
        Read(page).ShouldEndWith("| 301 | 02 | 津贴补贴 | 3.00 |\n| 301 | 03 | 奖金 | 4.00 |");
    }

    [Fact]
    public void The_name_of_a_total_in_the_middle_of_code_and_name_reaches_over_both()
    {
        var page = new DrawnPage(595, 842).TextTo(75, 100, "科目编码", 10, 0.5).TextTo(160, 100, "科目名称", 10, 0.5).TextTo(260, 100, "合计", 10, 0.5);
        page.Text(52, 118, "201", 10).Text(122, 118, "一般公共服务支出", 10).TextTo(300, 118, "12.00", 10);
        page.Text(52, 136, "20101", 10).Text(122, 136, "人大事务", 10).TextTo(300, 136, "12.00", 10);
        page.Text(78, 154, "合计", 10).TextTo(300, 154, "12.00", 10);
        Read(page).ShouldEndWith("| 20101 | 人大事务 | 12.00 |\n| 合计 | < | 12.00 |");
    }

    [Fact]
    public void Two_tables_one_above_the_other_are_two_with_what_stands_between_them()
    {
        var page = Heads(new DrawnPage(595, 842), 100);
        for (var i = 0; i < 3; i++) Row(page, 118 + 18 * i, $"支出{"甲乙丙"[i]}", "1.00", "", "1.00", "");
        page.Text(50, 180, "编制单位：虚构单位", 10).TextTo(450, 180, "单位：万元", 10);
        Heads(page, 200);
        for (var i = 0; i < 3; i++) Row(page, 218 + 18 * i, $"收入{"甲乙丙"[i]}", "2.00", "", "2.00", "");
        Read(page).ShouldContain("| 支出丙 | 1.00 |  | 1.00 |  |\n编制单位：虚构单位\n单位：万元\n| 科目名称 | 合计 | 上年结转 | 基本支出 | 项目支出 |\n| 收入甲 | 2.00 |  | 2.00 |  |\n");
    }

    [Fact]
    public void A_form_without_figures_below_its_unit_is_a_table()
    {
        var page = Heads(new DrawnPage(595, 842).TextTo(450, 80, "单位：万元", 10), 100).Text(52, 118, "合计", 10);
        Read(page).ShouldEndWith("""
            | 科目名称 | 合计 | 上年结转 | 基本支出 | 项目支出 |
            | 合计 |  |  |  |  |
            """);
    }

    [Fact]
    public void One_row_below_the_unit_of_amounts_and_a_head_begins_a_table_that_the_next_page_goes_on_with()
    {
        var first = Heads(new DrawnPage(595, 200).TextTo(540, 110, "单位：万元", 10), 130);
        Row(first, 148, "教育支出", "1,000.00", "", "900.00", "100.00");
        first.Text(52, 166, "卫生支出", 10);
        var second = Heads(new DrawnPage(595, 200), 40);
        for (var i = 0; i < 3; i++) Row(second, 58 + 18 * i, $"支出{"甲乙丙"[i]}", "5.00", "", "", "5.00");
        BlocksText.Of(DrawnPdf.Read(first, second)).ShouldStartWith("""
            单位：万元
            | 科目名称 | 合计 | 上年结转 | 基本支出 | 项目支出 |
            | 教育支出 | 1,000.00 |  | 900.00 | 100.00 |
            | 卫生支出 |  |  |  |  |
            | 支出甲 | 5.00 |  |  | 5.00 |
            """);
    }

    [Fact]
    public void A_head_is_printed_again_though_some_of_its_words_stand_a_little_higher()
    {
        var first = Heads(new DrawnPage(595, 200), 80);
        for (var i = 0; i < 5; i++) Row(first, 98 + 18 * i, $"教育支出{"甲乙丙丁戊"[i]}", "1,000.00", "", "900.00", "100.00");
        var second = new DrawnPage(595, 200);
        foreach (var (column, head) in new[] { "科目名称", "合计", "上年结转", "基本支出", "项目支出" }.Index()) second.TextTo(92 + 85 * column, column > 2 ? 40 : 45, head, 10, 0.5);
        for (var i = 0; i < 3; i++) Row(second, 63 + 18 * i, $"卫生支出{"甲乙丙"[i]}", "7.00", "", "5.00", "2.00");
        BlocksText.Of(DrawnPdf.Read(first, second)).ShouldContain("| 教育支出戊 | 1,000.00 |  | 900.00 | 100.00 |\n| 卫生支出甲 | 7.00 |  | 5.00 | 2.00 |");
    }

    [Fact]
    public void The_letters_of_a_code_close_below_their_head_are_heads_of_their_own()
    {
        var page = new DrawnPage(595, 842).TextTo(144, 100, "科目编码", 10, 0.5).TextTo(84, 112, "类", 10, 0.5).TextTo(144, 112, "款", 10, 0.5).TextTo(204, 112, "项", 10, 0.5)
            .TextTo(290, 106, "科目名称", 10, 0.5).TextTo(390, 106, "合计", 10, 0.5);
        for (var row = 0; row < 3; row++) page.TextTo(84, 132 + 18 * row, "206", 10, 0.5).TextTo(144, 132 + 18 * row, "05", 10, 0.5).TextTo(204, 132 + 18 * row, $"0{row}", 10, 0.5).Text(260, 132 + 18 * row, $"支出{"甲乙丙"[row]}", 10).TextTo(410, 132 + 18 * row, "1.00", 10);
        Read(page).ShouldStartWith("""
            | 科目编码 | < | < | 科目名称 | 合计 |
            | 类 | 款 | 项 | ^ | ^ |
            """);
    }

    [Fact]
    public void Sentences_with_figures_are_no_table()
    {
        var page = new DrawnPage(595, 842);
        for (var i = 1; i <= 4; i++) page.Text(74, 100 + 20 * i, $"{i}. 虚构项目 {i}0.50 万元，比上年 增加 {i}.00 万元，主要用于 {i} 个虚构的地方。", 12);
        Read(page).ShouldNotContain("|");
    }

    [Fact]
    public void A_list_of_contents_with_dots_is_no_table()
    {
        var page = new DrawnPage(595, 842).TextTo(297, 80, "目录", 16, 0.5);
        for (var i = 1; i <= 5; i++) page.Text(74, 100 + 20 * i, $"{"一二三四五"[i - 1]}、虚构单位的情况……………………………………", 12).TextTo(500, 100 + 20 * i, $"{i + 2}");
        Read(page).ShouldNotContain("|");
    }

    [Fact]
    public void Who_signs_and_when_is_no_table() => Read(new DrawnPage(595, 842)
        .Text(74, 100, "以上是虚构单位的说明。").TextTo(500, 140, "虚构单位").TextTo(500, 160, "2030年2月1日")
        .Text(74, 200, "联系人：甲乙").TextTo(500, 200, "电话：00000000")).ShouldNotContain("|");

    // Columns of 85 points: the head in the middle, a name at the left, a figure at the right.
    private static DrawnPage Heads(DrawnPage page, double y)
    {
        foreach (var (column, head) in new[] { "科目名称", "合计", "上年结转", "基本支出", "项目支出" }.Index()) page.TextTo(92 + 85 * column, y, head, 10, 0.5);
        return page;
    }

    private static void Row(DrawnPage page, double y, params string[] cells)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Length == 0) continue;
            if (char.IsAsciiDigit(cells[column][0])) page.TextTo(132 + 85 * (column - (cells[0].Contains('、', StringComparison.Ordinal) || cells[0].Contains("总计", StringComparison.Ordinal) ? 0.2 : 0)), y, cells[column], 10);
            else page.Text(52 + 85 * column, y, cells[column], 10);
        }
    }

    private static string Read(DrawnPage page) => BlocksText.Of(DrawnPdf.Read(page));
}
