namespace Disclosure.Tests.Import.Pdf;

/// <summary>What a page breaks is whole again, and what only pages have is left out and said.</summary>
public sealed class PageBreakTests
{
    private static readonly double[] Widths = [100, 80];

    [Fact]
    public void A_table_over_three_pages_is_one_with_one_head()
    {
        var pages = Enumerable.Range(0, 3).Select(i => new DrawnPage(300, 200)
            .Table(50, 60, Widths, 20, [["项目", "预算数"], .. Enumerable.Range(1, 4).Select(row => new[] { $"科目{"甲乙丙"[i]}{row}", $"{i * 4 + row}.00" })]));
        BlocksText.Of(DrawnPdf.Read([.. pages])).ShouldBe("""
            | 项目 | 预算数 |
            | 科目甲1 | 1.00 |
            | 科目甲2 | 2.00 |
            | 科目甲3 | 3.00 |
            | 科目甲4 | 4.00 |
            | 科目乙1 | 5.00 |
            | 科目乙2 | 6.00 |
            | 科目乙3 | 7.00 |
            | 科目乙4 | 8.00 |
            | 科目丙1 | 9.00 |
            | 科目丙2 | 10.00 |
            | 科目丙3 | 11.00 |
            | 科目丙4 | 12.00 |
            - 续表的表头：项目
            - 续表的表头：预算数
            - 续表的表头：项目
            - 续表的表头：预算数
            """);
    }

    [Fact]
    public void A_row_that_the_page_broke_is_one() => BlocksText.Of(DrawnPdf.Read(
        new DrawnPage(300, 200).Table(50, 60, Widths, 20, ["项目", "预算数"], ["教育", "1.00"], ["卫生", "2.00"], ["住房", "3.00"], ["基本公共卫生服务", "4.00"]),
        new DrawnPage(300, 200).Table(50, 60, Widths, 20, ["项目", "预算数"], ["项目支出", ""], ["其他", "5.00"]))).ShouldBe("""
            | 项目 | 预算数 |
            | 教育 | 1.00 |
            | 卫生 | 2.00 |
            | 住房 | 3.00 |
            | 基本公共卫生服务项目支出 | 4.00 |
            | 其他 | 5.00 |
            - 续表的表头：项目
            - 续表的表头：预算数
            """);

    [Fact]
    public void A_row_without_an_amount_at_the_top_of_a_page_is_a_row() => BlocksText.Of(DrawnPdf.Read(
        new DrawnPage(300, 200).Table(50, 60, Widths, 20, ["项目", "预算数"], ["教育", "1.00"], ["卫生", "2.00"], ["住房", "3.00"], ["公共卫生", "4.00"]),
        new DrawnPage(300, 200).Table(50, 60, Widths, 20, ["项目", "预算数"], ["项目支出", ""], ["其他", "5.00"]))).ShouldContain("| 公共卫生 | 4.00 |\n| 项目支出 |  |\n");

    [Fact]
    public void A_row_that_begins_with_an_ordinal_is_a_row_of_its_own() => BlocksText.Of(DrawnPdf.Read(
        new DrawnPage(300, 200).Table(50, 60, Widths, 20, ["项目", "预算数"], ["教育", "1.00"], ["卫生", "2.00"], ["住房", "3.00"], ["基本公共卫生服务", "4.00"]),
        new DrawnPage(300, 200).Table(50, 60, Widths, 20, ["项目", "预算数"], ["二、项目支出", ""], ["其他", "5.00"]))).ShouldContain("| 二、项目支出 |  |\n");

    [Fact]
    public void A_title_that_the_next_page_repeats_is_left_out() => BlocksText.Of(DrawnPdf.Read(
        new DrawnPage(300, 200).Text(90, 40, "虚构收入表", 20).Table(50, 60, Widths, 20, ["项目", "预算数"], ["甲", "1.00"], ["乙", "2.00"], ["丙", "3.00"], ["丁", "4.00"]),
        new DrawnPage(300, 200).Text(90, 40, "虚构收入表（续）", 20).Table(50, 60, Widths, 20, ["项目", "预算数"], ["戊", "5.00"]))).ShouldBe("""
            # 虚构收入表
            | 项目 | 预算数 |
            | 甲 | 1.00 |
            | 乙 | 2.00 |
            | 丙 | 3.00 |
            | 丁 | 4.00 |
            | 戊 | 5.00 |
            - 续表的表头：项目
            - 续表的表头：预算数
            - 续表的标题：虚构收入表（续）
            """);

    [Theory]
    [InlineData("虚构收入表（续）")]
    [InlineData("虚构收入表（续表）")]
    [InlineData("虚构收入表(续表)")]
    [InlineData("虚构收入表（续表1）")]
    [InlineData("续表")]
    [InlineData("（续表）")]
    public void A_title_that_says_that_the_table_goes_on_is_believed_wherever_the_first_part_ends(string title) => BlocksText.Of(DrawnPdf.Read(
        new DrawnPage(300, 400).Text(90, 40, "虚构收入表", 20).Table(50, 60, Widths, 20, ["项目", "预算数"], ["甲", "1.00"]),
        new DrawnPage(300, 400).Text(90, 40, title, 20).Table(50, 60, Widths, 20, ["项目", "预算数"], ["乙", "5.00"]).Text(20, 380, "全页到底的一句话", 10))).ShouldEndWith($"- 续表的标题：{title}");

    [Fact]
    public void A_table_that_a_line_of_text_parts_goes_on_below_the_title_that_the_next_page_repeats() => BlocksText.Of(DrawnPdf.Read(
        new DrawnPage(300, 220).Text(90, 40, "虚构收入表", 20).Table(50, 60, Widths, 20, ["项目", "预算数"]).Text(52, 94, "无", 10)
            .Table(50, 100, Widths, 20, ["事项", "决算数"], ["甲", "1.00"], ["乙", "2.00"], ["丙", "3.00"], ["丁", "4.00"]),
        new DrawnPage(300, 220).Text(90, 40, "虚构收入表", 20).Table(50, 60, Widths, 20, ["戊", "5.00"]))).ShouldBe("""
            # 虚构收入表
            | 项目 | 预算数 |
            无
            | 事项 | 决算数 |
            | 甲 | 1.00 |
            | 乙 | 2.00 |
            | 丙 | 3.00 |
            | 丁 | 4.00 |
            | 戊 | 5.00 |
            - 续表的标题：虚构收入表
            """);

    [Fact]
    public void A_title_that_breaks_within_brackets_is_one() => BlocksText.Of(DrawnPdf.Read(new DrawnPage(300, 300)
        .Text(90, 40, "虚构目标（一项", 16).Text(90, 62, "一表）：热线", 16).Table(50, 80, Widths, 20, ["项目", "预算数"]))).ShouldBe("""
            # 虚构目标（一项一表）：热线
            | 项目 | 预算数 |
            """);

    [Fact]
    public void Forms_of_the_same_shape_on_pages_of_their_own_stay_apart() => BlocksText.Of(DrawnPdf.Read(
        new DrawnPage(300, 400).Text(90, 40, "项目绩效目标表", 20).Table(50, 60, Widths, 20, ["项目名称", "甲"], ["金额", "1.00"]),
        new DrawnPage(300, 400).Text(90, 40, "项目绩效目标表", 20).Table(50, 60, Widths, 20, ["项目名称", "乙"], ["金额", "2.00"]).Text(50, 380, "以上是全部项目。"))).ShouldBe("""
            # 项目绩效目标表
            | 项目名称 | 甲 |
            | 金额 | 1.00 |
            # 项目绩效目标表
            | 项目名称 | 乙 |
            | 金额 | 2.00 |
            以上是全部项目。
            """);

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out()
    {
        var pages = Enumerable.Range(1, 3).Select(i => new DrawnPage(300, 400)
            .Text(100, 20, "虚构局预算", 9).Text(50, 100, $"这是第{"一二三"[i - 1]}页的一句完整的话。").TextTo(150, 390, $"— {i} —", 9, 0.5));
        BlocksText.Of(DrawnPdf.Read([.. pages])).ShouldBe("""
            这是第一页的一句完整的话。
            这是第二页的一句完整的话。
            这是第三页的一句完整的话。
            - 页眉：虚构局预算
            - 页码：— 1 —
            - 页眉：虚构局预算
            - 页码：— 2 —
            - 页眉：虚构局预算
            - 页码：— 3 —
            """);
    }

    [Fact]
    public void A_running_head_of_two_lines_is_left_out()
    {
        var pages = Enumerable.Range(1, 3).Select(i => new DrawnPage(300, 400)
            .Text(50, 20, "虚构省样例市测试区名称很长很长的", 9).Text(100, 31, "样例中心预算", 9).Text(50, 100, $"这是第{"一二三"[i - 1]}页的一句完整的话。"));
        BlocksText.Of(DrawnPdf.Read([.. pages])).ShouldStartWith("这是第一页的一句完整的话。\n这是第二页的一句完整的话。\n这是第三页的一句完整的话。\n- 页眉：虚构省样例市测试区名称很长很长的\n- 页眉：样例中心预算\n");
    }

    [Fact]
    public void A_running_head_above_another_line_on_each_page_is_one_though_its_letters_are_larger_than_all_others()
    {
        var pages = Enumerable.Range(1, 4).Select(i => new DrawnPage(300, 400).Text(100, 20, "虚构局预算", 14).Text(50, 100, $"{"甲乙丙丁"[i - 1]}说的是第{"一二三四"[i - 1]}页的一句话。", 9));
        BlocksText.Of(DrawnPdf.Read([.. pages])).ShouldStartWith("甲说的是第一页的一句话。\n乙说的是");
    }

    [Fact]
    public void The_title_of_a_table_above_its_unit_on_each_page_is_no_running_head()
    {
        var pages = Enumerable.Range(1, 4).Select(i => new DrawnPage(300, 400).Text(100, 20, "收支预算总表", 14).Text(200, 50, "单位：元", 9)
            .Table(50, 60, [100, 60], 20, ["项目", "金额"], [$"拨款{"甲乙丙丁"[i - 1]}", "10.00"]));
        BlocksText.Of(DrawnPdf.Read([.. pages])).ShouldContain("收支预算总表\n单位：元\n", Case.Sensitive);
    }

    [Fact]
    public void A_running_head_is_one_beside_tables_of_many_smaller_letters()
    {
        var pages = Enumerable.Range(1, 3).Select(Page).ToList();
        BlocksText.Of(DrawnPdf.Read([.. pages])).ShouldContain("- 页眉：虚构局预算", Case.Sensitive);

        static DrawnPage Page(int number)
        {
            var page = new DrawnPage(600, 800).Text(250, 20, "虚构局预算", 9);
            for (var i = 0; i < 8; i++) page.Text(50, 60 + 16 * i, $"这是第{"一二三"[number - 1]}页的第{"一二三四五六七八"[i]}句完整的话，它比表里的字大一些。", 10);
            for (var i = 0; i <= 30; i++) page.Line(50, 250 + 12 * i, 550, 250 + 12 * i);
            foreach (var x in new[] { 50, 300, 550 }) page.Line(x, 250, x, 610);
            for (var i = 0; i < 30; i++) page.Text(52, 259 + 12 * i, $"样例科目样例科目样例科目样例科目样例科目{number * 100 + i}", 6).Text(302, 259 + 12 * i, "说明说明说明说明说明说明说明说明说明说明说明", 6);
            return page;
        }
    }

    [Fact]
    public void A_paragraph_goes_on_where_all_long_lines_of_the_page_are_the_first_of_theirs() => BlocksText.Of(DrawnPdf.Read(new DrawnPage(400, 300)
        .Text(40, 60, "一、情况")
        .Text(64, 80, "虚构项目支出五百万元比上年增加，样例局按计划安排")
        .Text(40, 98, "日常开支。")
        .Text(64, 116, "样例设备支出二百万元比上年减少，由样例单位承担与上年")
        .Text(40, 134, "持平。")
        .Text(64, 152, "样例培训支出一百万元比上年减少，由样例单位承担的部分。"))).ShouldBe("""
            # 一、情况
            虚构项目支出五百万元比上年增加，样例局按计划安排日常开支。
            样例设备支出二百万元比上年减少，由样例单位承担与上年持平。
            样例培训支出一百万元比上年减少，由样例单位承担的部分。
            """);

    [Fact]
    public void A_number_at_the_foot_of_a_table_is_no_page_number() => BlocksText.Of(DrawnPdf.Read(
        new DrawnPage(300, 200).Table(50, 120, Widths, 20, ["项目", "预算数"], ["甲", "1"], ["乙", "1"]))).ShouldBe("""
            | 项目 | 预算数 |
            | 甲 | 1 |
            | 乙 | 1 |
            """);

    [Fact]
    public void A_paragraph_goes_on_over_lines_and_pages() => BlocksText.Of(DrawnPdf.Read(
        new DrawnPage(300, 200)
            .Text(74, 100, "虚构局二零二五年收入预算为一千二百", 12)
            .Text(50, 118, "三十四万元，其中财政拨款收入为一千万元", 12)
            .Text(50, 136, "，事业收入为二百三十四万元，比上年增加12", 12),
        new DrawnPage(300, 200)
            .Text(50, 60, ",345.67万元。", 12)
            .Text(74, 78, "支出预算同收入预算一样多，没有结余。", 12)
            .Text(74, 96, "以下各表是这些数字的细目。", 12))).ShouldBe("""
            [1—2] 虚构局二零二五年收入预算为一千二百三十四万元，其中财政拨款收入为一千万元，事业收入为二百三十四万元，比上年增加12,345.67万元。
            支出预算同收入预算一样多，没有结余。
            以下各表是这些数字的细目。
            """);

    [Fact]
    public void A_note_at_the_foot_of_a_page_stands_behind_the_paragraph_that_the_page_broke() => BlocksText.Of(DrawnPdf.Read(
        new DrawnPage(300, 200)
            .Text(74, 100, "虚构局二零二五年收入预算为一千二百", 12)
            .Text(50, 118, "三十四万元，其中财政拨款收入为一千万元", 12)
            .Text(50, 136, "，事业收入为二百三十四万元，比上年增加12", 12)
            .Text(50, 180, "注：不含上年结转。", 9),
        new DrawnPage(300, 200)
            .Text(50, 60, ",345.67万元。", 12)
            .Text(74, 78, "支出预算同收入预算一样多，没有结余。", 12)
            .Text(74, 96, "以下各表是这些数字的细目。", 12))).ShouldBe("""
            [1—2] 虚构局二零二五年收入预算为一千二百三十四万元，其中财政拨款收入为一千万元，事业收入为二百三十四万元，比上年增加12,345.67万元。
            注：不含上年结转。
            支出预算同收入预算一样多，没有结余。
            以下各表是这些数字的细目。
            """);

    [Fact]
    public void A_word_that_a_browser_kept_together_does_not_end_the_paragraph() => BlocksText.Of(DrawnPdf.Read(
        new DrawnPage(400, 300)
            .Text(74, 100, "虚构局本年收入预算为一千二百三十四万元包括下", 12)
            .Text(50, 118, "虚构的各个科目所列的全部款项并且按照规定逐项核定", 12)
            .Text(50, 136, "各项财政拨款收入和事业收入在内它们都按规定", 12)
            .Text(50, 154, "支出。", 12)
            .Text(74, 172, "以下各表是这些数字的细目。", 12))).ShouldBe("""
            虚构局本年收入预算为一千二百三十四万元包括下虚构的各个科目所列的全部款项并且按照规定逐项核定各项财政拨款收入和事业收入在内它们都按规定支出。
            以下各表是这些数字的细目。
            """);

    [Fact]
    public void Headings_and_items_are_told_from_paragraphs() => BlocksText.Of(DrawnPdf.Read(new DrawnPage(300, 300)
        .Text(90, 60, "虚构局概况", 20)
        .Text(74, 100, "一、主要职能")
        .Text(74, 118, "（一）贯彻执行虚构的法律和办法。")
        .Text(74, 136, "（二）完成虚构政府交办的其他任务。")
        .Text(74, 154, "虚构局没有下属单位。"))).ShouldBe("""
            # 虚构局概况
            # 一、主要职能
            * （一）贯彻执行虚构的法律和办法。
            * （二）完成虚构政府交办的其他任务。
            虚构局没有下属单位。
            """);

    [Fact]
    public void A_note_below_a_table_is_a_text_of_its_own() => BlocksText.Of(DrawnPdf.Read(new DrawnPage(300, 300)
        .Table(50, 100, Widths, 20, ["教育", "1.00"]).Text(50, 135, "注：本表反映虚构局的支出。", 9))).ShouldBe("""
            | 教育 | 1.00 |
            注：本表反映虚构局的支出。
            """);
}
