using Disclosure.Print;

namespace Disclosure.Tests.Print;

public sealed class PdfLinksTests
{
    private const string Pages = "<</a [9 0 R /XYZ 0 500 0]\n/b [9 0 R /XYZ 0 300 0]\n/c [8 0 R /XYZ 0 500 0]>>";

    [Theory]
    [InlineData("/Dest /a", "上")]
    [InlineData("/Dest /b", "下")]
    [InlineData("/Dest /c", "c")] // no heading on that page
    [InlineData("/A <</Type /Action\n/S /URI\n/URI (https://www.example.gov.cn/)>>", "https://www.example.gov.cn/")]
    public void A_link_says_where_it_leads(string destination, string words)
    {
        var file = Described(destination);
        PdfText.Read(file[4], "Contents").ShouldBe(words);
    }

    [Fact]
    public void A_link_to_nowhere_says_nothing() => Described("/Border [0 0 0]")[4].ShouldNotContain("Contents");

    private static PdfFile Described(string destination)
    {
        var file = PdfFile.Read(MadeUpPdf.Of(
            "<</Title (T)>>", "<</Type /Catalog\n/Dests 3 0 R>>", Pages, $"<</Type /Annot\n/Subtype /Link\n{destination}>>", Bookmark("上", "499.5"), Bookmark("下", "298")))!;
        PdfLinks.Describe(file);
        return PdfFile.Read(file.Write())!;
    }

    private static string Bookmark(string title, string height) => $"<</Title {PdfText.Write(title)}\n/Dest [9 0 R /XYZ 50 {height} 0]\n/Parent 1 0 R>>";
}
