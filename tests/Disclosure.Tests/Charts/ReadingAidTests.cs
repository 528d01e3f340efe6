using Disclosure.Core.Amounts;
using Disclosure.Core.Figures;

namespace Disclosure.Tests.Charts;

/// <summary>How large an amount is, said beside it.</summary>
public sealed class ReadingAidTests
{
    [Theory]
    [InlineData("29915.30", "万元", "约 2.99 亿元")]
    [InlineData("10000", "万元", "即 1.00 亿元")]
    [InlineData("-12345678.90", "万元", "约 -1,234.57 亿元")]
    [InlineData("100000000", "元", "即 1.00 亿元")]
    [InlineData("9999.99", "万元", "")]
    [InlineData("99999999.99", "元", "")]
    [InlineData("3", "亿元", "")]
    [InlineData("20000", "人", "")]
    public void It_is_in_hundreds_of_millions_from_one_on(string amount, string unit, string aid) =>
        ReadingAid.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), unit).ShouldBe(aid);

    [Theory]
    [InlineData("2583.62", "2,583.62")]
    [InlineData("999.5", "999.50")]
    [InlineData("1234567.125", "1,234,567.125")]
    public void What_was_worked_out_has_its_thousands_apart(string amount, string text) =>
        AmountChange.Amount(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(text);
}
