using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>The report as one page: complete in itself, and readable without sight.</summary>
public sealed class HtmlReportTests
{
    private readonly IHtmlDocument _page = Page();

    [Fact]
    public void It_says_its_language_and_title() => (_page.DocumentElement.GetAttribute("lang"), _page.Title).ShouldBe(("zh-CN", "比较：2029 年 → 2030 年"));

    [Fact]
    public void It_fetches_nothing_and_runs_nothing() => _page.QuerySelectorAll("script, link, img, iframe, [src], [href], [style], [onclick]").ShouldBeEmpty();

    [Fact]
    public void Every_table_has_a_caption_and_heads_with_scope()
    {
        _page.QuerySelectorAll("table").ShouldAllBe(t => t.QuerySelector("caption") != null);
        _page.QuerySelectorAll("th").ShouldAllBe(h => h.HasAttribute("scope"));
        _page.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.QuerySelectorAll("th[scope=row]").Length == 1);
    }

    [Fact]
    public void A_table_that_scrolls_can_be_reached_and_has_a_name() =>
        _page.QuerySelectorAll(".scroll").ShouldAllBe(s => s.GetAttribute("tabindex") == "0" && s.GetAttribute("role") == "region" && s.GetAttribute("aria-label") != "");

    [Fact]
    public void What_was_taken_out_and_put_in_is_said_in_words() =>
        _page.QuerySelectorAll("del, ins").ShouldAllBe(e => e.TextContent.StartsWith("删去：") || e.TextContent.StartsWith("加上："));

    private static IHtmlDocument Page()
    {
        using var scratch = new Scratch();
        FiveYears.Write(scratch.Path("input"));
        using var output = new StringWriter();
        CommandSet.Run(["diff", "2029", "2030", "--format", "html", "--input", scratch.Path("input")], output, TextWriter.Null).ShouldBe(0);
        return new HtmlParser().ParseDocument(output.ToString());
    }
}
