using AngleSharp.Dom;
using Disclosure.Tests.Pages;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Search;

/// <summary>The box on every page, and where it leads to without script: everything by its name.</summary>
public sealed class NamesPageTests(RealSite site)
{
    [Theory]
    [MemberData(nameof(SitePages.OfBudget), MemberType = typeof(SitePages))]
    public void The_box_on_a_page_of_a_budget_leads_to_the_budget_s_own_page(string page) =>
        Box(page).GetAttribute("action").ShouldBe("search.html");

    [Theory]
    [InlineData("index.html", "search.html")]
    [InlineData("sitemap.html", "search.html")]
    [InlineData("search.html", "search.html")]
    [InlineData("404.html", "/search.html")]
    public void The_box_on_a_page_of_the_portal_leads_to_the_portal_s_page(string page, string search) =>
        Box(page).GetAttribute("action").ShouldBe(search);

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void The_box_sends_its_words_in_the_address_and_has_a_name(string page)
    {
        var input = Box(page).QuerySelector("input")!;

        (Box(page).GetAttribute("method"), input.GetAttribute("name"), input.GetAttribute("aria-label")).ShouldBe(("get", "q", "查找"));
    }

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void The_scripts_of_the_search_are_on_its_pages_only(string page) =>
        site.Page(page).QuerySelectorAll("script[src]").Select(s => Path.GetFileName(s.GetAttribute("src")))
            .ShouldBe([page == "index.html" ? "site-portal.js" : Path.GetFileName(page) == "search.html" ? "site-search.js" : "site.js"]);

    [Theory]
    [InlineData("search.html", "", null)]
    [InlineData(SitePages.Search, "../../", "search-index.js")]
    public void A_page_of_the_search_says_where_the_indexes_are(string page, string root, string? own) =>
        (Results(page).GetAttribute("data-root"), Results(page).GetAttribute("data-index")).ShouldBe((root, own));

    [Fact]
    public void The_names_of_all_tables_and_rows_are_listed() =>
        Links("#names-tables ~ .names-sheet li a").Select(l => LinkedRow.Of(l, name => site.Page(RealSite.Budget + name))).ShouldBe(
            SitePages.SheetNames.SelectMany(n => site.Page($"{RealSite.Budget}{n}.html").QuerySelectorAll("tbody tr[id], dd[id]").Select(e => $"{n}.html#{e.Id}")),
            ignoreOrder: true);

    [Fact]
    public void A_project_is_listed_once_with_the_tables_that_name_it() =>
        Texts("#names-projects ~ ul li").ShouldBe(
        [
            "后湖机房电费 表九 表十二", "系统及设备运行维护费 表九 表十二 表十三", "政务网络建设及运维费 表九 表十二 表十三",
            "后勤服务支出（办公楼租金） 表九", "后勤服务支出（物业费） 表九", "在职人员体检费 表九 表十二", "后勤服务支出 表十二 表十三", "机构运转经费 表十三",
        ]);

    [Fact]
    public void The_terms_are_listed() => Texts("#names-terms ~ ul li").ShouldContain("机关运行经费");

    [Fact]
    public void The_headings_of_the_narrative_are_listed() => Texts("#names-parts ~ ul li").ShouldContain("(一)机关运行经费情况");

    [Fact]
    public void The_portal_s_page_leads_to_every_page_and_to_the_names_of_each_budget() =>
        site.Page("search.html").QuerySelectorAll("main .unit-pages a").Select(a => a.GetAttribute("href")).ShouldBe(SitePages.InContents);

    [Fact]
    public void The_list_of_names_is_light() => new FileInfo(Path.Combine(site.Folder, SitePages.Search)).Length.ShouldBeLessThan(60_000);

    private IElement Box(string page) => site.Page(page).QuerySelectorAll("header.banner form[role=search]").ShouldHaveSingleItem();

    private IElement Results(string page) => site.Page(page).GetElementById("found")!;

    private IEnumerable<string> Texts(string selector) => site.Page(SitePages.Search).QuerySelectorAll(selector)
        .Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private IEnumerable<string> Links(string selector) =>
        site.Page(SitePages.Search).QuerySelectorAll(selector).Select(a => Uri.UnescapeDataString(a.GetAttribute("href")!));
}
