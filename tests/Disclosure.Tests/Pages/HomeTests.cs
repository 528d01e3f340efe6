using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class HomeTests(RealSite site)
{
    private IDocument Page => site.Page(RealSite.Budget + "index.html");

    [Fact]
    public void A_figure_at_a_glance_leads_to_the_row_that_has_it() =>
        Page.QuerySelectorAll(".lead a:not(.reason), .figures dd a:not(.reason)").Where(a => !FiguresAt(a).Contains(a.TextContent))
            .Select(a => a.OuterHtml).ShouldBeEmpty();

    private IEnumerable<string> FiguresAt(IElement link)
    {
        var target = link.GetAttribute("href")!.Split('#');
        return LinkedRow.Holder(site.Page(RealSite.Budget + target[0]).GetElementById(Uri.UnescapeDataString(target[1]))!)
            .QuerySelectorAll("td.n").Select(c => c.TextContent);
    }
}
