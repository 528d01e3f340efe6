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
}
