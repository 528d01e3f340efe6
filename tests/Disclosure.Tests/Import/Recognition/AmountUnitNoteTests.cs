using Disclosure.Import.Recognition;

namespace Disclosure.Tests.Import.Recognition;

public sealed class AmountUnitNoteTests
{
    [Theory]
    [InlineData("单位：万元", "万元")]
    [InlineData("（金额单位:  元）", "元")]
    [InlineData("单 位：千元", "千元")]
    [InlineData("编制单位：示例单位　　　单位：万元", "万元")]
    [InlineData("单位：人民币万元", "万元")]
    [InlineData("货币单位：元（人民币）", "元")]
    [InlineData("计量单位 （人民币）亿元", "亿元")]
    [InlineData("金额单位 万元", "万元")]
    [InlineData("单位：万元、%", "万元")]
    [InlineData("单位：万元；人", "万元")]
    public void A_text_that_says_a_unit_of_money_however_it_is_written_says_it(string text, string unit) =>
        NoteReading.AmountUnit(text).ShouldBe(unit);

    [Theory]
    [InlineData("单位：辆")]
    [InlineData("单位：元旦值班组")]
    [InlineData("单位：万元以上设备")]
    [InlineData("单位：元/人")]
    [InlineData("本单位2030年预算100万元")]
    [InlineData("万元")]
    public void A_text_that_says_another_unit_or_none_says_none_of_money(string text) =>
        NoteReading.AmountUnit(text).ShouldBeNull();
}
