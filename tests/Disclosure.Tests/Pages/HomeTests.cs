using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class HomeTests(RealSite site)
{
    private IDocument Page => site.Page(RealSite.Budget + "index.html");

    [Fact]
    public void A_figure_at_a_glance_leads_to_the_row_that_has_it() =>
        Page.QuerySelectorAll(".lead a, .figures a").Where(a => !FiguresAt(a).Contains(a.TextContent))
            .Select(a => a.OuterHtml).ShouldBeEmpty();

    [Fact]
    public void An_item_at_a_glance_leads_to_the_row_that_has_its_figure() =>
        Page.QuerySelectorAll(".breakdown li")
            .Where(i => !FiguresAt(i.QuerySelector("a")!).Contains(i.QuerySelector(".figure")!.TextContent))
            .Select(i => i.OuterHtml).ShouldBeEmpty();

    [Fact]
    public void A_bar_is_as_long_as_its_share_of_the_total() =>
        Page.QuerySelectorAll(".bar-value").Select(b => b.GetAttribute("width"))
            .ShouldBe(["100", "88.8", "5", "1.4", "4.7", "44.3", "55.7", "95", "5"]);

    [Fact]
    public void A_bar_is_not_read_aloud_beside_its_figure() =>
        Page.QuerySelectorAll("svg").Where(s => s.GetAttribute("aria-hidden") != "true").ShouldBeEmpty();

    private IEnumerable<string> FiguresAt(IElement link)
    {
        var target = link.GetAttribute("href")!.Split('#');
        return site.Page(RealSite.Budget + target[0]).GetElementById(Uri.UnescapeDataString(target[1]))!
            .QuerySelectorAll("td.n").Select(c => c.TextContent);
    }
}
