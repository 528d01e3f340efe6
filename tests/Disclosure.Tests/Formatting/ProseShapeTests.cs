using Disclosure.Core.Findings;
using Disclosure.Formatting;
using Disclosure.Input.Contents;

namespace Disclosure.Tests.Formatting;

/// <summary>Two proses that say different things have different shapes: what is set anew is compared by them.</summary>
public sealed class ProseShapeTests
{
    private const string Table = "构成\n\n单位：万元\n\n| 项目 | 金额 |\n| --- | ---: |\n| 房屋 | 60.00 |\n";

    [Theory]
    [InlineData("60.00", "60.01")]
    [InlineData("房屋", "车辆")]
    [InlineData("项目", "名称")]
    [InlineData("构成", "组成")]
    [InlineData("万元", "元")]
    [InlineData("| 房屋 | 60.00 |\n", "| 房屋 | 60.00 |\n| 车辆 | |\n")]
    public void A_table_of_the_prose_is_what_its_cells_and_its_title_say(string from, string to) =>
        ShapeOf(Table.Replace(from, to, StringComparison.Ordinal)).ShouldNotBe(ShapeOf(Table));

    [Fact]
    public void How_a_table_of_the_prose_is_drawn_says_nothing() => ShapeOf(Table.Replace("| --- | ---: |", "|:---|---|", StringComparison.Ordinal)).ShouldBe(ShapeOf(Table));

    private static string ShapeOf(string text) => ProseShape.Of(NarrativeReader.Parse(text, "", "", new FindingList()).Blocks);
}
