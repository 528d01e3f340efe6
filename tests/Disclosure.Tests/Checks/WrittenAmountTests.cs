using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules.Equations;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Which arithmetic in words is understood: where any part of it is not, nothing may be said.</summary>
public sealed class WrittenAmountTests
{
    [Theory]
    [InlineData("12500 元/月*12 个月", "")]
    [InlineData("12,500元/月 × 12个月", "")]
    [InlineData("１２５００ 元／月 ＊ １２ 个月", "")]
    [InlineData("1.25万元/月 X 12月。", "")]
    [InlineData("电费 10000 元/月*12 个月 + 线路费 3 万元", "")]
    [InlineData("2030 年度电费 12500 元/月*12 个月=15 万元", "")]
    [InlineData("12500 元（含税）*12", "")]
    [InlineData("12600 元/月*12 个月", "12600×12 得 151200 元，合 15.12 万元")]
    [InlineData("1.3 万元/月*12", "1.3万×12 得 156000 元，合 15.6 万元")]
    [InlineData("1 亿元*2", "1亿×2 得 200000000 元，合 20000 万元")]
    [InlineData("电费 10000 元/月*12 个月 + 线路费 2 万元", "10000×12+2万 得 140000 元，合 14 万元")]
    public void Arithmetic_in_money_is_worked_out(string basis, string said)
    {
        Reasons(basis).ShouldBe(said.Length == 0 ? "" :
            $"「表五/机房用电/明细测算/电费/测算依据」的算式 {said}，同一行「表五/机房用电/明细测算/电费/金额」却是 15.00，请核对单价、数量和金额。");
    }

    [Theory]
    [InlineData("7*24 小时")]
    [InlineData("694.81m²")]
    [InlineData("20 余台*1000 元")]
    [InlineData("R730 服务器 30000 元*4")]
    [InlineData("1000 元")]
    [InlineData("（1000 元+200 元）*12")]
    [InlineData("1000 元*12-500 元")]
    [InlineData("1000 元*四个季度")]
    [InlineData("800 元/人*10 人，每年两次")]
    [InlineData("每人 5000 元/月*12 个月，共 2 人")]
    [InlineData("1000 元*2 元")]
    [InlineData("1000 元*9 折")]
    [InlineData("1000 元*5%")]
    [InlineData("5 元/万次*3 万次")]
    [InlineData("1000 元/季度*")]
    [InlineData("*1000 元")]
    [InlineData("1000 元*12=见合同")]
    [InlineData("3*4*5")]
    [InlineData("999999999999 元*999999999999")]
    [InlineData("99999999999999999999999999999999999999999999999 元*2")]
    public void What_is_not_understood_is_left_alone(string basis)
    {
        Reasons(basis).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_of_any_length_is_left_alone()
    {
        Reasons(string.Concat(Enumerable.Repeat("9 元*", 2000)) + "9").ShouldBeEmpty();
    }

    [Fact]
    public void An_amount_in_a_unit_of_its_own_is_compared_in_it() => Reasons("1.25 元/月*12 个月", "        - 金额\n        - 测算依据", "        - 金额: {金额单位: 元}\n        - 测算依据").ShouldBeEmpty();

    private static string Reasons(string basis, string form = "栏:", string changed = "栏:")
    {
        using var scratch = new Scratch();
        var input = scratch.Copy(Repository.Tests("Inputs", "examples"), "input");
        var path = Path.Combine(input, "units", "shili-unit", "2030", "tables", "t05", "1-power.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("12500 元/月*12 个月", $"\"{basis}\"", StringComparison.Ordinal));
        var edition = Path.Combine(input, "editions", "example", "t05.yaml");
        File.WriteAllText(edition, File.ReadAllText(edition).Replace(form, changed, StringComparison.Ordinal));
        var findings = new FindingList();
        var reader = new InputReader(input);
        var budget = reader.Read(reader.List(null, null, findings).Single(), findings);
        findings.Sorted().ShouldBeEmpty();
        var results = new WrittenAmounts().Run(new CheckContext(budget.ShouldNotBeNull(), OtherDocuments.None));
        return string.Join('\n', results.Where(r => r.Status == CheckStatus.Failed).Select(r => r.Reason));
    }
}
