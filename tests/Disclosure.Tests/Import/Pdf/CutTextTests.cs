namespace Disclosure.Tests.Import.Pdf;

/// <summary>
/// Spreadsheets draw a text that has no room over the edge of its cell, and show only what of it lies within: it belongs to that cell. Of
/// a cell that the end of a page breaks they draw the text on both pages.
/// </summary>
public sealed class CutTextTests
{
    private static readonly double[] Widths = [60, 90, 70];

    [Fact]
    public void A_text_that_is_too_high_for_its_cell_belongs_to_it() => BlocksText.Of(DrawnPdf.Read(new DrawnPage(400, 300)
        .Table(50, 60, Widths, 20, ["一", "", "1.00"], ["二", "乙", "2.00"])
        .Cut(110, 60, 90, 20, 112, 62, "上面的半句").Cut(110, 60, 90, 20, 112, 74, "中间的").Cut(110, 60, 90, 20, 112, 86, "下面的半句"))).ShouldBe("""
            | 一 | 上面的半句中间的下面的半句 | 1.00 |
            | 二 | 乙 | 2.00 |
            """);

    [Fact]
    public void A_text_that_is_too_wide_for_its_cell_belongs_to_it() => BlocksText.Of(DrawnPdf.Read(new DrawnPage(400, 300)
        .Table(50, 60, Widths, 20, ["一", "", "1.00"], ["二", "乙", "2.00"])
        .Cut(110, 60, 90, 20, 80, 74, "左右两边都放不下的一整句话"))).ShouldBe("""
            | 一 | 左右两边都放不下的一整句话 | 1.00 |
            | 二 | 乙 | 2.00 |
            """);

    [Fact]
    public void A_text_that_is_cut_off_takes_no_letter_from_another_in_the_same_place() => BlocksText.Of(DrawnPdf.Read(new DrawnPage(400, 300)
        .Table(50, 60, Widths, 20, ["科室", "甲", "1.00"], ["", "乙", "2.00"])
        .Cut(50, 80, 60, 20, 42, 74, "教科"))).ShouldBe("""
            | 科室 | 甲 | 1.00 |
            | 教科 | 乙 | 2.00 |
            """);

    [Fact]
    public void A_cell_of_several_rows_that_a_page_broke_is_one() => BlocksText.Of(DrawnPdf.Read(
        Broken(60, 4, isOpenAbove: false, ["甲", "乙", "丙", "丁"]).Cut(50, 60, 60, 80, 52, 160, "产出指标"),
        Broken(60, 2, isOpenAbove: true, ["戊", "己"]).Text(52, 74, "产出指标", 10).Line(50, 100, 110, 100))).ShouldBe("""
            | 产出指标 | 甲 |
            | ^ | 乙 |
            | ^ | 丙 |
            | ^ | 丁 |
            | ^ | 戊 |
            | ^ | 己 |
            """);

    [Fact]
    public void A_cell_over_three_pages_is_one() => BlocksText.Of(DrawnPdf.Read(
        Broken(60, 4, isOpenAbove: false, ["甲", "乙", "丙", "丁"]),
        Broken(60, 4, isOpenAbove: true, ["戊", "己", "庚", "辛"]).Text(52, 104, "产出指标", 10),
        Broken(60, 1, isOpenAbove: true, ["壬"]).Line(50, 80, 110, 80))).ShouldBe("""
            | 产出指标 | 甲 |
            | ^ | 乙 |
            | ^ | 丙 |
            | ^ | 丁 |
            | ^ | 戊 |
            | ^ | 己 |
            | ^ | 庚 |
            | ^ | 辛 |
            | ^ | 壬 |
            """);

    [Fact]
    public void Two_cells_with_a_line_between_them_stay_two() => BlocksText.Of(DrawnPdf.Read(
        Broken(60, 4, isOpenAbove: false, ["甲", "乙", "丙", "丁"]).Text(52, 104, "产出指标", 10).Line(50, 140, 110, 140),
        Broken(60, 1, isOpenAbove: false, ["戊"]).Text(52, 74, "效益指标", 10).Line(50, 80, 110, 80))).ShouldBe("""
            | 产出指标 | 甲 |
            | ^ | 乙 |
            | ^ | 丙 |
            | ^ | 丁 |
            | 效益指标 | 戊 |
            """);

    [Fact]
    public void Below_a_head_that_is_repeated_another_text_is_another_cell() => BlocksText.Of(DrawnPdf.Read(
        Broken(60, 4, isOpenAbove: false, ["名称", "乙", "丙", "丁"]).Line(50, 80, 110, 80).Text(52, 74, "指标", 10).Text(52, 114, "产出指标", 10),
        Broken(60, 2, isOpenAbove: false, ["名称", "戊"]).Line(50, 80, 110, 80).Text(52, 74, "指标", 10).Text(52, 94, "效益指标", 10).Line(50, 100, 110, 100))).ShouldBe("""
            | 指标 | 名称 |
            | 产出指标 | 乙 |
            | ^ | 丙 |
            | ^ | 丁 |
            | 效益指标 | 戊 |
            - 续表的表头：指标
            - 续表的表头：名称
            """);

    // A table whose first column is one cell that is open below, and above where that is said.
    private static DrawnPage Broken(double top, int rows, bool isOpenAbove, string[] cells)
    {
        var page = new DrawnPage(300, 160);
        var bottom = top + 20 * rows;
        if (!isOpenAbove) page.Line(50, top, 110, top);
        foreach (var x in new[] { 50, 110, 200 }) page.Line(x, top, x, bottom);
        for (var row = 0; row <= rows; row++) page.Line(110, top + 20 * row, 200, top + 20 * row);
        for (var row = 0; row < rows; row++) page.Text(112, top + 20 * row + 14, cells[row], 10);
        return page;
    }
}
