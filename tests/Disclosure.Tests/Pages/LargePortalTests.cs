using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Corpora;
using Disclosure.Site.Portal;

namespace Disclosure.Tests.Pages;

/// <summary>A portal of 1,000 budgets: its pages and lists stay short, lead everywhere, and change only where something changed.</summary>
public sealed class LargePortalTests(LargePortal portal) : IClassFixture<LargePortal>
{
    private const int MostBytes = 300 * 1024;

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void No_page_and_no_list_is_heavy() => portal.Files
        .Where(f => !IsData(f.Key) && f.Key != "index.html" && Encoding.UTF8.GetByteCount(f.Value) > MostBytes)
        .Select(f => f.Key).ShouldBeEmpty();

    [Fact]
    public void The_map_leads_to_a_map_of_each_unit() => Links("sitemap.html").Where(l => l.StartsWith("all/unit-", StringComparison.Ordinal)).Count().ShouldBe(200);

    [Fact]
    public void The_map_of_a_unit_leads_to_every_page_of_its_budgets() => Links($"all/unit-{MadeUpCity.KeyOf(7)}.html")
        .Where(l => l.Contains("/t", StringComparison.Ordinal)).Distinct().Count().ShouldBe(5 * 24);

    [Fact]
    public void Without_script_the_search_leads_to_the_directory_of_names() => Links("search.html").ShouldContain("all/names.html");

    [Fact]
    public void The_directory_leads_from_a_name_to_its_row()
    {
        var index = Page("all/names.html").QuerySelectorAll("main .names a").First(a => a.TextContent.StartsWith('粮')).GetAttribute("href")!.Split('#');
        var list = Page("all/" + index[0]).GetElementById(index[1])!.ParentElement!;
        list.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ShouldContain(l => l.Contains("/t09.html#表九/粮库", StringComparison.Ordinal));
    }

    [Fact]
    public void The_directory_leads_from_a_code_to_its_row() => Pages("all/names-").SelectMany(p => p.QuerySelectorAll(".names-places li"))
        .First(i => i.QuerySelector("span")!.TextContent.StartsWith("2010102 ", StringComparison.Ordinal))
        .QuerySelector("a")!.GetAttribute("href")!.ShouldEndWith("/t03.html#表三/2010102");

    [Fact]
    public void The_directory_has_every_name() => Pages("all/names-").SelectMany(p => p.QuerySelectorAll(".names-places li > span:first-child")).Select(s => s.TextContent)
        .Count(n => n.Contains('库')).ShouldBe(Distinct('库'));

    [Fact]
    public void Every_link_within_the_portal_leads_to_a_file_of_it() => portal.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal) && f != "404.html")
        .SelectMany(f => Links(f).Select(l => new Uri(new Uri(LargePortal.Address + f), l).AbsoluteUri.Split('#')[0][LargePortal.Address.Length..]))
        .Where(IsOfPortal).Where(l => !portal.Files.ContainsKey(l)).Distinct().ShouldBeEmpty();

    [Fact]
    public void The_list_for_programs_leads_to_a_list_of_each_unit() =>
        Json("index.json").GetProperty("units").EnumerateArray().Select(u => u.GetProperty("href").GetString()!).Where(portal.Files.ContainsKey).Count().ShouldBe(200);

    [Fact]
    public void The_list_of_a_unit_has_its_years_with_their_pages() => Json($"all/unit-{MadeUpCity.KeyOf(7)}.json").GetProperty("years").EnumerateArray()
        .Select(y => y.GetProperty("pages")[0].GetProperty("href").GetString()).ShouldBe(
            [.. Enumerable.Range(0, 5).Select(i => $"../{MadeUpCity.KeyOf(7)}/{2035 - i}/index.html")]);

    [Fact]
    public void The_catalogue_has_a_data_set_of_each_year() => Json("catalog.json").GetProperty("dataset").EnumerateArray()
        .Select(d => d.GetProperty("distribution")[0].GetProperty("contentUrl").GetString()![LargePortal.Address.Length..]).Where(portal.Files.ContainsKey).Count().ShouldBe(5);

    [Fact]
    public void The_maps_for_search_engines_list_every_page_once() => XDocument.Parse(portal.Files["sitemap.xml"]).Descendants(Map + "loc")
        .SelectMany(m => XDocument.Parse(portal.Files[m.Value[LargePortal.Address.Length..]]).Descendants(Map + "loc")).Select(l => l.Value).Distinct().Count()
        .ShouldBe(1 + portal.Files.Keys.Count(IsOverUnits) + 200 + 1_000 * 25);

    [Fact]
    public void Nothing_is_written_into_the_folders_of_units() => portal.Files.Keys.Where(f => f.Contains('/') && !f.StartsWith("all/", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void What_stands_beside_the_units_is_what_no_unit_may_be_called() => portal.Files.Keys.Select(f => Path.GetFileNameWithoutExtension(f.Split('/')[0])).Distinct()
        .Where(n => !n.StartsWith("sitemap", StringComparison.Ordinal)).Except(PortalPages.OwnNames).ShouldBeEmpty();

    [Fact]
    public void A_changed_amount_changes_the_data_of_its_year_and_where_the_amount_is_found()
    {
        var documents = MadeUpCity.Of(1_000).ToList();
        var found = documents[17].Found;
        var amount = found.Amounts.Split(' ')[3];
        documents[17] = documents[17] with { Found = new(found.Lines.Replace(amount, "77777.77", StringComparison.Ordinal), found.Amounts.Replace(amount, "77777.77", StringComparison.Ordinal)) };
        var changed = LargePortal.FilesOf(documents);
        changed.Where(f => portal.Files[f.Key] != f.Value).Select(f => f.Key.Split('-')[0]).Distinct().ShouldBe(["all/amounts", "all/all"], ignoreOrder: true);
        changed.Count(f => !IsData(f.Key) && portal.Files[f.Key] != f.Value).ShouldBeLessThan(3);
    }

    // What is taken away whole: a file of a year in each format.
    private static bool IsData(string path) => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".parquet", StringComparison.Ordinal);

    private static bool IsOfPortal(string path) => !path.Contains('/') || path.StartsWith("all/", StringComparison.Ordinal);

    private static int Distinct(char part) => MadeUpCity.Of(1_000).SelectMany(d => d.Found.Lines.Split('\n')).Where(l => l is [not '\t', ..]).Select(l => l.Split('\t')[0]).Distinct().Count(n => n.Contains(part));

    private IEnumerable<IDocument> Pages(string start) =>
        portal.Files.Keys.Where(f => f.StartsWith(start, StringComparison.Ordinal) && f.EndsWith(".html", StringComparison.Ordinal)).Select(Page);

    private IEnumerable<string> Links(string page) => Page(page).QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => !h.StartsWith('#'));

    private IDocument Page(string path) => new HtmlParser().ParseDocument(portal.Files[path]);

    // Of departments, and of figures over all units: not the lists of the site, and not what only programs read.
    private static bool IsOverUnits(string file) => file.EndsWith(".html", StringComparison.Ordinal)
        && new[] { "department-", "disclosure-", "figures-", "function-", "functions-", "years" }.Any(n => file.StartsWith("all/" + n, StringComparison.Ordinal));

    private JsonElement Json(string path)
    {
        using var document = JsonDocument.Parse(portal.Files[path]);
        return document.RootElement.Clone();
    }
}
