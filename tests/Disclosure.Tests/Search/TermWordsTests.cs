using Disclosure.Rendering.Search;

namespace Disclosure.Tests.Search;

public sealed class TermWordsTests
{
    [Theory]
    [InlineData("（二）基本支出", "基本支出")]
    [InlineData("(十二)基本支出：", "基本支出")]
    [InlineData("3、基本支出:", "基本支出")]
    [InlineData("4. 基本支出", "基本支出")]
    [InlineData("五、基本支出", "基本支出")]
    [InlineData("基本支出", "基本支出")]
    [InlineData("2024年预算", "2024年预算")]
    [InlineData("一般公共预算", "一般公共预算")]
    [InlineData("（类）支出", "（类）支出")]
    [InlineData("（二）", "")]
    public void A_term_is_told_from_its_number_and_its_colon(string strong, string term) => TermWords.Of(strong).ShouldBe(term);

    [Theory]
    [InlineData("住房公积金：反映缴纳的公积金。", "住房公积金")]
    [InlineData("1. 机构运行(项): 反映机构的支出", "机构运行(项)")]
    [InlineData("承担全区工作，其中：三项", "")]
    [InlineData("没有冒号的一条", "")]
    [InlineData("住房公积金：", "")]
    [InlineData("：没有名词", "")]
    public void An_item_explains_a_term_behind_a_colon(string text, string term) => TermWords.BeforeColon(text).ShouldBe(term);
}
