namespace Disclosure.Tests.Import.Pdf;

/// <summary>A sheet that is too wide for its paper: its right columns stand on pages of their own, at the heights of the rows that they belong to.</summary>
public sealed class TiledPageTests
{
    private static readonly string[] Names = ["教育支出", "卫生支出", "住房支出", "城乡支出"];

    [Fact]
    public void The_right_columns_on_the_next_page_belong_to_the_rows_of_the_page_before() =>
        BlocksText.Of(DrawnPdf.Read(Left(0, 100), Right(0, 100))).ShouldBe("""
            | 科目名称 | 合计 | 基本支出 | 项目支出 |
            | 教育支出 | 11.00 | 1.00 | 10.00 |
            | 卫生支出 | 22.00 | 2.00 | 20.00 |
            | 住房支出 | 33.00 | 3.00 | 30.00 |
            | 城乡支出 | 44.00 | 4.00 | 40.00 |
            - 是第 1 页右边的栏，和它拼在一起读：（整页）
            """);

    [Fact]
    public void Lines_show_how_both_parts_meet()
    {
        var (left, right) = (Left(0, 100), Right(0, 100));
        Lines(left, 50, 140, 240);
        Lines(right, 40, 140, 240);
        BlocksText.Of(DrawnPdf.Read(left, right)).ShouldStartWith("""
            | 科目名称 | 合计 | 基本支出 | 项目支出 |
            | 教育支出 | 11.00 | 1.00 | 10.00 |
            """);
    }

    [Fact]
    public void First_all_left_parts_and_then_all_right_ones_are_as_many_pages_of_one_table()
    {
        var text = BlocksText.Of(DrawnPdf.Read(Left(0, 130, "虚构支出总表"), Left(4, 100), Right(0, 130), Right(4, 100)));
        text.ShouldContain("""
            | 城乡支出 | 44.00 | 4.00 | 40.00 |
            | 教育支出 | 55.00 | 5.00 | 50.00 |
            """);
        text.ShouldContain("| 城乡支出 | 88.00 | 8.00 | 80.00 |");
    }

    [Fact]
    public void Names_of_rows_that_each_page_prints_again_stand_there_once()
    {
        var right = new DrawnPage(300, 240);
        right.TextTo(92, 100, "科目名称", 10, 0.5).TextTo(220, 100, "项目支出", 10, 0.5);
        for (var i = 0; i < 4; i++) right.Text(52, 118 + 18 * i, Names[i], 10).TextTo(240, 118 + 18 * i, $"{i + 1}.00", 10);
        BlocksText.Of(DrawnPdf.Read(Left(0, 100), right)).ShouldStartWith("""
            | 科目名称 | 合计 | 项目支出 |
            | 教育支出 | 11.00 | 1.00 |
            | 卫生支出 | 22.00 | 2.00 |
            | 住房支出 | 33.00 | 3.00 |
            | 城乡支出 | 44.00 | 4.00 |
            """);
    }

    [Fact]
    public void A_title_that_the_edge_of_the_paper_cuts_says_how_far_apart_both_parts_stand()
    {
        // The title begins 40 points before the edge of the left part; the right one shows its end.
        var (left, right) = (Left(0, 130).Text(200, 100, "虚构支出预算", 10), Right(0, 130).Text(40, 100, "支出预算总表", 10));
        BlocksText.Of(DrawnPdf.Read(left, right)).ShouldContain("| 教育支出 | 11.00 | 1.00 | 10.00 |");
    }

    [Fact]
    public void Tables_with_the_same_rows_and_titles_of_their_own_stay_apart()
    {
        var document = DrawnPdf.Read(Left(0, 130, "虚构支出甲表"), Left(0, 130, "虚构支出乙表"));
        document.Blocks.Select(b => b.Origin.Page).Distinct().ShouldBe([1, 2]);
    }

    [Fact]
    public void A_table_of_the_same_rows_whose_title_stands_between_who_made_it_and_the_unit_stays_apart()
    {
        var (first, second) = (Left(0, 130).Text(20, 100, "部门：虚构局", 10).TextTo(150, 100, "虚构甲表", 10, 0.5).TextTo(290, 100, "单位：元", 10), Right(0, 130).Text(20, 100, "部门：虚构局", 10).TextTo(150, 100, "虚构乙表", 10, 0.5).TextTo(290, 100, "单位：元", 10));
        DrawnPdf.Read(first, second).Dropped.ShouldNotContain(d => d.Reason.Contains("右边", StringComparison.Ordinal));
    }

    [Fact]
    public void A_single_row_at_the_height_of_one_of_the_page_before_stays_apart()
    {
        var second = new DrawnPage(300, 240).TextTo(150, 70, "虚构的预算数", 10, 0.5).TextTo(100, 100, "合计", 10, 0.5).TextTo(200, 100, "接待费", 10, 0.5).TextTo(110, 118, "9.00", 10).TextTo(236, 118, "8.00", 10);
        DrawnPdf.Read(Left(0, 100, "虚构甲表"), second).Dropped.ShouldNotContain(d => d.Reason.Contains("右边", StringComparison.Ordinal));
    }

    [Fact]
    public void The_number_of_the_page_on_the_right_is_told_and_stands_nowhere()
    {
        var text = BlocksText.Of(DrawnPdf.Read(Left(0, 100).TextTo(150, 230, "— 1 —", 9, 0.5), Right(0, 100).TextTo(150, 230, "— 2 —", 9, 0.5)));
        text.ShouldContain("- 页码：— 2 —");
        text.ShouldContain("| 教育支出 | 11.00 | 1.00 | 10.00 |");
    }

    private static DrawnPage Left(int from, double y, string title = "")
    {
        var page = new DrawnPage(300, 240);
        if (title.Length > 0) page.TextTo(150, y - 30, title, 14, 0.5);
        page.TextTo(92, y, "科目名称", 10, 0.5).TextTo(220, y, "合计", 10, 0.5);
        for (var i = 0; i < 4; i++) page.Text(52, y + 18 + 18 * i, Names[i], 10).TextTo(236, y + 18 + 18 * i, $"{(i + from + 1) * 11}.00", 10);
        return page;
    }

    private static DrawnPage Right(int from, double y)
    {
        var page = new DrawnPage(300, 240).TextTo(100, y, "基本支出", 10, 0.5).TextTo(200, y, "项目支出", 10, 0.5);
        for (var i = 0; i < 4; i++) page.TextTo(138, y + 18 + 18 * i, $"{i + from + 1}.00", 10).TextTo(236, y + 18 + 18 * i, $"{(i + from + 1) * 10}.00", 10);
        return page;
    }

    private static void Lines(DrawnPage page, params double[] xs)
    {
        foreach (var x in xs) page.Line(x, 86, x, 176);
        for (var i = 0; i <= 5; i++) page.Line(xs[0], 86 + 18 * i, xs[^1], 86 + 18 * i);
    }
}
