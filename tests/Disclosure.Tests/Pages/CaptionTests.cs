using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class CaptionTests(RealSite site)
{
    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void Every_caption_begins_with_the_number_and_title_of_its_table(string name)
    {
        var page = site.Page($"{RealSite.Budget}{name}.html");
        var heading = page.QuerySelector("h1")!.TextContent;

        Captions(page).Where(c => c != heading && !c.StartsWith(heading + "，", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void Every_table_begins_with_its_caption(string page) =>
        site.Page(page).QuerySelectorAll("table").Where(t => t.FirstElementChild?.LocalName != "caption")
            .Select(t => t.OuterHtml).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void A_table_with_amounts_says_their_unit_and_no_other_table_does(string page) =>
        site.Page(page).QuerySelectorAll("table").Where(t => HasAmounts(t) != (UnitOf(t) == "单位：万元"))
            .Select(t => t.FirstElementChild!.TextContent).ShouldBeEmpty();

    [Theory]
    [InlineData("t12", new string[0])]
    [InlineData("t13-1-logistics", new[] { "单位：万元" })]
    public void Fields_with_amounts_say_their_unit_and_others_do_not(string name, string[] units) =>
        site.Page($"{RealSite.Budget}{name}.html").QuerySelectorAll(".fields-unit").Select(u => u.TextContent).ShouldBe(units);

    [Fact]
    public void The_captions_of_blocks_side_by_side_differ() =>
        Captions(site.Page(RealSite.Budget + "t01.html")).ShouldBe(
            ["表一 部门收支总表，收入，项目", "表一 部门收支总表，支出，项目（按功能分类）", "表一 部门收支总表，支出经济分类，项目(按支出性质和经济分类)"]);

    [Fact]
    public void The_caption_of_a_section_says_where_it_stands() =>
        Captions(site.Page(RealSite.Budget + "t12.html")).ShouldContain("表十二 整体支出绩效目标表，年度目标2，年度绩效指标");

    private static bool HasAmounts(IElement table) => table.QuerySelector("col.c-amount") is not null;

    private static string? UnitOf(IElement table) => table.QuerySelector(".caption-unit")?.TextContent;

    private static IEnumerable<string> Captions(IDocument page) => page.QuerySelectorAll(".caption-title").Select(c => c.TextContent);
}
