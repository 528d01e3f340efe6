using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>What a row says of itself where it is cited.</summary>
public sealed class RowCitationTests(RealSite site)
{
    [Theory]
    [InlineData("t03", "表三/206", "科学技术支出：总计 362.42 万元")]
    [InlineData("t01", "表一/收入/本年收入合计", "收入，本年收入合计：预算数 407.91 万元")] // three sections have a row of that kind
    [InlineData("t09", "表九/后湖机房电费", "后湖机房电费：总计 21.00 万元")]
    [InlineData("t12", "表十二/部门总体资金情况/支出构成/人员类项目支出", "部门总体资金情况，支出构成，人员类项目支出：当年金额 171.59 万元")]
    public void A_row_is_cited_by_its_names_with_its_first_amount(string name, string address, string words) => Cited(name, address).ShouldBe(words);

    [Fact]
    public void What_is_no_amount_has_no_unit() =>
        Cited("t12", "表十二/长期目标/长期绩效指标/产出指标/质量指标/完善区级公共数据资源目录")
            .ShouldBe("长期目标，长期绩效指标，产出指标，质量指标，完善区级公共数据资源目录：指标值 完成市级下发指标任务");

    [Fact]
    public void A_field_is_cited_by_its_names_and_what_it_says() => Cited("t13-1-logistics", "表十三/后勤服务支出/基本情况/项目总预算").ShouldBe("基本情况，项目总预算：3.12 万元");

    [Fact]
    public void What_a_field_says_in_words_is_not_said_a_second_time() =>
        site.Page(FileOf("t12")).QuerySelectorAll("dt > a.self").Select(a => a.GetAttribute("data-cite") ?? "").Where(c => c.Contains('：', StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void A_row_without_anything_is_cited_by_its_names() => Cited("t04", "表四/收入/政府性基金预算拨款").ShouldBe("收入，政府性基金预算拨款");

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void No_row_is_cited_for_a_stroke_that_stands_for_nothing(string name) =>
        site.Page(FileOf(name)).QuerySelectorAll("a.self").Select(Cited).Where(c => c.EndsWith(" /", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void A_table_says_whose_it_is_and_what_it_is_called(string name)
    {
        var page = site.Page(FileOf(name));
        page.QuerySelector("article.sheet")!.GetAttribute("data-source").ShouldBe($"武汉市江岸区大数据中心2024年部门预算，{page.QuerySelector("h1")!.TextContent}");
    }

    private static string FileOf(string name) => $"{RealSite.Budget}{name}.html";

    private string Cited(string name, string address) => Cited(LinkOf(site.Page(FileOf(name)).GetElementById(address)!));

    private static IElement LinkOf(IElement cited) => cited.QuerySelector("a.self") ?? cited.ParentElement!.QuerySelector("dt > a.self")!;

    // As cite.js puts it together.
    private static string Cited(IElement link)
    {
        var said = link.GetAttribute("data-cite") ?? "";
        return said.Length > 0 && said[0] != '：' ? said : string.Join('，', (link.Closest("tr") ?? link.Closest(".field")!.QuerySelector("dd")!).Id!.Split('/').Skip(1)) + said;
    }
}
