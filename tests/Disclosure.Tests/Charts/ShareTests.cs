using System.Globalization;
using Disclosure.Core.Amounts;

namespace Disclosure.Tests.Charts;

public sealed class ShareTests
{
    [Theory]
    [InlineData("362.42", "407.91", "88.85%")]
    [InlineData("0.125", "100", "0.13%")]
    [InlineData("1", "1", "100.00%")]
    [InlineData("2", "1", "200.00%")]
    [InlineData("0.001", "100", "不到 0.01%")]
    [InlineData("99.999", "100", "99.99% 以上")]
    [InlineData("0", "100", "0.00%")]
    [InlineData("1", "0", "")]
    [InlineData("1", "-1", "")]
    [InlineData("-1", "1", "")]
    public void A_share_is_rounded_half_up_and_never_to_nothing_or_to_all(string part, string whole, string share) =>
        Share.Of(Number(part), Number(whole)).ShouldBe(share);

    [Theory]
    [InlineData("2991.53", "407.91", "比 2023 年减少 2,583.62 万元（86.36%）")]
    [InlineData("1", "3", "比 2023 年增加 2.00 万元（200.00%）")]
    [InlineData("5", "5", "和 2023 年相同")]
    [InlineData("0", "5.125", "比 2023 年增加 5.125 万元")]
    [InlineData("100000", "100000.001", "比 2023 年增加 0.001 万元（不到 0.01%）")]
    public void A_change_is_exact_and_its_rate_is_rounded(string earlier, string now, string words) =>
        new AmountChange(2023, Number(earlier), Number(now)).Words("万元").ShouldBe(words);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
