using AngleSharp.Dom;

namespace Disclosure.Tests.Editions;

/// <summary>Another edition is another folder of files: its site has all pages, and nothing of the first edition.</summary>
public sealed class NinePagesTests(NineSite site)
{
    [Theory]
    [InlineData(NineSite.First, "situation a1 a2 a3 a4 a5 a6 a7 a8-1-hotline a8-2-hall a9 words compare checks checks-compared full search")]
    [InlineData(NineSite.Second, "situation a1 a2 a3 a4 a5 a6 a7 a8-1-hotline a9 words compare checks checks-compared full search")]
    [InlineData(NineSite.School, "situation a1 a2 a3 a4 a5 a6 a7 a8 a9 words checks checks-compared full search")]
    public void Every_part_and_table_has_its_page(string budget, string pages) =>
        site.Pages.Where(p => p.StartsWith(budget, StringComparison.Ordinal)).Select(p => p[budget.Length..^5])
            .ShouldBe(pages.Split(' ').Append("index"), ignoreOrder: true);

    [Fact]
    public void The_portal_lists_units_in_order_and_years_newest_first() =>
        Links("index.html", "ul.units a").ShouldBe(
            ["xugou-school/2031/index.html", "xugou-test/2031/index.html", "xugou-test/2030/index.html", "xugou-test/index.html"]);

    [Fact]
    public void The_portal_names_the_units() =>
        Texts("index.html", "ul.units h2").ShouldBe(["虚构省样例县演练学校", "虚构省样例县测试局"]);

    [Fact]
    public void The_portal_names_documents_under_their_unit_by_year_and_by_what_the_edition_calls_them() =>
        Texts("index.html", "ul.units li li a").ShouldBe(["2031 年部门预算", "2031 年部门预算", "2030 年部门预算", "历年预算对比"]);

    [Fact]
    public void The_site_map_names_documents_by_the_edition_s_title_or_their_own() =>
        Texts("sitemap.html", "ul.units h3 a").ShouldBe(
            ["演练学校收支公开（样例）", "历年预算对比", "虚构省样例县测试局2031年度收支公开", "虚构省样例县测试局2030年度收支公开"]);

    [Fact]
    public void The_tables_stand_in_the_order_of_the_parts() =>
        Links(NineSite.First + "index.html", "ul.document-pages a").ShouldBe(
            ["a1.html", "a2.html", "a3.html", "a4.html", "a5.html", "a6.html", "a7.html", "a8-1-hotline.html", "a8-2-hall.html", "a9.html"]);

    [Fact]
    public void Tables_are_called_by_the_edition_s_numbers() =>
        Texts(NineSite.First + "index.html", "ul.document-pages .number").ShouldBe(
            ["附表1", "附表2", "附表3", "附表4", "附表5", "附表6", "附表7", "附表8", "附表8", "附表9"]);

    [Fact]
    public void Titles_of_parts_carry_unit_and_year() =>
        Texts(NineSite.Second + "index.html", "ul.document-parts > li > p").ShouldBe(["二、2031年度收支", "三、2031年度明细"]);

    [Fact]
    public void Amounts_are_in_the_edition_s_unit() =>
        Texts(NineSite.First + "a2.html", ".caption-unit").ShouldBe(["单位：元"]);

    [Fact]
    public void A_table_may_have_a_unit_of_its_own() => Texts(NineSite.First + "a4.html", ".caption-unit").ShouldBe(["单位：百元"]);

    [Fact]
    public void A_table_without_rows_says_why() =>
        Texts(NineSite.School + "a4.html", "tr.empty td").ShouldBe(["本单位无此项收支"]);

    [Fact]
    public void A_table_of_sheets_without_any_says_why() => site.Page(NineSite.School + "a8.html").QuerySelector("main")!.TextContent.ShouldContain("本单位无项目");

    [Fact]
    public void No_word_of_the_first_edition_is_on_any_page()
    {
        string[] words = ["表一", "表二", "表三", "表四", "表五", "表六", "表七", "表八", "表九", "表十", "万元", "武汉", "江岸", "2024", "2023", "“三公”"];
        var found = from page in site.Pages
                    let text = site.Page(page).DocumentElement.OuterHtml
                    from word in words
                    where text.Contains(word, StringComparison.Ordinal)
                    select $"{page}: {word}";
        found.ShouldBeEmpty();
    }

    private List<string> Texts(string page, string selector) =>
        [.. site.Page(page).QuerySelectorAll(selector).Select(e => e.TextContent.Trim())];

    private List<string> Links(string page, string selector) =>
        [.. site.Page(page).QuerySelectorAll(selector).Select(e => e.GetAttribute("href")!)];
}
