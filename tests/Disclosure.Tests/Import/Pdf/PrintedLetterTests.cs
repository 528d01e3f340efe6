namespace Disclosure.Tests.Import.Pdf;

/// <summary>Letters are read as they are seen, however the page is turned and however often they are drawn.</summary>
public sealed class PrintedLetterTests
{
    private const string Table = """
        # 虚构局收入表
        | 教育 | 1,234.50 |
        | 卫生 | ６７．８９ |
        """;

    [Fact]
    public void A_page_that_is_turned_is_read_upright() => Read(Sideways("/Rotate 90")).ShouldBe(Table);

    [Fact]
    public void A_table_that_is_drawn_sideways_is_read_upright() => Read(Sideways("")).ShouldBe(Table);

    [Fact]
    public void A_page_that_stands_on_its_head_is_read_upright()
    {
        var page = Content();
        page.More = "/Rotate 180";
        page.Before = "-1 0 0 -1 500 300 cm\n";
        Read(page).ShouldBe(Table);
    }

    [Fact]
    public void What_lies_outside_the_visible_page_is_left_out_and_said()
    {
        var page = Content().Text(10, 30, "裁掉的字");
        page.More = "/CropBox [60 0 500 300]";
        Read(page).ShouldBe(Table + "\n- 页面之外的文字：裁掉的字");
    }

    [Fact]
    public void Text_that_is_drawn_twice_to_look_bold_is_read_once() =>
        Read(new DrawnPage(300, 300).Text(50, 100, "合计11").Text(50.4, 100, "合计11")).ShouldBe("合计11\n- 重复描画的文字（加粗）：合计11".Replace("合计11\n", "# 合计11\n", StringComparison.Ordinal));

    [Fact]
    public void Radicals_and_ligatures_are_what_they_look_like() =>
        Read(new DrawnPage(300, 300).Text(50, 100, "⼀般公共预算⽀出ﬁn。")).ShouldBe("一般公共预算支出fin。");

    [Fact]
    public void A_short_word_that_is_set_wide_is_a_word() =>
        Read(new DrawnPage(300, 300).Table(50, 100, [100, 80], 20, ["项    目", "1.00"]).Text(120, 60, "目    录", 20)).ShouldBe("""
            # 目录
            | 项目 | 1.00 |
            """);

    private static DrawnPage Content() => new DrawnPage(500, 300)
        .Text(100, 60, "虚构局收入表")
        .Table(100, 80, [100, 100], 20, ["教育", "1,234.50"], ["卫生", ""])
        .TextTo(298, 114, "６７．８９", 10);

    private static DrawnPage Sideways(string more)
    {
        var page = Content();
        page.Paper = "300 500";
        page.More = more;
        page.Before = "0 1 -1 0 300 0 cm\n";
        return page;
    }

    private static string Read(DrawnPage page) => BlocksText.Of(DrawnPdf.Read(page));
}
