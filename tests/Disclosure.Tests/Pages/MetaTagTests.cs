using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>The meta tags that 《政府网站发展指引》 asks of government sites.</summary>
public sealed class MetaTagTests(RealSite real, FilledSite filled) : IClassFixture<FilledSite>
{
    private const string Page = RealSite.Budget + "t03.html";
    private const string Title = "表三 部门支出总表 - 武汉市江岸区大数据中心2024年部门预算";

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void Tags_without_a_value_are_left_out(string page) =>
        Tags(real, page).Keys.Except(["ArticleTitle", "Description", "viewport", "color-scheme"]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.OfBudget), MemberType = typeof(SitePages))]
    public void The_title_of_a_page_is_always_known(string page) =>
        Tags(real, page)["ArticleTitle"].ShouldBe(real.Page(page).Title);

    [Theory]
    [InlineData(RealSite.Budget + "t03.html", "武汉市江岸区大数据中心2024年部门预算：表三 部门支出总表")]
    [InlineData(RealSite.Budget + "index.html", "武汉市江岸区大数据中心2024年部门预算：预算一览")]
    [InlineData("index.html", "部门预算公开")]
    [InlineData("sitemap.html", "网站地图")]
    public void Without_a_summary_the_description_says_what_the_page_is(string page, string description) =>
        Tags(real, page)["Description"].ShouldBe(description);

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void A_site_without_an_address_names_no_address_for_its_pages(string page) =>
        real.Page(page).QuerySelector("link[rel=canonical]").ShouldBeNull();

    [Theory]
    [InlineData("SiteName", "样例区人民政府门户网站")]
    [InlineData("SiteDomain", "www.example.gov.cn")]
    [InlineData("SiteIDCode", "4200000000")]
    [InlineData("ColumnName", "样例预算公开")]
    [InlineData("ColumnType", "政府信息公开")]
    [InlineData("ArticleTitle", Title)]
    [InlineData("PubDate", "2024-02-05")]
    [InlineData("ContentSource", "样例区财政局")]
    [InlineData("Author", "样例作者")]
    [InlineData("Keywords", "样例，预算")]
    [InlineData("Description", "样例摘要")]
    [InlineData("Url", FilledSite.Address + Page)]
    public void A_page_of_a_budget_has_the_tags_of_a_content_page(string name, string content) =>
        Tags(filled, Page)[name].ShouldBe(content);

    [Theory]
    [InlineData("SiteName", "样例区人民政府门户网站")]
    [InlineData("SiteDomain", "www.example.gov.cn")]
    [InlineData("SiteIDCode", "4200000000")]
    [InlineData("ColumnName", "样例预算公开")]
    [InlineData("ColumnDescription", "公开样例区各部门的“预算”<与决算>")]
    [InlineData("ColumnKeywords", "预算公开，部门预算")]
    [InlineData("ColumnType", "政府信息公开")]
    public void The_first_page_of_the_portal_has_the_tags_of_a_column_page(string name, string content) =>
        Tags(filled, "index.html")[name].ShouldBe(content);

    [Theory]
    [InlineData("index.html")]
    [InlineData("sitemap.html")]
    public void A_page_of_the_portal_has_no_tag_of_a_content_page(string page) =>
        Tags(filled, page).Keys.Intersect(["ArticleTitle", "PubDate", "ContentSource"]).ShouldBeEmpty();

    [Fact]
    public void The_title_of_a_page_ends_with_the_name_of_the_portal() => filled.Page(Page).Title.ShouldBe(Title + " - 样例区人民政府门户网站");

    // A tag that is there twice fails here, for every page that is looked at.
    private static Dictionary<string, string> Tags(BuiltSite site, string page) => site.Page(page).QuerySelectorAll("meta[name]")
        .ToDictionary(m => m.GetAttribute("name")!, m => m.GetAttribute("content")!);
}
