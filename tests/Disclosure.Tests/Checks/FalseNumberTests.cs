using Disclosure.Core.Checks.Language;

namespace Disclosure.Tests.Checks;

/// <summary>What looks like a number and is none, and what only looks odd.</summary>
public sealed class FalseNumberTests
{
    [Theory]
    [InlineData("⑨⑨⑨ 万元")]
    [InlineData("⑨ 万元")]
    [InlineData("1OO.00 万元")]
    [InlineData("l00.00 万元")]
    [InlineData("１００万元")]
    [InlineData("1,00.00 万元")]
    [InlineData("1,2345 万元")]
    [InlineData("12,34.5 万元")]
    [InlineData("1.234.5 万元")]
    [InlineData("1..5%")]
    [InlineData("100·00 万元")]
    [InlineData("100。00 万元")]
    [InlineData("007 元")]
    [InlineData("100. 万元")]
    [InlineData("0.0000000000000000000000000001 万元")]
    [InlineData("99999999999999999999 元")]
    [InlineData("９５％")]
    [InlineData("1，000.00 万元")]
    [InlineData("1，234，567.89 元")]
    [InlineData("12，00 万元")]
    [InlineData("९10.00 万元")]
    [InlineData("𝟗10.00 万元")]
    [InlineData("1〇0.00 万元")]
    [InlineData("1О0.00 万元")]
    [InlineData("9・10.00 万元")]
    [InlineData("9_10.00 万元")]
    [InlineData("1。000.00 万元")]
    public void What_only_looks_like_a_number_is_found(string number) =>
        NumberForms.False($"总支出 {number}。").Select(f => $"总支出 {number}"[f.Start..f.End]).ShouldBe([number]);

    [Theory]
    [InlineData("1，000.00 万元", "用了「，」")]
    [InlineData("1。000.00 万元", "用了「。」")]
    [InlineData("100。00 万元", "用了「。」")]
    public void The_sign_that_should_not_be_there_is_named(string number, string cause) =>
        NumberForms.False(number).Single().Why.ShouldStartWith(cause);

    [Fact]
    public void A_false_number_is_found_behind_a_minus() => NumberForms.False("总支出-1O0 万元").Count().ShouldBe(1);

    [Theory]
    [InlineData("分别为 60，400 万元，各 3，200 元")]
    [InlineData("2024，100 万元；407.91，100.00 万元；共 12，5 万元；共 12，0.50 万元")]
    [InlineData("5.15.00万元用于机房用电。12.3.25万元用于维护。\n3.1,000.00元")]
    [InlineData("二〇三万元，第〇10 号")]
    [InlineData("一般公共预算 100.00 万元")]
    [InlineData("第一批、“三公”、二级、十四五、2024 年、一是")]
    [InlineData("财预〔2024〕1号，电话 027-8888 0000，标准 8-1，1O1室")]
    [InlineData("①10.00 万元，②20 万元")]
    [InlineData("各为3286.74,3301.52万元，各下降22.39%、36.22%")]
    [InlineData("分别为 60,40 万元")]
    [InlineData("1,234,567.89 元")]
    [InlineData("0.5%，0 元，0.00 万元")]
    [InlineData("0.45 元/千瓦时，≥95％，7*24 小时")]
    [InlineData("共 12 个。50 万元用于")]
    [InlineData("CO2 25%，APP100 万元，H2O2 5%，O2O 模式 5%")]
    [InlineData("10-20 万元，5%-10%")]
    [InlineData("详见附件③元旦慰问")]
    public void What_is_no_number_or_a_sound_one_is_not(string text) => NumberForms.False(text).ShouldBeEmpty();
}
