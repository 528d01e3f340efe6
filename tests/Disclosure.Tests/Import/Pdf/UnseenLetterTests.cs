using Disclosure.Core.Findings;
using Disclosure.Import.Pdf;

namespace Disclosure.Tests.Import.Pdf;

/// <summary>Letters that nobody sees on the page are not read, and said to be there.</summary>
public sealed class UnseenLetterTests
{
    [Theory]
    [InlineData("1 g", "白色的文字")]
    [InlineData("1 1 1 rg", "白色的文字")]
    [InlineData("3 Tr", "看不见的文字")]
    public void They_are_left_out_word_by_word(string mode, string reason)
    {
        var document = DrawnPdf.Read(new DrawnPage(400, 300).Text(40, 60, "一句看得见的比较长的话。").Text(40, 100, "77.50", mode: mode).Text(140, 100, "88.50", mode: mode));
        BlocksText.Of(document).ShouldBe($"一句看得见的比较长的话。\n- {reason}：77.50\n- {reason}：88.50");
        document.Dropped.ShouldAllBe(d => d.IsUnseen);
    }

    [Fact]
    public void White_letters_on_a_dark_ground_are_read() => BlocksText.Of(DrawnPdf.Read(new DrawnPage(400, 300).Bar(30, 40, 300, 30).Text(40, 60, "白字黑底的标题", mode: "1 g")))
        .ShouldBe("白字黑底的标题");

    [Fact]
    public void White_letters_on_a_white_ground_are_not()
    {
        var page = new DrawnPage(400, 300) { Before = "1 g\n" }.Bar(30, 40, 300, 30).Text(40, 60, "白字白底", mode: "1 g").Text(40, 100, "看得见", mode: "0 g");
        BlocksText.Of(DrawnPdf.Read(page)).ShouldBe("看得见\n- 白色的文字：白字白底");
    }

    [Fact]
    public void A_page_with_no_other_text_has_none() => Findings(new DrawnPage(400, 300).Text(40, 60, "白字", mode: "1 g")).ShouldBe(["pdf-no-text"]);

    [Fact]
    public void Text_that_was_recognised_in_a_picture_is_to_be_compared_with_it() => Findings(new DrawnPage(400, 300).Text(40, 60, "认出来的字", mode: "3 Tr")).ShouldBe(["pdf-recognised"]);

    [Fact]
    public void Text_that_was_recognised_in_a_picture_is_read() =>
        new PdfDocumentReader().Read("a.pdf", DrawnPdf.Of(new DrawnPage(400, 300).Text(40, 60, "认出来的字", mode: "3 Tr")), new FindingList()).ShouldNotBeNull().Blocks.Count.ShouldBe(1);

    private static IEnumerable<string> Findings(DrawnPage page)
    {
        var findings = new FindingList();
        new PdfDocumentReader().Read("a.pdf", DrawnPdf.Of(page), findings);
        return findings.Sorted().Select(f => f.Id);
    }
}
