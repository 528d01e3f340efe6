namespace Disclosure.Tests.Import.Pdf;

/// <summary>Tables that touch or nearly do: below each other with lines across only, and beside each other with rows of their own heights.</summary>
public sealed class StackedTableTests
{
    [Fact]
    public void A_head_far_below_the_last_line_begins_another_table()
    {
        var page = Row(Row(new DrawnPage(595, 842), 100, "用途", "经办"), 120, "热线", "甲");
        Lines(page, 108, 128, 148);
        Row(Row(Row(page, 140, "场馆", "乙"), 180, "时间", "事项"), 200, "三月", "迁址");
        Lines(page, 188, 208);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldBe("""
            | 用途 | 经办 |
            | 热线 | 甲 |
            | 场馆 | 乙 |
            | 时间 | 事项 |
            | 三月 | 迁址 |
            """);
        DrawnPdf.Read(page).Blocks.Count.ShouldBe(2);
    }

    [Fact]
    public void Two_tables_that_share_a_line_and_no_row_are_read_each_by_itself()
    {
        var page = new DrawnPage(595, 842)
            .Table(50, 100, [100, 60], 20, ["收入", "金额"], ["拨款", "10.00"], ["事业", "20.00"], ["经营", "30.00"], ["合计", "60.00"])
            .Table(210, 100, [100, 60], 27, ["支出", "金额"], ["教育", "40.00"], ["卫生", "5.00"], ["住房", "15.00"], ["合计", "60.00"]);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldBe("""
            | 收入 | 金额 |
            | 拨款 | 10.00 |
            | 事业 | 20.00 |
            | 经营 | 30.00 |
            | 合计 | 60.00 |
            | 支出 | 金额 |
            | 教育 | 40.00 |
            | 卫生 | 5.00 |
            | 住房 | 15.00 |
            | 合计 | 60.00 |
            """);
    }

    [Fact]
    public void A_title_above_tables_that_share_a_line_stands_above_both()
    {
        var page = new DrawnPage(595, 842).Text(52, 70, "编制单位：虚构单位", 10).TextTo(290, 85, "收支预算总表", 12, 0.5)
            .Table(50, 100, [100, 60], 20, ["收入", "金额"], ["拨款", "10.00"], ["事业", "20.00"], ["经营", "30.00"], ["合计", "60.00"])
            .Table(210, 100, [100, 60], 27, ["支出", "金额"], ["教育", "40.00"], ["卫生", "5.00"], ["住房", "15.00"], ["合计", "60.00"]);
        BlocksText.Of(DrawnPdf.Read(page)).ReplaceLineEndings("\n").Split('\n').ToList().FindIndex(l => l.Contains("收支预算总表", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Rows_that_go_through_make_one_table_though_some_lines_are_missing()
    {
        var page = new DrawnPage(595, 842).Table(50, 100, [100, 60, 100, 60], 20, ["收入", "金额", "支出", "金额"], ["拨款", "10.00", "教育", "40.00"], ["事业", "20.00", "卫生", "5.00"], ["合计", "30.00", "合计", "45.00"]);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldStartWith("| 收入 | 金额 | 支出 | 金额 |");
    }

    [Fact]
    public void A_table_with_a_title_of_its_own_in_its_first_row_does_not_go_on_with_the_one_before()
    {
        static DrawnPage Page(string title) => new DrawnPage(400, 260).Line(50, 60, 210, 60).Line(50, 60, 50, 80).Line(210, 60, 210, 80).TextTo(130, 74, title, 10, 0.5)
            .Table(50, 80, [100, 60], 20, ["项目", "金额"], ["教育", ""], ["卫生", ""], ["住房", ""], ["合计", ""]);
        DrawnPdf.Read(Page("基金预算表"), Page("资本预算表")).Blocks.Count.ShouldBe(2);
    }

    [Fact]
    public void The_name_of_a_total_on_the_next_page_begins_a_row_below_a_name_that_fills_its_cell()
    {
        var first = new DrawnPage(300, 200).Table(50, 100, [104, 60], 20, ["科目", "金额"], ["教育", "1.00"], ["抗疫特别国债安排支出", ""]);
        var second = new DrawnPage(300, 200).Table(50, 20, [104, 60], 20, ["支出合计", "1.00"]);
        BlocksText.Of(DrawnPdf.Read(first, second)).ShouldEndWith("| 抗疫特别国债安排支出 |  |\n| 支出合计 | 1.00 |");
    }

    [Fact]
    public void The_numbered_names_at_the_end_of_a_table_without_lines_across_are_rows()
    {
        var page = new DrawnPage(400, 300).Line(50, 60, 270, 60).Line(50, 160, 270, 160).Line(50, 60, 50, 160).Line(190, 60, 190, 160).Line(270, 60, 270, 160);
        foreach (var (i, name) in new[] { "年初结转和结余", "一、一般公共预算", "二、政府性基金预算", "总计" }.Index()) page.Text(54, 78 + 22 * i, name, 10);
        page.TextTo(266, 144, "9.00", 10);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldBe("| 年初结转和结余 |  |\n| 一、一般公共预算 |  |\n| 二、政府性基金预算 |  |\n| 总计 | 9.00 |");
    }

    [Fact]
    public void The_dots_of_dotted_lines_that_lie_close_make_no_lines_down()
    {
        var page = new DrawnPage(400, 300);
        foreach (var y in new[] { 60.0, 80, 84, 88, 108 }) page.Line(50, y, 300, y, "[0.7 2] 0 d");
        foreach (var x in new[] { 50.0, 175, 300 }) page.Line(x, 60, x, 108);
        page.Text(54, 74, "项目", 10).Text(180, 74, "金额", 10).Text(54, 102, "合计", 10).TextTo(296, 102, "1.00", 10);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldStartWith("| 项目 | 金额 |\n");
    }

    [Fact]
    public void A_total_far_below_the_last_row_of_a_table_without_lines_belongs_to_it()
    {
        var page = new DrawnPage(400, 500).Text(52, 80, "项目", 10).TextTo(250, 80, "金额", 10);
        foreach (var (i, name) in new[] { "教育", "卫生", "住房" }.Index()) page.Text(52, 98 + 18 * i, name, 10).TextTo(250, 98 + 18 * i, $"{i + 1}.00", 10);
        page.Text(52, 260, "支出总计", 10).TextTo(250, 260, "6.00", 10);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldBe("| 项目 | 金额 |\n| 教育 | 1.00 |\n| 卫生 | 2.00 |\n| 住房 | 3.00 |\n| 支出总计 | 6.00 |");
    }

    [Fact]
    public void The_unit_of_amounts_between_two_lines_of_tables_with_lines_across_only_begins_another_table()
    {
        var page = new DrawnPage(595, 842);
        foreach (var (top, table) in new[] { 100.0, 220.0 }.Zip("甲乙"))
        {
            page.TextTo(295, top - 26, $"虚构支出预算{table}表", 14, 0.5).TextTo(540, top - 8, "单位：万元", 10);
            Lines(page, top, top + 20, top + 76);
            page.Text(52, top + 14, "项目", 10).TextTo(300, top + 14, $"{table}数", 10).TextTo(500, top + 14, "合计", 10);
            for (var row = 0; row < 3; row++) page.Text(52, top + 34 + 18 * row, $"支出{"子丑寅"[row]}", 10).TextTo(300, top + 34 + 18 * row, $"{row + 1}.00", 10).TextTo(500, top + 34 + 18 * row, $"{row + 1}.00", 10);
        }
        BlocksText.Of(DrawnPdf.Read(page)).ShouldEndWith("""
            | 支出寅 | 3.00 | 3.00 |
            # 虚构支出预算乙表
            单位：万元
            | 项目 | 乙数 | 合计 |
            | 支出子 | 1.00 | 1.00 |
            | 支出丑 | 2.00 | 2.00 |
            | 支出寅 | 3.00 | 3.00 |
            """);
    }

    [Fact]
    public void The_ruled_row_of_a_total_that_white_sets_off_belongs_to_the_table_above_it()
    {
        var page = new DrawnPage(595, 842)
            .Table(50, 100, [100, 60, 100, 60], 20, ["项目", "金额", "项目", "金额"], ["工资", "10.00", "办公费", "5.00"])
            .Table(50, 200, [100, 60, 100, 60], 20, ["人员经费合计", "10.00", "公用经费合计", "5.00"]);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldBe("""
            | 项目 | 金额 | 项目 | 金额 |
            | 工资 | 10.00 | 办公费 | 5.00 |
            | 人员经费合计 | 10.00 | 公用经费合计 | 5.00 |
            """);
    }

    [Fact]
    public void A_dotted_line_that_runs_down_through_rows_of_hardly_any_height_is_a_line()
    {
        var page = new DrawnPage(400, 300);
        for (var y = 60.0; y <= 132; y += 18) Dots(page, 50, y, 300, y);
        for (var y = 135.0; y <= 153; y += 3) Dots(page, 50, y, 300, y);
        foreach (var x in new[] { 50.0, 176, 300 }) Dots(page, x, 60, x, 153);
        foreach (var (i, kind) in "教卫住城".Index()) page.Text(55, 74 + 18 * i, $"虚构的{kind}字支出虚构支出", 10).Text(178, 74 + 18 * i, $"{i}号", 10);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldStartWith("| 虚构的教字支出虚构支出 | 0号 |\n| 虚构的卫字支出虚构支出 | 1号 |\n");
    }

    [Fact]
    public void The_dots_of_dotted_lines_in_a_pile_make_no_columns()
    {
        var page = new DrawnPage(400, 300);
        for (var y = 60.0; y <= 132; y += 18) Dots(page, 50, y, 300, y);
        for (var y = 135.0; y <= 153; y += 3) Dots(page, 50, y, 300, y);
        foreach (var (i, name) in new[] { "项目", "教育", "卫生", "住房" }.Index()) page.Text(54, 74 + 18 * i, name, 10).TextTo(296, 74 + 18 * i, i == 0 ? "金额" : $"{i}.00", 10);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldStartWith("| 项目 | 金额 |\n| 教育 | 1.00 |\n| 卫生 | 2.00 |\n| 住房 | 3.00 |");
    }

    // As browsers draw them: each dot is a small box.
    private static void Dots(DrawnPage page, double x, double y, double toX, double toY)
    {
        var (stepX, stepY) = y == toY ? (3, 0) : (0, 3);
        for (; x <= toX && y <= toY; (x, y) = (x + stepX, y + stepY)) page.Bar(x, y, 0.6, 0.6);
    }

    private static DrawnPage Row(DrawnPage page, double y, string left, string right) => page.Text(52, y, left, 10).Text(300, y, right, 10);

    private static void Lines(DrawnPage page, params double[] ys)
    {
        foreach (var y in ys) page.Line(50, y, 540, y);
    }
}
