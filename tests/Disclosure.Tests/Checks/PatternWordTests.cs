using Disclosure.Core.Addressing;

namespace Disclosure.Tests.Checks;

/// <summary>Formulas as messages write them: no signs for gaps.</summary>
public sealed class PatternWordTests
{
    [Theory]
    [InlineData("附表3/合计/总计 = 附表1/支出/支出总计", "附表3/合计/总计 = 附表1/支出/支出总计")]
    [InlineData("附表3/*[类=科目][层=1]/总计", "附表3/第 1 层的各科目/总计")]
    [InlineData("附表3/<科目>[类=科目]/总计 ≤ 附表1/支出/<科目>", "附表3/各科目/总计 ≤ 附表1/支出/各科目")]
    [InlineData("合计(附表9/*[功能科目=2060503]/总计)", "附表9/功能科目为 2060503 的各行/总计之和")]
    [InlineData("合计(附表9/*[功能科目=<科目>]/总计)", "附表9/同一功能科目的各行/总计之和")]
    [InlineData("合计(附表9/**/总计) - 附表9/*/其他", "附表9/总计之和 - 附表9/各行/其他")]
    [InlineData("( 附表5/本年 - 附表5/上年 ) ÷ 附表5/上年 × 100", "( 附表5/本年 - 附表5/上年 ) ÷ 附表5/上年 × 100")]
    public void Gaps_are_said_in_words(string formula, string words) => PatternWords.Of(formula).ShouldBe(words);
}
