using AngleSharp.Dom;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Charts;

/// <summary>Charts on the page.</summary>
public sealed class ChartPageTests(RealSite real, ManySite many, NineSite nine)
{
    private const int MostBytes = 60 * 1024;
    private const int MostInAll = 150 * 1024;

    [Fact]
    public void A_figure_of_a_chart_leads_to_the_row_that_has_it() => Home(real, RealSite.Budget).QuerySelectorAll(".charts a:not(.reason)")
        .Where(a => !FiguresAt(a).Contains(a.TextContent)).Select(a => a.OuterHtml).ShouldBeEmpty();

    [Fact]
    public void A_bar_is_not_read_aloud_beside_its_figure() =>
        Home(real, RealSite.Budget).QuerySelectorAll("svg.bar").Where(s => s.GetAttribute("aria-hidden") != "true").ShouldBeEmpty();

    [Fact]
    public void The_longest_bar_is_that_of_the_largest_figure() =>
        Home(real, RealSite.Budget).QuerySelectorAll(".chart.bars")[0].QuerySelectorAll(".bar rect").Select(r => r.GetAttribute("width"))
            .ShouldBe(["100%", "5.68%", "5.31%", "1.56%"]);

    [Fact]
    public void Columns_have_a_scale_of_their_own_in_each_drawing() =>
        Home(real, RealSite.Budget).QuerySelectorAll(".chart.years")[0].QuerySelectorAll(".columns rect:not(.axis)")
            .Select(r => r.GetAttribute("height")).Take(6)
            .ShouldBe(["1.5em", "7.5em", "1.02em", "6.91em", "7.5em", "5.28em"]);

    [Fact]
    public void Every_figure_of_a_drawing_stands_in_the_table_below_it() =>
        Home(real, RealSite.Budget).QuerySelectorAll(".chart.years").SelectMany(c => c.QuerySelectorAll(".columns text:not(.when)")
            .Where(t => !c.QuerySelectorAll("td a").Select(a => a.TextContent).Contains(t.TextContent))).ShouldBeEmpty();

    [Fact]
    public void Drawings_are_not_read_aloud_above_their_table() =>
        Home(real, RealSite.Budget).QuerySelectorAll(".panels").Where(p => p.GetAttribute("aria-hidden") != "true").ShouldBeEmpty();

    [Fact]
    public void Every_table_of_a_chart_has_a_caption_and_row_headers() => Home(real, RealSite.Budget).QuerySelectorAll(".charts table")
        .Where(t => t.QuerySelector("caption") is null || t.QuerySelectorAll("tbody tr")
            .Any(r => r.QuerySelector("th[scope=row]") is null)).ShouldBeEmpty();

    [Fact]
    public void Ids_are_given_once() =>
        Home(many, ManyStreams.Folder).QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key)
            .ShouldBeEmpty();

    [Fact]
    public void No_chart_carries_a_style() => Home(many, ManyStreams.Folder).QuerySelectorAll("main [style], main style, main script").ShouldBeEmpty();

    [Fact]
    public void A_first_page_is_light() => Size(real, RealSite.Budget).ShouldBeLessThan(MostBytes);

    [Fact]
    public void A_first_page_of_many_streams_is_light_with_all_it_loads() =>
        (Size(many, ManyStreams.Folder) + LoadedBy(Home(many, ManyStreams.Folder)).Sum(f => new FileInfo(Path.Combine(many.Folder, ManyStreams.Folder, f)).Length))
            .ShouldBeLessThan(MostInAll);

    [Fact]
    public void A_budget_without_figures_has_sentences() =>
        Home(nine, NineSite.School).QuerySelectorAll(".charts > *").Select(e => (e.LocalName, e.TextContent.Trim()))
        .ShouldBe([("p", "表里没有按用途列出去向合计。"), ("p", "表里没有列出去向。")]);

    [Fact]
    public void Another_edition_has_charts_of_its_own() =>
        Home(nine, NineSite.First).QuerySelectorAll(".chart h2").Select(h => h.TextContent)
        .ShouldBe(["样例服务占去向合计的 77.78%", "2030 年去向比 2029 年减少 50,000.00 元（5.26%）"]);

    [Fact]
    public void What_changed_is_said_beside_the_total() =>
        Home(real, RealSite.Budget).QuerySelectorAll(".figures .change").Select(d => d.TextContent)
        .ShouldBe(
        [
            "2023 年（这份预算所列）2991.53 万元",
            "2023 年（这份预算所列）2738.00 万元，减少 2,510.66 万元（91.70%），原因相同",
        ]);

    [Fact]
    public void A_long_name_is_whole_in_the_table() =>
        Home(many, ManyStreams.Folder).QuerySelectorAll(".chart.bars th").Select(t => t.TextContent).ShouldContain(ManyStreams.LongName);

    private static IDocument Home(BuiltSite site, string folder) => site.Page(folder + "index.html");

    private static IEnumerable<string> LoadedBy(IDocument page) =>
        page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);

    private static long Size(BuiltSite site, string folder) => new FileInfo(Path.Combine(site.Folder, folder, "index.html")).Length;

    private IEnumerable<string> FiguresAt(IElement link)
    {
        var target = link.GetAttribute("href")!.Split('#');
        var row = LinkedRow.Holder(real.Page(RealSite.Budget + target[0]).GetElementById(Uri.UnescapeDataString(target[1]))!);
        return row.LocalName == "dd" ? [row.TextContent] : row.QuerySelectorAll("td.n").Select(c => c.TextContent);
    }
}
