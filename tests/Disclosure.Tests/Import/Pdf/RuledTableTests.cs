namespace Disclosure.Tests.Import.Pdf;

/// <summary>Tables with lines across and down become grids, cell by cell.</summary>
public sealed class RuledTableTests
{
    [Fact]
    public void Heads_that_span_columns_and_rows_keep_their_spans()
    {
        var page = new DrawnPage(595, 842);
        foreach (var y in new[] { 100, 140, 160 }) page.Line(50, y, 350, y);
        page.Line(150, 120, 350, 120);
        foreach (var x in new[] { 50, 150, 350 }) page.Line(x, 100, x, 160);
        page.Line(250, 120, 250, 160);
        page.Text(60, 124, "项目").Text(220, 114, "预算数").Text(160, 134, "基本支出").Text(260, 134, "项目支出");
        page.Text(52, 154, "教育支出").TextTo(248, 154, "1,234.50").TextTo(348, 154, "99.00");
        Read(page).ShouldBe("""
            | 项目 | 预算数 | < |
            | ^ | 基本支出 | 项目支出 |
            | 教育支出 | 1,234.50 | 99.00 |
            """);
    }

    [Fact]
    public void Income_and_expense_in_one_frame_are_one_table() => Read(new DrawnPage(595, 842)
        .Table(50, 100, [120, 80, 120, 80], 20, ["收入", "", "支出", ""], ["一、拨款", "1.00", "一、教育", "2.00"])).ShouldBe("""
            | 收入 |  | 支出 |  |
            | 一、拨款 | 1.00 | 一、教育 | 2.00 |
            """);

    [Fact]
    public void A_text_that_touches_the_amount_in_front_of_it_stays_in_its_cell()
    {
        var page = new DrawnPage(595, 842).Table(50, 100, [80, 120], 20, ["", ""], ["", ""]);
        page.TextTo(129, 114, "171,915,169", 10).Text(131, 114, "一、一般公共服务支出", 10);
        Read(page).ShouldBe("""
            | 171,915,169 | 一、一般公共服务支出 |
            |  |  |
            """);
    }

    [Fact]
    public void Lines_of_a_cell_are_one_text_without_blanks() => Read(new DrawnPage(595, 842)
        .Table(50, 100, [90, 80], 40, ["机关事业单位基本|养老保险缴费支出", "1.00"], ["公务 用车|Audi A6", "2.00"])).ShouldBe("""
            | 机关事业单位基本养老保险缴费支出 | 1.00 |
            | 公务 用车Audi A6 | 2.00 |
            """);

    [Fact]
    public void A_number_or_code_that_a_line_breaks_is_one_and_says_that_it_may_be_two() => Read(new DrawnPage(595, 842)
        .Table(50, 100, [40, 80, 40], 40, ["20805|05", "教育", "1,234,5|67.89"])).ShouldBe("""
            | 2080505 {20805 05} | 教育 | 1,234,567.89 {1,234,5 67.89} |
            """);

    [Fact]
    public void Two_whole_amounts_in_a_cell_stay_two() => Read(new DrawnPage(595, 842)
        .Table(50, 100, [80, 80], 40, ["教育", "12.00|34.00"], ["卫生", "5.00"])).ShouldBe("""
            | 教育 | 12.00 34.00 |
            | 卫生 | 5.00 |
            """);

    [Fact]
    public void Two_tables_on_a_page_are_two_with_what_stands_between_them() => Read(new DrawnPage(595, 842)
        .Table(50, 100, [80, 80], 20, ["教育", "1.00"])
        .Text(50, 150, "表二")
        .Table(50, 160, [80, 80], 20, ["卫生", "2.00"])).ShouldBe("""
            | 教育 | 1.00 |
            # 表二
            | 卫生 | 2.00 |
            """);

    [Fact]
    public void Tables_side_by_side_are_read_one_after_the_other_with_their_titles() => Read(new DrawnPage(842, 595)
        .Text(50, 90, "虚构单位收入表").Text(400, 90, "虚构单位支出表")
        .Table(50, 100, [80, 80], 20, ["拨款", "1.00"], ["其他", "3.00"])
        .Table(400, 100, [80, 80], 20, ["教育", "2.00"], ["卫生", "4.00"])).ShouldBe("""
            # 虚构单位收入表
            | 拨款 | 1.00 |
            | 其他 | 3.00 |
            # 虚构单位支出表
            | 教育 | 2.00 |
            | 卫生 | 4.00 |
            """);

    [Fact]
    public void Dashed_and_double_lines_are_lines()
    {
        var page = new DrawnPage(595, 842);
        foreach (var y in new[] { 100, 101.5, 120, 140 }) page.Line(50, y, 250, y, "[2 2] 0 d");
        foreach (var x in new[] { 50, 150, 250 }) page.Line(x, 100, x, 140);
        Read(page.Text(52, 114, "教育").Text(52, 134, "卫生").TextTo(248, 114, "1.00").TextTo(248, 134, "2.00")).ShouldBe("""
            | 教育 | 1.00 |
            | 卫生 | 2.00 |
            """);
    }

    [Fact]
    public void Rows_without_lines_between_them_are_rows() => Read(new DrawnPage(595, 842)
        .Line(50, 100, 250, 100).Line(50, 120, 250, 120).Line(50, 180, 250, 180)
        .Line(50, 100, 50, 180).Line(150, 100, 150, 180).Line(250, 100, 250, 180)
        .Text(52, 114, "项目").Text(160, 114, "预算数")
        .Text(52, 134, "教育").TextTo(248, 134, "1.00").Text(52, 152, "卫生").TextTo(248, 152, "2.00").Text(52, 170, "住房").TextTo(248, 170, "3.00"))
        .ShouldBe("""
            | 项目 | 预算数 |
            | 教育 | 1.00 |
            | 卫生 | 2.00 |
            | 住房 | 3.00 |
            """);

    private static string Read(DrawnPage page) => BlocksText.Of(DrawnPdf.Read(page));
}
