using Disclosure.Import.Recognition;

namespace Disclosure.Tests.Import.Recognition;

public sealed class FoldedTests
{
    [Theory]
    [InlineData("一、财政拨款收入", "财政拨款收入")]
    [InlineData("（二）　事业收入", "事业收入")]
    [InlineData("1．一般公共预算", "一般公共预算")]
    [InlineData("1、 一般公共预算", "一般公共预算")]
    [InlineData("二十一、其他支出", "其他支出")]
    [InlineData("其中：教育收费", "教育收费")]
    [InlineData("合　计", "合计")]
    [InlineData("因公出国（境）费", "因公出国(境)费")]
    [InlineData("“三公”经费", "三公经费")]
    public void A_name_is_compared_without_its_setting(string printed, string bare) => Folded.Bare(printed).ShouldBe(bare);

    [Theory]
    [InlineData("1.5 万元")]
    [InlineData("20,000 元")]
    [InlineData("三公经费")]
    [InlineData("2024 年预算")]
    public void A_number_that_is_no_ordinal_stays(string printed) => Folded.Ordinal(printed).ShouldBe("");

    [Fact]
    public void The_core_of_a_title_has_no_year() => Folded.Core("2030年度虚构单位收支总表").ShouldBe("虚构单位收支总表");
}
