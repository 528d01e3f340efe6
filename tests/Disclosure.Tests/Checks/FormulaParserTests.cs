using Disclosure.Core.Editions;

namespace Disclosure.Tests.Checks;

public sealed class FormulaParserTests
{
    [Theory]
    [InlineData("附表1/合计/总计", "应当有一个「=」或「≤」，符号两边各空一格。")]
    [InlineData("甲/乙 = 丙/丁 = 戊/己", "应当有一个「=」或「≤」，符号两边各空一格。")]
    [InlineData("甲/乙 = 丙/丁 +", "「=」两边应当是一个个地址，中间用 + - × ÷ 隔开，符号两边各空一格。")]
    [InlineData("甲/乙 = 丙/丁 加 戊/己", "「加」应当是 + - × ÷ 之一。")]
    [InlineData("甲/乙 = 合计(丙/*[栏]/丁)", "「*[栏]」应当写成「*[栏=值]」。")]
    [InlineData("甲/乙 = 合计(丙/**[栏=值]/丁)", "「**[栏=值]」里的「**」是任何几步，不能写条件；条件写在行上：「**/*[栏=值]」。")]
    [InlineData("甲/乙 = 合计(丙/**/**[栏=值]/丁)", "「**[栏=值]」里的「**」是任何几步，不能写条件；条件写在行上：「**/*[栏=值]」。")]
    [InlineData("甲/<行>/乙 = 丙/<列>/乙", "变量「<列>」没有出现在第一个有变量的地址里。")]
    public void A_formula_that_cannot_be_read_says_why(string text, string fault)
    {
        FormulaParser.Parse(text, out var found);
        found.ShouldBe(fault);
    }

    [Fact]
    public void Signs_belong_to_the_terms_they_stand_before()
    {
        Parse("甲/乙 = 丙/丁 + 戊/己 - 庚/辛").Right.Select(t => t.Sign).ShouldBe([1, 1, -1]);
    }

    [Fact]
    public void Products_bind_closer_than_sums()
    {
        Parse("甲/乙 = 丙/丁 ÷ 戊/己 × 100 + 庚/辛").Right.Select(t => t.Rest.Count).ShouldBe([2, 0]);
    }

    [Theory]
    [InlineData("甲/乙 ≤ 丙/丁", true)]
    [InlineData("甲/乙 <= 丙/丁", true)]
    [InlineData("甲/乙 = 丙/丁", false)]
    public void The_left_may_be_at_most_the_right_or_equal(string text, bool isAtMost) => Parse(text).IsAtMost.ShouldBe(isAtMost);

    [Fact]
    public void A_step_may_choose_its_rows_by_several_columns()
    {
        var step = Parse("甲/*[层=1][科目名称=<名>]/总计 = 乙/<名>/合计").Patterns.First().Steps[1];
        step.Filters.ShouldBe([new PatternFilter("层", "1", false), new PatternFilter("科目名称", "名", true)]);
    }

    private static Formula Parse(string text) => FormulaParser.Parse(text, out var fault).ShouldNotBeNull(fault);
}
