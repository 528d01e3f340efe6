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

    private static DrawnPage Row(DrawnPage page, double y, string left, string right) => page.Text(52, y, left, 10).Text(300, y, right, 10);

    private static void Lines(DrawnPage page, params double[] ys)
    {
        foreach (var y in ys) page.Line(50, y, 540, y);
    }
}
