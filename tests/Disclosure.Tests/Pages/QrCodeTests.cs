using AngleSharp.Html.Parser;
using Disclosure.Site.Pages;

namespace Disclosure.Tests.Pages;

/// <summary>Addresses as QR codes.</summary>
public sealed class QrCodeTests
{
    [Theory]
    [InlineData("https://例子.example.gov.cn/预算/")]
    [InlineData("https://www.example.gov.cn/?a=\"'<b>&c=%20")]
    [InlineData("https://www.example.gov.cn/1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111/")]
    public void A_code_says_its_address(string address) =>
        ScannedCode.Read(new HtmlParser().ParseDocument(QrCode.Svg(address)).QuerySelector("svg")!).ShouldBe(address);

    [Theory]
    [InlineData(300)]
    [InlineData(2_400)]
    [InlineData(50_000)]
    public void An_address_too_long_to_be_read_from_paper_has_none(int length) =>
        QrCode.Svg("https://www.example.gov.cn/" + new string('a', length)).ShouldBe("");
}
