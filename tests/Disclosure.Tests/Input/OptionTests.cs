using Disclosure.Core.Findings;
using Disclosure.Input;

namespace Disclosure.Tests.Input;

/// <summary>What is asked for on the command line and is not in the input.</summary>
public sealed class OptionTests
{
    [Fact]
    public void A_unit_that_is_not_there_is_told_the_nearest() =>
        new ChangedInput().Findings(unit: "xugou-tset").ShouldBe([
            "nine/units: 错误 unknown-unit: 没有名为「xugou-tset」的单位文件夹；最接近的是「xugou-test」。"]);

    [Fact]
    public void A_long_unit_is_not_printed_whole() =>
        new ChangedInput().Findings(unit: new string('a', 500)).ShouldBe([
            $"nine/units: 错误 unknown-unit: 没有名为「{new string('a', 40)}…」的单位文件夹。"]);

    [Fact]
    public void A_year_that_is_not_there_is_told_the_years_there_are() =>
        new ChangedInput().Findings(year: 2029).ShouldBe([
            "nine/units: 错误 no-budget: 里面没有 2029 年度的预算；有的年度是：2030、2031。"]);

    [Fact]
    public void A_year_that_the_unit_lacks_is_told_the_years_it_has() =>
        new ChangedInput().Findings("xugou-school", 2030).ShouldBe([
            "nine/units: 错误 no-budget: 里面没有 2030 年度的预算；有的年度是：2031。"]);

    [Fact]
    public void No_unit_at_all_is_a_finding() => new ChangedInput().Delete("units").ShouldFind(
            "nine/units: 错误 no-budget: 里面还没有预算；请用「disclosure import」把第一份放进来，或者照填报指南建「单位/年度」文件夹。");

    [Fact]
    public void No_input_folder_is_a_finding()
    {
        var findings = new FindingList();
        new InputReader("/nowhere/input").List(null, null, findings);
        findings.Sorted().ShouldHaveSingleItem().ToString()
            .ShouldBe("/nowhere/input: 错误 missing-folder: 没有这个文件夹；请用 --input 指明数据所在的文件夹；还没有的，先用「disclosure init」开始一个。");
    }
}
