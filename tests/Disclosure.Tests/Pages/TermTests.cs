using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>The terms that a document explains, on its other pages.</summary>
public sealed class TermTests(RealSite site)
{
    [Fact]
    public void A_term_opens_its_definition_where_the_page_first_uses_it() =>
        Opened("explanation", "基本支出").TextContent.ShouldContain("指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。");

    [Fact]
    public void A_term_is_linked_once_on_a_page() =>
        Page("explanation").QuerySelectorAll("button.term").Select(b => b.GetAttribute("popovertarget")).ShouldBeUnique();

    [Fact]
    public void The_header_of_a_column_opens_its_term() => Opened("t03", "项目支出").TextContent.ShouldContain("完成特定的行政任务和事业发展目标");

    [Fact]
    public void The_name_of_a_row_is_a_link_already_so_its_term_is_listed_below_the_table() =>
        Page("t01").QuerySelectorAll(".terms-hint button").Select(b => b.TextContent).ShouldContain("项目支出");

    [Fact]
    public void A_row_whose_term_is_listed_below_is_announced_by_its_name_alone() =>
        Page("t01").GetElementById("表一/支出经济分类/项目支出")!.QuerySelector("th")!.TextContent.ShouldBe("二、项目支出");

    [Fact]
    public void The_name_of_a_subject_opens_what_the_document_says_of_it() =>
        Opened("t03", "机构运行").QuerySelector("p:nth-of-type(2)")!.TextContent.ShouldBe("反映科技服务机构的基本支出。");

    [Fact]
    public void The_code_of_a_subject_whose_name_opens_it_is_the_link_of_its_row() =>
        Page("t03").GetElementById("表三/2060501")!.QuerySelector("td.code a.self")!.TextContent.ShouldBe("2060501");

    [Fact]
    public void The_name_of_a_subject_opens_its_definition_wherever_it_stands() =>
        Page("t09").QuerySelectorAll("td.code + td").Select(c => c.QuerySelector("button.term")?.TextContent).ShouldAllBe(t => t == "科技条件专项");

    [Fact]
    public void A_code_that_is_not_explained_is_plain() => Page("t03").GetElementById("表三/206")!.QuerySelectorAll("td.code button").ShouldBeEmpty();

    [Fact]
    public void A_subject_of_another_level_with_the_same_name_is_not_explained_by_it() =>
        Page("t03").GetElementById("表三/20899")!.QuerySelectorAll("button").ShouldBeEmpty();

    [Fact]
    public void The_part_that_explains_a_term_does_not_open_it() => Page("glossary").QuerySelectorAll("main button, .definition").ShouldBeEmpty();

    [Fact]
    public void A_definition_leads_to_where_the_document_gives_it()
    {
        var way = Opened("t03", "基本支出").QuerySelector("a")!.GetAttribute("href")!.Split('#');
        Page("glossary").GetElementById(way[1])!.TextContent.ShouldStartWith("（二）基本支出");
    }

    [Theory]
    [MemberData(nameof(SitePages.OfDocument), MemberType = typeof(SitePages))]
    public void Every_button_opens_something_on_its_page(string page) =>
        site.Page(page).QuerySelectorAll("button[popovertarget]").Select(b => b.GetAttribute("popovertarget")!)
            .Where(id => site.Page(page).GetElementById(id) is not { LocalName: "div" }).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.OfDocument), MemberType = typeof(SitePages))]
    public void Every_definition_on_a_page_is_opened_by_something(string page) =>
        site.Page(page).QuerySelectorAll(".definition").Select(d => d.Id)
            .Where(id => site.Page(page).QuerySelectorAll($"button[popovertarget='{id}']").Length < 2).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.OfDocument), MemberType = typeof(SitePages))]
    public void Nothing_to_open_stands_within_a_link_or_a_heading(string page) =>
        site.Page(page).QuerySelectorAll("a button, h1 button, h2 button, h3 button, h4 button").ShouldBeEmpty();

    [Fact]
    public void On_paper_there_is_nothing_to_open() => Page("full").QuerySelectorAll("main button, .definition").ShouldBeEmpty();

    private IDocument Page(string name) => site.Page($"{RealSite.Budget}{name}.html");

    private IElement Opened(string page, string term) => Page(page).GetElementById(
        Page(page).QuerySelectorAll("button.term").First(b => b.TextContent == term).GetAttribute("popovertarget")!)!;
}
