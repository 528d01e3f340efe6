using Disclosure.Tests.Support;

namespace Disclosure.Tests.Charts;

/// <summary>The drawings of flows: nothing is lost, nothing sticks out, no label meets another.</summary>
public sealed class FlowDrawingTests(RealSite real, ManySite many)
{
    // A drawing has whole units: each band may be half of one off.
    private const double Near = 1;

    public static TheoryData<string, string> All => new(
        from site in (string[])["real", "many"]
        from shape in (string[])["wide", "narrow"]
        select (site, shape));

    [Theory, MemberData(nameof(All))]
    public void The_bands_of_a_node_are_together_as_high_as_it(string site, string shape)
    {
        var drawing = Drawing(site, shape);
        foreach (var (x, y, width, height) in drawing.Nodes)
        {
            var leaving = drawing.Bands.Where(b => Math.Abs(b.Left - x - width) < 10 && IsIn(b.Top, y, height)).Sum(b => b.Height);
            var arriving = drawing.Bands.Where(b => Math.Abs(b.Right - x) < 10 && IsIn(b.End, y, height)).Sum(b => b.Height);
            (leaving + arriving).ShouldBe(height, Near + (drawing.Bands.Count / 2.0));
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Nothing_is_drawn_outside_the_picture(string site, string shape)
    {
        var drawing = Drawing(site, shape);
        drawing.Nodes.Where(n => n.Y < 0 || n.Y + n.Height > drawing.BoxHeight + Near || n.X < 0 || n.X + n.Width > 1000).ShouldBeEmpty();
        drawing.Bands.Where(b => Math.Min(b.Top, b.End) < 0 || Math.Max(b.Top, b.End) + b.Height > drawing.BoxHeight + Near)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("real", "wide", 42)]
    [InlineData("many", "wide", 42)]
    [InlineData("real", "narrow", 22)]
    [InlineData("many", "narrow", 22)]
    public void Labels_stay_within_the_drawing_and_clear_of_each_other(string site, string shape, double width)
    {
        var drawing = Drawing(site, shape);
        var labels = drawing.Labels(width).ToList();
        labels.Where(l => l.Left < 0 || l.Right > width || l.Top < 0 || l.Bottom > drawing.Height).ShouldBeEmpty();
        var meeting = from a in labels
                      from b in labels
                      where string.CompareOrdinal(a.Text, b.Text) < 0 && a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom
                          && b.Top < a.Bottom
                      select $"{a.Text} {b.Text}";
        meeting.ShouldBeEmpty();
    }

    [Fact]
    public void Every_stream_of_the_tables_is_drawn() => Drawing("many", "wide").Bands.Count.ShouldBe(15 + 15 + 1 + 4 + 3 + 15 + 3);

    [Fact]
    public void Sides_that_are_not_equal_are_said_to_be_so() =>
        many.Page(ManyStreams.Folder + "index.html").QuerySelector(".chart.flow .chart-note")!.TextContent.ShouldBe(
            "表里有 1 项的来源和去向不相等，图上两边也就不一样高，例如科学技术支出：来源 300.00，去向 270.00。");

    [Fact]
    public void The_alternative_names_every_stream() =>
        real.Page(RealSite.Budget + "index.html").GetElementById("chart-1-words")!.TextContent.ShouldBe(
            "流向图，单位万元。一般公共预算收入到科学技术支出 362.42、社会保障和就业支出 20.57、卫生健康支出 5.67、住房保障支出 19.25；"
            + "科学技术支出到基本支出 135.08、项目支出 227.34；社会保障和就业支出到基本支出 20.57；卫生健康支出到基本支出 5.67；住房保障支出到基本支出 19.25。");

    [Fact]
    public void The_largest_source_and_use_of_many_are_named() =>
        many.Page(ManyStreams.Folder + "index.html")
            .QuerySelector(".chart.flow h2")!.TextContent.ShouldBe("83.95% 来自一般公共预算收入，62.18% 用于项目支出");

    private FlowDrawing Drawing(string site, string shape) =>
        new(site == "real" ? real.Page(RealSite.Budget + "index.html") : many.Page(ManyStreams.Folder + "index.html"), shape);

    private static bool IsIn(double top, double y, double height) => top >= y - Near && top <= y + height + Near;
}
