using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Site.Charts;
using Disclosure.Tests.Comparison.Differences;

namespace Disclosure.Tests.Charts;

/// <summary>Years are drawn side by side only where they mean the same.</summary>
public sealed class PanelTests
{
    private static readonly (string, string, string)[] Others = [("206", "科学技术支出", "4.00"), ("221", "住房保障支出", "5.00")];

    [Fact]
    public void A_code_that_means_something_else_is_not_drawn_beside_what_it_meant() =>
        Captions(Year(2029, "农业保险补贴"), Year(2030, "科技条件与服务")).ShouldBe(["住房保障支出", "科学技术支出"]);

    [Fact]
    public void Of_several_years_those_since_the_change_of_meaning_are_drawn() =>
        Rows("科技条件与服务", Year(2029, "农业保险补贴"), Year(2030, "科技条件与服务"), Year(2031, "科技条件与服务")).ShouldBe(["2030", "2031"]);

    [Fact]
    public void A_year_that_has_nothing_keeps_its_place() =>
        Rows("科技条件与服务", Year(2029, "科技条件与服务"), new(2030) { Subjects = Others }, Year(2031, "科技条件与服务")).ShouldBe(["2029", "2030", "2031"]);

    private static PairYear Year(int year, string name) => new(year) { Subjects = [("205", name, "9.00"), .. Others] };

    private static string[] Captions(params PairYear[] years) => [.. Panels(years).Select(p => CaptionOf(p)).Where(c => !c.StartsWith("从来不变", StringComparison.Ordinal))];

    private static string[] Rows(string caption, params PairYear[] years) =>
        [.. Panels(years).Single(p => CaptionOf(p) == caption).QuerySelectorAll(".when").Select(s => s.TextContent)];

    private static string CaptionOf(IElement panel) => panel.QuerySelector("figcaption")!.FirstChild!.TextContent.Trim();

    private static IHtmlCollection<IElement> Panels(PairYear[] years) =>
        new HtmlParser().ParseDocument(PanelsHtml.Of(new Pair(years).Compare().Single(s => s.By == "科目"))).QuerySelectorAll(".series");
}
