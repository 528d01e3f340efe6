using System.Text.Json;

namespace Disclosure.Tests.Budgets;

/// <summary>The pages and lists of a unit that publishes budgets and final accounts.</summary>
public sealed class KindSiteTests : IDisposable
{
    private const string Budget = "xugou-test/2030/";
    private const string Final = "xugou-test/2030-final/";

    private readonly KindInput _input = new();

    public KindSiteTests() => _input.Build();

    [Fact]
    public void Final_accounts_have_pages_of_their_own() =>
        _input.Page(Final + "index.html").QuerySelector("h1")!.TextContent.ShouldBe("虚构省样例县测试局2030年度收支决算");

    [Fact]
    public void Their_address_is_that_of_their_folder() => _input.Page(Final + "index.html").QuerySelector("link[rel=canonical]")!
        .GetAttribute("href").ShouldBe("https://budget.example.invalid/ysgk/xugou-test/2030-final/");

    [Fact]
    public void Their_workbook_is_called_like_their_folder() => File.Exists(_input.Output(Final + "xugou-test-2030-final.xlsx")).ShouldBeTrue();

    [Fact]
    public void The_portal_lists_all_the_newest_year_first_and_a_budget_before_its_final_accounts() =>
        Links("index.html", "ul.units a").Where(l => l.Href.StartsWith("xugou-test", StringComparison.Ordinal)).ShouldBe([
            ("2031 年部门预算", "xugou-test/2031/index.html"),
            ("2030 年部门预算", Budget + "index.html"),
            ("2030 年部门决算", Final + "index.html"),
            ("历年预算和决算对比", "xugou-test/index.html"),
        ]);

    [Fact]
    public void So_does_the_page_of_the_unit() => Links("xugou-test/index.html", "ul.unit-years a").ShouldBe([
        ("2031 年部门预算", "2031/index.html"), ("2030 年部门预算", "2030/index.html"), ("2030 年部门决算", "2030-final/index.html"),
    ]);

    [Fact]
    public void The_page_of_the_unit_compares_budgets_with_budgets() => _input.Page("xugou-test/index.html").QuerySelectorAll("table.compared thead th.n")
        .Select(h => h.TextContent).Take(4).ShouldBe(["2031\u00a0年预算", "差额", "增减", "2030\u00a0年预算"]);

    [Fact]
    public void Final_accounts_without_those_of_another_year_are_beside_none() =>
        _input.Page(Final + "compare.html").QuerySelectorAll("a.compare-all, .compare-all").ShouldBeEmpty();

    [Fact]
    public void The_tables_of_a_budget_lead_to_those_of_other_budgets_only() =>
        Links("xugou-test/2031/a1.html", "nav.others a").ShouldBe([("2030 年附表1", "../2030/a1.html")]);

    [Theory]
    [InlineData(Budget, "2030 年部门决算", "../2030-final/index.html")]
    [InlineData(Final, "2030 年部门预算", "../2030/index.html")]
    public void The_two_of_a_year_lead_to_each_other(string folder, string text, string href) =>
        Links(folder + "index.html", "ul.document-parts > li > a").ShouldContain((text, href));

    [Fact]
    public void A_budget_without_final_accounts_leads_to_none() =>
        Links("xugou-test/2031/index.html", "a").ShouldAllBe(l => !l.Href.Contains("final", StringComparison.Ordinal));

    [Fact]
    public void Pages_call_final_accounts_by_their_own_word() =>
        _input.Page(Final + "checks.html").QuerySelector("p.lead")!.TextContent.ShouldContain("把这份决算里的数互相核对了");

    [Fact]
    public void The_feed_tells_of_each_by_its_own_id() => _input.Text("feed.xml").Split("<id>").Skip(2).Select(e => e[..e.IndexOf('<')])
        .Distinct().Count().ShouldBe(_input.Text("feed.xml").Split("<entry>").Length - 1);

    [Fact]
    public void The_list_for_programs_says_what_is_no_budget()
    {
        using var index = JsonDocument.Parse(_input.Text("index.json"));
        var years = index.RootElement.GetProperty("units").EnumerateArray().Single(u => u.GetProperty("key").GetString() == KindInput.Unit).GetProperty("years");
        years.EnumerateArray().Select(y => (y.GetProperty("year").GetInt32(), y.TryGetProperty("kind", out var kind) ? kind.GetString() : null))
            .ShouldBe([(2031, null), (2030, null), (2030, "final-accounts")]);
    }

    [Fact]
    public void The_index_of_the_search_says_what_is_searched() => _input.Text("search-index.js").ShouldContain("\"words\":\"预算和决算\"");

    [Fact]
    public void The_map_for_search_engines_names_both() => _input.Text("sitemap.xml").ShouldContain("/xugou-test/2030-final/a1.html");

    public void Dispose() => _input.Dispose();

    private IEnumerable<(string Text, string Href)> Links(string page, string selector) =>
        _input.Page(page).QuerySelectorAll(selector).Select(a => (a.TextContent.Trim(), a.GetAttribute("href") ?? ""));
}
