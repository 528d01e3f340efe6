using Disclosure.Import.Recognition;

namespace Disclosure.Tests.Import.Recognition;

/// <summary>Figures that are printed otherwise than the input writes them.</summary>
public sealed class DressedFigureTests
{
    [Theory]
    [InlineData("(12.00)", "-12.00")]
    [InlineData("（1,234.50）", "-1,234.50")]
    [InlineData("△12.00", "-12.00")]
    [InlineData("▲ 3.5%", "-3.5%")]
    [InlineData("(-12.00)", "-12.00")]
    [InlineData("+12.00", "12.00")]
    [InlineData("¥407.91", "407.91")]
    [InlineData("-￥407.91", "-407.91")]
    [InlineData("407.91*", "407.91")]
    [InlineData("407.91（注1）", "407.91")]
    [InlineData("407.91①", "407.91")]
    [InlineData("407.91（更正 2）", "407.91")]
    public void A_dressed_figure_is_read_as_the_input_writes_it(string printed, string figure) => DressedFigure.Of(printed)!.Figure.ShouldBe(figure);

    [Theory]
    [InlineData("407.91")]
    [InlineData("-407.91")]
    [InlineData("(1)")]
    [InlineData("（12）")]
    [InlineData("(12.00")]
    [InlineData("12.00)")]
    [InlineData("*")]
    [InlineData("①")]
    [InlineData("12人")]
    [InlineData("2030年")]
    [InlineData("1,23.00*")]
    public void Any_other_text_is_none(string printed) => DressedFigure.Of(printed).ShouldBeNull();

    [Fact]
    public void What_it_was_read_as_is_said_with_the_mark() => DressedFigure.Of("(4.00)注2")!.Words.ShouldBe("「注2」当作注的标记，读作 -4.00");

    [Fact]
    public void The_mark_of_a_correction_is_parted_from_a_text() => DressedFigure.Corrected("持续性项目（更正 3）").ShouldBe(("持续性项目", "（更正 3）"));

    [Fact]
    public void A_text_that_is_only_such_a_mark_keeps_it() => DressedFigure.Corrected("（更正 3）").ShouldBeNull();
}
