using Disclosure.Core.Findings;
using Disclosure.Import.Pdf;

namespace Disclosure.Tests.Import.Pdf;

/// <summary>Small raised digits beside a figure are the mark of a note, and never a part of it.</summary>
public sealed class RaisedMarkTests
{
    [Theory]
    [InlineData("1", "| 教育 | 3,300,000¹ |\n|  |  |")]
    [InlineData("12", "| 教育 | 3,300,000¹² |\n|  |  |")]
    [InlineData("[1]", "| 教育 | 3,300,000⁽¹⁾ |\n|  |  |")]
    public void A_mark_behind_a_figure_stays_apart_from_it(string mark, string expected) =>
        BlocksText.Of(DrawnPdf.Read(Page().Text(140, 114, "3,300,000", 12).Text(194, 110, mark, 8))).ShouldBe(expected);

    [Fact]
    public void A_mark_before_a_figure_stays_apart_from_it() =>
        BlocksText.Of(DrawnPdf.Read(Page().Text(140, 110, "1", 8).Text(144, 114, "3,300,000", 12))).ShouldBe("| 教育 | ¹3,300,000 |\n|  |  |");

    [Fact]
    public void A_mark_that_is_as_large_as_browsers_draw_it_stays_apart() =>
        BlocksText.Of(DrawnPdf.Read(Page().Text(140, 114, "3,300,000", 12).Text(194, 110, "1", 10))).ShouldBe("| 教育 | 3,300,000¹ |\n|  |  |");

    [Fact]
    public void A_mark_at_a_word_of_running_text_is_one_too() =>
        BlocksText.Of(DrawnPdf.Read(new DrawnPage(595, 842).Text(50, 100, "虚构单位的支出", 12).Text(134, 96, "2", 8).Text(138, 100, "增加了。", 12))).ShouldBe("虚构单位的支出²增加了。");

    [Fact]
    public void Small_digits_on_the_line_of_a_figure_are_read_as_its_own_and_told()
    {
        var findings = new FindingList();
        var document = new PdfDocumentReader().Read("a.pdf", DrawnPdf.Of(Page().Text(140, 114, "3,300,000", 12).Text(194, 113, "1", 8)), findings).ShouldNotBeNull();
        BlocksText.Of(document).ShouldBe("| 教育 | 3,300,0001 |\n|  |  |");
        findings.Sorted().ShouldHaveSingleItem().Message.ShouldStartWith("第 1 页有大小不一的数字紧挨着");
    }

    [Fact]
    public void Small_digits_in_the_cell_beside_are_no_mark() =>
        BlocksText.Of(DrawnPdf.Read(Page("").Text(124, 110, "5", 8).Text(132, 114, "3,300,000", 12))).ShouldBe("| 5 | 3,300,000 |\n|  |  |");

    private static DrawnPage Page(string name = "教育") => new DrawnPage(595, 842).Table(50, 100, [80, 120], 20, [name, ""], ["", ""]);
}
