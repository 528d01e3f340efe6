namespace Disclosure.Tests.Input;

/// <summary>The unit of amounts that a document states for itself (金额单位).</summary>
public sealed class AmountUnitTests
{
    private const string Disclosure = ChangedInput.Budget + "disclosure.yaml";

    [Fact]
    public void What_is_no_unit_of_money_is_told_what_would_be() => new ChangedInput().Append(Disclosure, "金额单位: 万\n").Findings().ShouldHaveSingleItem()
        .ShouldEndWith("错误 bad-unit: 「金额单位」的「万」不是金额单位；应当是「元」「万元」「亿元」这样的。");

    [Fact]
    public void A_unit_of_money_is_taken() => new ChangedInput().Append(Disclosure, "金额单位: 百元\n").ShouldFind();

    [Fact]
    public void The_unit_of_a_table_is_taken() => new ChangedInput().Append(Disclosure, "表的金额单位: {附表3: 元}\n").ShouldFind();

    [Fact]
    public void A_table_that_the_edition_lacks_is_told_with_the_nearest() => new ChangedInput().Append(Disclosure, "表的金额单位: {附表33: 元}\n").Findings().ShouldHaveSingleItem()
        .ShouldContain("错误 unknown-table: 「表的金额单位」里的「附表33」不是版式「nine」的表；最接近的是「附表3」。");

    [Fact]
    public void What_is_no_unit_of_a_table_is_told_what_would_be() => new ChangedInput().Append(Disclosure, "表的金额单位: {附表3: 万}\n").Findings().ShouldHaveSingleItem()
        .ShouldEndWith("错误 bad-unit: 「附表3」的「万」不是金额单位；应当是「元」「万元」「亿元」这样的。");

    [Fact]
    public void What_names_no_table_is_told_once() => new ChangedInput().Append(Disclosure, "表的金额单位: 元\n").Findings().ShouldHaveSingleItem()
        .ShouldEndWith("错误 wrong-type: 「表的金额单位」应当是「键: 值」，实际是「元」。");

    [Theory]
    [InlineData("edition.yaml", "金额单位: 元", "金额单位: 万园")]
    [InlineData("a2.yaml", "表号: 附表2", "金额单位: 万园\n表号: 附表2")]
    public void What_is_no_unit_of_money_is_told_of_an_edition_too(string file, string what, string by) => new ChangedInput()
        .Replace(ChangedInput.Edition + file, what, by).Findings().ShouldContain(f => f.EndsWith("错误 bad-unit: 「金额单位」的「万园」不是金额单位；应当是「元」「万元」「亿元」这样的。", StringComparison.Ordinal));
}
