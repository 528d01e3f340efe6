using System.Text.Json;

namespace Disclosure.Tests.Pages;

/// <summary>A table of thousands of rows is a list of pages that a phone opens, and whatever leads to a row leads to its page.</summary>
public sealed class LongTableTests(LongSite site) : IClassFixture<LongSite>
{
    private const int Heaviest = 300_000;
    private const string Table = LongSite.Budget + "t03.html";

    private IEnumerable<string> Parts => site.Page(Table).QuerySelector("nav.division")!.QuerySelectorAll("a").Select(a => LongSite.Budget + a.GetAttribute("href"));

    [Fact]
    public void No_page_is_heavier_than_a_phone_opens() =>
        site.Pages.Where(p => new FileInfo(Path.Combine(site.Folder, p)).Length > Heaviest).ShouldBeEmpty();

    [Fact]
    public void Every_row_stands_on_one_of_its_pages() =>
        Parts.SelectMany(p => site.Page(p).QuerySelectorAll("tbody tr").Select(r => r.Id)).Distinct().Count().ShouldBe(LongSite.Projects + 1);

    [Fact]
    public void No_row_stands_on_two_of_them() =>
        Parts.Sum(p => site.Page(p).QuerySelectorAll("tbody tr").Length).ShouldBe(LongSite.Projects + 1);

    [Fact]
    public void Each_of_them_says_which_it_is() =>
        Parts.Where(p => LongSite.Budget + site.Page(p).QuerySelector("nav.division [aria-current]")?.GetAttribute("href") != p).ShouldBeEmpty();

    [Fact]
    public void Each_of_them_has_a_title_of_its_own() =>
        Parts.Select(p => site.Page(p).Title).Distinct().Count().ShouldBe(Parts.Count());

    [Fact]
    public void From_one_of_them_the_order_of_reading_leads_to_the_next()
    {
        var parts = Parts.ToList();
        parts.SkipLast(1).Where((p, i) => LongSite.Budget + site.Page(p).QuerySelector("a[rel=next]")?.GetAttribute("href") != parts[i + 1]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_to_a_place_leads_to_an_id()
    {
        var ids = site.Pages.ToDictionary(p => p, p => site.Page(p).All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).ToHashSet());
        site.Pages.SelectMany(p => site.Page(p).QuerySelectorAll("a[href*='#']").Select(a => (Page: p, Target: new Uri(new Uri("http://site/" + p), a.GetAttribute("href")))))
            .Where(l => !ids[l.Target.AbsolutePath[1..]].Contains(Uri.UnescapeDataString(l.Target.Fragment[1..])))
            .Select(l => $"{l.Page}: {Uri.UnescapeDataString(l.Target.ToString())}").Distinct().Take(5).ShouldBeEmpty();
    }

    [Fact]
    public void A_figure_that_the_narrative_cites_leads_to_its_page() =>
        site.Page(LongSite.Budget + "explanation.html").QuerySelectorAll("a[href^='t03.']").Select(a => a.GetAttribute("href"))
            .ShouldContain(href => href!.StartsWith("t03.13.html#", StringComparison.Ordinal));

    [Fact]
    public void A_correction_stands_on_the_page_of_its_row() =>
        Parts.Where(p => site.Page(p).QuerySelector("#correction-1") is not null).ShouldBe([LongSite.Budget + "t03.16.html"]);

    [Fact]
    public void What_the_search_finds_leads_to_the_page_of_its_row() =>
        Found().Where(f => site.Page(LongSite.Budget + f.Page).GetElementById(f.Id) is null).Take(5).ShouldBeEmpty();

    [Fact]
    public void The_whole_document_leads_to_the_pages_of_the_table_on_a_screen() =>
        site.Page(LongSite.Budget + "full.html").QuerySelectorAll("#full-t03 a").Select(a => a.GetAttribute("href")).ShouldBe(["t03.html"]);

    [Fact]
    public void The_names_without_script_lead_to_each_page() =>
        Parts.Except(site.Page(LongSite.Budget + "search.html").QuerySelectorAll("main a[href]").Select(a => LongSite.Budget + a.GetAttribute("href"))).ShouldBeEmpty();

    // As search-match.js reads them.
    private IEnumerable<(string Page, string Id)> Found()
    {
        var script = File.ReadAllText(Path.Combine(site.Folder, LongSite.Budget, "search-index.js"));
        var tables = JsonDocument.Parse(script[(script.IndexOf('(', StringComparison.Ordinal) + 1)..script.LastIndexOf(')')]).RootElement.GetProperty("tables");
        return
            from table in tables.EnumerateArray()
            from section in table[4].EnumerateArray()
            from row in section[4].EnumerateArray()
            let link = row.GetArrayLength() > 2 ? row[2].GetString()! : ""
            let end = link == "." ? "" : "/" + (link.Length > 0 ? link : row[0].GetString())
            let anchor = link.StartsWith('#') ? link : section[1].GetString() + end
            select ((section.GetArrayLength() > 6 ? section[6] : table[0]).GetString()!, Uri.UnescapeDataString(anchor[1..]));
    }
}
