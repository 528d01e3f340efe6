using System.Globalization;
using Disclosure.Core.Documents;

namespace Disclosure.Tests.Editions;

/// <summary>Which texts are numbers.</summary>
public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("407.91", "407.91")]
    [InlineData("0", "0")]
    [InlineData("0.00", "0.00")]
    [InlineData("-3", "-3")]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("-1,234,567", "-1234567")]
    [InlineData("007", "7")]
    public void A_number_is_read(string text, string value) =>
        PrintedNumber.Parse(text).ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("--5")]
    [InlineData("5-")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("1234,567")]
    [InlineData("1,23")]
    [InlineData("1,2345")]
    [InlineData(",123")]
    [InlineData("1,,234")]
    [InlineData("1.234,5")]
    [InlineData("５")]
    [InlineData("٥")]
    [InlineData("5%")]
    [InlineData("5元")]
    [InlineData("99999999999999999999999999999999")]
    public void Anything_else_is_not(string text) => PrintedNumber.Parse(text).ShouldBeNull();

    [Fact]
    public void A_percentage_is_read_without_its_sign() => PrintedNumber.ParsePercent("42.07%").ShouldBe(42.07m);

    [Theory]
    [InlineData("42.07")]
    [InlineData("%")]
    [InlineData("42.07％")]
    [InlineData("42.07%%")]
    public void What_is_no_percentage_is_not_read(string text) => PrintedNumber.ParsePercent(text).ShouldBeNull();
}
