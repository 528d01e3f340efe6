using Disclosure.Core.Findings;
using Disclosure.Input.Contents;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Figures of the narrative that cite cells.</summary>
public sealed class CitationTests : IDisposable
{
    private readonly ExampleInput _input = new();

    [Fact]
    public void A_figure_that_is_not_its_cell_s_is_an_error_at_its_line_and_column() => Cite("[100.01](表一/合计/总计)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 文字写的是 100.01，「表一/合计/总计」是 100.00，相差 0.01。"]);

    [Fact]
    public void An_address_that_names_nothing_is_told_the_nearest() => Cite("[100.00](表一/合计/总记)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 引用「表一/合计/总记」找不到出处：表中没有「表一/合计/总记」；最接近的是「表一/合计/总计」。"]);

    [Fact]
    public void A_table_that_there_is_none_of_is_told_the_nearest() => Cite("[100.00](表壹/合计/总计)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 引用「表壹/合计/总计」找不到出处：表中没有「表壹/合计/总计」；最接近的是「表一」。"]);

    [Fact]
    public void An_address_of_several_cells_is_an_error() => Cite("[100.00](表一/总计)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 引用「表一/总计」找不到出处：「表一/总计」不止指一个单元格。"]);

    [Fact]
    public void A_blank_cell_has_no_number() => Cite("[0.00](表一/2060501/项目支出)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 文字写的是 0.00，「表一/2060501/项目支出」没有数。"]);

    [Fact]
    public void An_expression_must_come_to_exactly_what_is_printed() => Cite("[19.99](<= 表一/合计/总计 - 表二/合计/2029年>)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 文字写的是 19.99，「= 表一/合计/总计 - 表二/合计/2029年」是 20.00，相差 0.01。"]);

    [Fact]
    public void A_quotient_may_be_rounded_to_the_printed_places() =>
        Cite("[33.3%](<= 表二/项目支出/2028年 ÷ 表一/合计/基本支出 × 100>)").ShouldBeEmpty();

    [Fact]
    public void A_quotient_rounded_wrongly_is_an_error() => Cite("[33.4%](<= 表二/项目支出/2028年 ÷ 表一/合计/基本支出 × 100>)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 文字写的是 33.4%，「= 表二/项目支出/2028年 ÷ 表一/合计/基本支出 × 100」是 33.3333，相差 0.0667。"]);

    [Fact]
    public void Nothing_is_divided_by_zero() => Cite("[1](<= 表一/合计/总计 ÷ 0>)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 引用「= 表一/合计/总计 ÷ 0」找不到出处：除数是零。"]);

    [Fact]
    public void A_product_beyond_all_numbers_is_an_error() => Cite("[1](<= 99999999999999 × 99999999999999 × 99999999999999>)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 引用「= 99999999999999 × 99999999999999 × 99999999999999」找不到出处：算出的数太大。"]);

    [Fact]
    public void A_text_may_be_cited_too() => Cite("[7\\*24 小时](表五/机房用电/长期指标/产出指标/数量指标/机房供电时间/指标值)").ShouldBeEmpty();

    [Fact]
    public void A_text_that_is_not_its_cell_s_is_an_error() => Cite("[5\\*24 小时](表五/机房用电/长期指标/产出指标/数量指标/机房供电时间/指标值)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 文字写的是「5*24 小时」，「表五/机房用电/长期指标/产出指标/数量指标/机房供电时间/指标值」是「7*24 小时」。"]);

    [Fact]
    public void A_sum_over_rows_that_say_something_may_be_cited() =>
        Cite("[25.00](<= 合计(表三/*[项目=系统维护]/总计)>)").ShouldBeEmpty();

    [Fact]
    public void A_cell_of_another_year_may_be_cited() => CiteWithEarlierYear("[100.00](2029:表一/合计/总计)").ShouldBeEmpty();

    [Fact]
    public void A_figure_that_is_not_that_of_the_other_year_is_an_error() => CiteWithEarlierYear("[99.00](2029:表一/合计/总计)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 文字写的是 99.00，「2029:表一/合计/总计」是 100.00，相差 1.00。"]);

    [Fact]
    public void A_year_that_there_is_no_budget_of_is_an_error() => Cite("[80.00](2028:表一/合计/总计)").ShouldBe([
        "units/shili-unit/2030/explanation.md:3:4: 错误 citation: 引用「2028:表一/合计/总计」找不到出处：没有 2028 年的预算；这个单位有的是：2030。"]);

    [Theory]
    [InlineData("[1](<= 表一/合计/总计 +>)", "「=」两边应当是一个个地址，中间用 + - × ÷ 隔开，符号两边各空一格。")]
    [InlineData("[1](<= ( 表一/合计/总计>)", "「(」后面没有「)」；括号两边各空一格。")]
    [InlineData("[1](<= 表一/合计/总计 )>)", "「)」前面没有「(」。")]
    [InlineData("[1](<= 表一/合计/总计 减 1>)", "「减」应当是 + - × ÷ 之一。")]
    public void An_expression_that_cannot_be_read_says_why(string citation, string fault) =>
        Read(citation).ShouldHaveSingleItem().ShouldEndWith(fault);

    public void Dispose() => _input.Dispose();

    private string[] Cite(string citation) =>
        _input.Write("explanation.md", $"## 一、政府采购\n\n写着{citation} 。\n").Findings();

    private string[] CiteWithEarlierYear(string citation)
    {
        _input.AddEarlierYear().Replace("tables/t02.yaml", "2029年: 80.00", "2029年: 100.00");
        return Cite(citation);
    }

    private static IEnumerable<string> Read(string markdown)
    {
        var findings = new FindingList();
        NarrativeReader.Parse(markdown + "\n", "a.md", "a", findings);
        return findings.Sorted().Select(f => f.ToString());
    }
}
