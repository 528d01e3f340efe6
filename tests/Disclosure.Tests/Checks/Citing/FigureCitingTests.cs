namespace Disclosure.Tests.Checks.Citing;

/// <summary>Which cell a figure of the narrative is: by value, subject, year and kind of number.</summary>
public sealed class FigureCitingTests : IDisposable
{
    private readonly CitedExample _example = new();

    [Theory]
    [InlineData("2030 年部门预算总支出 100.00 万元。", "[100.00](表一/合计/总计)")]
    [InlineData("机房用电项目 15.00 万元。", "[15.00](表三/机房用电/总计)")]
    [InlineData("2029 年基本支出 55.00 万元。", "[55.00](表二/支出构成/基本支出/2029年)")]
    [InlineData("基本支出比 2029 年的 55.00 万元增加 5.00 万元。", "[55.00](表二/支出构成/基本支出/2029年)")]
    [InlineData("政府采购预算 10.00 万元。", "[10.00](表四/合计/金额)")]
    [InlineData("政府采购软件维护服务 10.00 万元。", "[10.00](表四/系统维护/软件维护服务/金额)")]
    [InlineData("科学技术支出(类)科技条件与服务(款)机构运行(项) 60.00 万元。", "[60.00](表一/2060501/总计)")]
    public void A_figure_cites_the_one_cell_that_fits(string sentence, string cited) => _example.Cite(sentence + "\n").ShouldContain(cited);

    [Fact]
    public void A_figure_in_another_unit_than_the_table_cites_the_cell_all_the_same() =>
        _example.Cite("机房用电项目 150000 元。\n").ShouldBe("机房用电项目 [150000](表三/机房用电/总计) 元。\n");

    [Fact]
    public void A_rounded_figure_in_another_unit_cites_the_cell_that_it_is_rounded_from() =>
        _example.Cite("机房用电项目 0.002 亿元。\n").ShouldBe("机房用电项目 [0.002](表三/机房用电/总计) 亿元。\n");

    [Fact]
    public void The_same_digits_in_another_unit_are_another_amount() =>
        _example.Left("机房用电项目 15.00 元。\n").ShouldBe(["15.00 元：没有一格是这个数"]);

    [Fact]
    public void The_table_that_the_heading_names_decides_between_cells_of_one_name() =>
        _example.Cite("## 一、支出情况\n\n基本支出 60.00 万元。\n").ShouldContain("[60.00](表一/合计/基本支出)");

    [Fact]
    public void The_table_that_the_section_cited_last_decides_where_no_heading_does() =>
        _example.Cite("## 一、其他\n\n2029 年项目支出 [25.00](表二/支出构成/项目支出/2029年) 万元，2030 年项目支出 40.00 万元。\n").ShouldContain("[40.00](表二/支出构成/项目支出/当年金额)");

    [Fact]
    public void An_amount_without_a_name_goes_on_from_the_one_before_it() =>
        _example.Cite("机房用电年初预算 15.00 万元，预算数为 15.00 万元。\n").Split("表三/机房用电/总计").Length.ShouldBe(3);

    [Fact]
    public void Two_cells_that_fit_leave_the_figure_and_are_named() =>
        _example.Left("基本支出 60.00 万元。\n").ShouldBe(["60.00 万元：有 2 格都是这个数：表一/合计/基本支出、表二/支出构成/基本支出/当年金额"]);

    [Theory]
    [InlineData("机房用电项目 16.00 万元。", "16.00 万元：没有一格是这个数")]
    [InlineData("系统维护项目 15.00 万元。", "15.00 万元：科目对不上：是这个数的有 表三/机房用电/总计、表五/机房用电/基本情况/当年预算、表五/机房用电/明细测算/电费/金额")]
    [InlineData("2030 年基本支出 55.00 万元。", "55.00 万元：年度对不上：文字说的是 2030 年，是这个数的有 表二/支出构成/基本支出/2029年")]
    [InlineData("机房用电决算 15.00 万元。", "15.00 万元：口径对不上：文字说的是决算数，是这个数的有 表三/机房用电/总计、表五/机房用电/基本情况/当年预算、表五/机房用电/明细测算/电费/金额")]
    [InlineData("机房用电支出增加 15.00 万元。", "15.00 万元：是增减的数，不是表里的一格")]
    [InlineData("机房用电占 15.00%。", "15.00%：是比例，不是表里的一格")]
    [InlineData("机房用电 15 余万元。", "15 余万元：是个约数")]
    [InlineData("单价 15.00 万元以上的设备。", "15.00 万元：是界限、标准或者单价，不是预算里的数")]
    [InlineData("机房用电十五万元。", "十五万元：不是后面直接写着单位的一个数")]
    [InlineData("政府性基金支出 60.00 万元。", "60.00 万元：科目对不上：是这个数的有 表一/合计/基本支出、表一/206/基本支出、表一/20605/基本支出、表一/2060501/总计等 6 格")]
    public void A_figure_that_no_cell_fits_is_left_with_the_reason(string sentence, string left) => _example.Left(sentence + "\n").ShouldBe([left]);

    [Theory]
    [InlineData("经费拨款", "基本支出 61.00 万元。", "61.00 万元：科目对不上：是这个数的有 表一/合计/经费拨款")]
    [InlineData("其他公用经费", "公用经费 61.00 万元。", "61.00 万元：科目对不上：是这个数的有 表一/合计/其他公用经费")]
    public void A_column_that_is_not_named_is_not_meant(string column, string sentence, string left)
    {
        _example.Input.Replace("editions/example/t01.yaml", "  - 项目支出\n", $"  - 项目支出\n  - {column}\n");
        _example.Input.Replace("tables/t01.yaml", "合计: {总计: 100.00, 基本支出: 60.00, 项目支出: 40.00}", $"合计: {{总计: 100.00, 基本支出: 60.00, 项目支出: 40.00, {column}: 61.00}}");
        _example.Left(sentence + "\n").ShouldBe([left]);
    }

    [Fact]
    public void A_column_that_only_begins_with_a_usual_word_is_meant_without_it()
    {
        _example.Input.Replace("editions/example/t01.yaml", "  - 项目支出\n", "  - 项目支出\n  - 日常公用经费\n");
        _example.Input.Replace("tables/t01.yaml", "合计: {总计: 100.00, 基本支出: 60.00, 项目支出: 40.00}", "合计: {总计: 100.00, 基本支出: 60.00, 项目支出: 40.00, 日常公用经费: 61.00}");
        _example.Cite("公用经费 61.00 万元。\n").ShouldContain("[61.00](表一/合计/日常公用经费)");
    }

    [Fact]
    public void A_figure_of_the_narrative_s_own_table_is_left() =>
        _example.Left("项目预算：\n\n| 项目 | 金额（万元） |\n| --- | --- |\n| 机房用电 | 15.00 |\n").ShouldBe(["15.00：在正文的表里，没有一句话说它是什么"]);

    [Fact]
    public void A_figure_of_a_heading_is_neither_cited_nor_listed()
    {
        _example.Cite("## 一、机房用电 15.00 万元\n\n没有数。\n").ShouldBe("## 一、机房用电 15.00 万元\n\n没有数。\n");
        _example.Result.Left.ShouldBeEmpty();
    }

    [Fact]
    public void A_figure_that_cites_already_stays_as_it_is()
    {
        const string Cited = "机房用电项目 [15.00](<= 表三/机房用电/总计 + 0>) 万元。\n";
        _example.Cite(Cited).ShouldBe(Cited);
        _example.Result.Left.ShouldBeEmpty();
    }

    public void Dispose() => _example.Dispose();
}
