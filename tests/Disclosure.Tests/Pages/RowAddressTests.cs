using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class RowAddressTests(RealSite site)
{
    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void Every_row_with_data_has_an_address(string page) =>
        Rows(page).Where(r => string.IsNullOrEmpty(r.Id)).Select(r => r.OuterHtml).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void The_address_of_a_row_begins_with_the_number_of_its_table(string name)
    {
        var number = site.Page(FileOf(name)).QuerySelector("h1")!.TextContent.Split(' ')[0];

        Rows(FileOf(name)).Select(r => r.Id!).Where(id => !id.StartsWith(number + "/", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("t02")]
    [InlineData("t03")]
    [InlineData("t05")]
    [InlineData("t06")]
    public void The_address_of_a_row_with_a_code_ends_with_the_code(string name) =>
        Rows(FileOf(name)).Where(r => !r.ClassList.Contains("total"))
            .Where(r => r.Id!.Split('/')[^1] != r.QuerySelector("td.code")!.TextContent).Select(r => r.Id).ShouldBeEmpty();

    [Theory]
    [InlineData("t03", "表三/2080505", "机关事业单位基本养老保险缴费支出")]
    [InlineData("t01", "表一/收入/财政拨款收入", "一、财政拨款收入")]
    [InlineData("t01", "表一/支出/206", "206 科学技术支出")]
    [InlineData("t09", "表九/后湖机房电费", "后湖机房电费")]
    [InlineData("t12", "表十二/部门总体资金情况/收入构成/合计", "合计")]
    [InlineData("t13-4-network", "表十三/政务网络建设及运维费/项目当年资金来源/合计", "合计")]
    public void A_row_is_at_its_address(string name, string address, string label) =>
        site.Page(FileOf(name)).GetElementById(address)!.QuerySelector("th[scope=row]:last-of-type")!.TextContent.ShouldBe(label);

    [Theory]
    [InlineData("t12", "表十二/基本情况/填报人", "魏云丹")]
    [InlineData("t13-2-operation", "表十三/机构运转经费/基本情况/项目总预算", "21.80")]
    public void A_field_is_at_its_address(string name, string address, string text) =>
        site.Page(FileOf(name)).GetElementById(address)!.TextContent.ShouldBe(text);

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void Every_row_on_the_page_of_its_table_links_to_itself(string name) =>
        Rows(FileOf(name)).Where(r => site.Page(FileOf(name)).QuerySelector(r.QuerySelector("a.self")!.GetAttribute("href")!)?.Closest("tr") != r)
            .Select(r => r.Id).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void The_whole_document_has_the_rows_of_a_table_at_the_same_addresses(string name) =>
        site.Page(RealSite.Budget + "full.html").GetElementById("full-" + name)!.QuerySelectorAll("tbody tr[id]").Select(r => r.Id)
            .ShouldBe(Rows(FileOf(name)).Select(r => r.Id));

    private static string FileOf(string name) => $"{RealSite.Budget}{name}.html";

    private IEnumerable<IElement> Rows(string page) => site.Page(page).QuerySelectorAll("tbody tr:not(.empty):not(.filler)");
}
