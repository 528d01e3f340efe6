namespace Disclosure.Tests.Across;

/// <summary>The first page lists units under the departments that they belong to.</summary>
[Collection(nameof(CityCollection))]
public sealed class DepartmentTests(CitySite site)
{
    [Fact]
    public void Departments_stand_in_the_order_given_to_them_and_what_belongs_to_none_last() => site.Texts("index.html", ".department > h2")
        .ShouldBe(["样例市第一虚构局", "样例市第二虚构局", "样例市第三虚构局", "没有写主管部门的单位"]);

    [Fact]
    public void The_first_page_says_what_the_units_of_the_newest_year_spend_together_as_the_page_of_figures_does() => site.Texts("index.html", ".lead").Single()
        .ShouldBe(site.Texts("all/figures-2031.html", ".lead").Single());

    [Fact]
    public void And_what_such_a_sum_is() => site.Texts("index.html", ".lead + .note").Single().ShouldStartWith("合计是本站公布的各单位相加，不是全市的预算");

    [Fact]
    public void A_department_comes_first_among_its_units() => UnitsOf("样例市第一虚构局")
        .ShouldBe(["样例市第一虚构局 党政机关", "样例市第一虚构局第一虚构所 事业单位", "样例市第一虚构局第二虚构所 事业单位"]);

    [Fact]
    public void A_department_that_is_only_a_name_has_the_units_that_name_it() => UnitsOf("样例市第三虚构局")
        .ShouldBe(["样例市第三虚构局第一虚构所 事业单位", "样例市第三虚构局第二虚构所 事业单位", "样例市第三虚构局第三虚构所 事业单位"]);

    [Fact]
    public void A_document_is_called_by_its_year_and_kind_and_by_its_unit_where_that_is_not_seen() => site.Page("index.html")
        .QuerySelectorAll("a[href='shili-d1/2031/index.html']").Select(a => (a.TextContent, a.GetAttribute("aria-label")))
        .ShouldBe([("2031 年部门预算", "2031 年部门预算，样例市第一虚构局")]);

    [Fact]
    public void Every_link_of_the_portals_pages_leads_to_a_page() => site.Pages.Where(p => p == "index.html" || p.StartsWith("all/", StringComparison.Ordinal))
        .SelectMany(p => site.Page(p).QuerySelectorAll("main a[href]").Select(a => new Uri(new Uri($"https://www.example.gov.cn/{p}"), a.GetAttribute("href")!).AbsolutePath[1..]))
        .Distinct().Where(p => !File.Exists(Path.Combine(site.Folder, Uri.UnescapeDataString(p)))).ShouldBeEmpty();

    [Fact]
    public void The_first_page_leads_to_the_newest_year_and_to_all_years() => site.Texts("index.html", ".across-links a")
        .ShouldBe(["2031 年各单位的收支", "2031 年按功能分类", "2031 年公开情况", "历年各单位的支出"]);

    private IEnumerable<string> UnitsOf(string department) => site.Page("index.html").QuerySelectorAll(".department")
        .Single(d => d.QuerySelector("h2")!.TextContent == department)
        .QuerySelectorAll("h3").Select(h => string.Join(' ', h.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
