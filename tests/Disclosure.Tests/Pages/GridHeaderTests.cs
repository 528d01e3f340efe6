using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class GridHeaderTests(RealSite site)
{
    private const string Data = "tbody tr:not(.empty):not(.filler) > td";

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void Every_row_of_a_table_is_equally_wide(string page) =>
        Tables(page).Where(t => new TableMap(t).Widths.Distinct().Count() != 1).Select(t => t.Id).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void Every_cell_has_headers_above_and_before_it(string page) =>
        Tables(page).SelectMany(Cells).Where(c => !c.Stand.Any(h => IsIn(h, "thead")) || !c.Stand.Any(h => IsIn(h, "tbody")))
            .Select(c => c.Cell.OuterHtml).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void A_cell_with_three_headers_or_more_names_them(string page) =>
        Tables(page).SelectMany(Cells).Where(c => c.Stand.Count > 2 && !c.Cell.HasAttribute("headers"))
            .Select(c => c.Cell.OuterHtml).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void A_cell_with_one_header_above_and_one_before_it_need_not_name_them(string page) =>
        Tables(page).Where(t => t.QuerySelector(".slim") is null).SelectMany(Cells)
            .Where(c => c.Stand.Count == 2 && c.Cell.HasAttribute("headers") && IsBefore(c.Stand[^1], c.Cell))
            .Select(c => c.Cell.OuterHtml).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void The_headers_that_a_cell_names_are_those_that_stand_over_and_before_it(string page) =>
        Tables(page).SelectMany(Cells).Where(c => c.Cell.HasAttribute("headers") && !c.Cell.HasAttribute("colspan"))
            .Where(c => !Named(c.Cell).SequenceEqual(c.Stand.Select(h => h.Id))).Select(c => c.Cell.OuterHtml).ShouldBeEmpty();

    // A code stands under its group (功能科目编码) and fills all of 类, 款 and 项: it names the group.
    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void The_headers_that_a_wide_cell_names_are_of_those_that_stand_over_and_before_it(string page) =>
        Tables(page).SelectMany(Cells).Where(c => c.Cell.HasAttribute("headers") && c.Cell.HasAttribute("colspan"))
            .Where(c => Named(c.Cell).Except(c.Stand.Select(h => h.Id!)).Any()).Select(c => c.Cell.OuterHtml).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void Every_header_says_what_it_is_the_header_of(string page) =>
        site.Page(page).QuerySelectorAll("th").Where(h => !Scopes(h).Contains(h.GetAttribute("scope")))
            .Select(h => h.OuterHtml).ShouldBeEmpty();

    [Theory]
    [InlineData("t02", "表二/2080505", 5, "事业收入 / 金额 / 机关事业单位基本养老保险缴费支出", "")]
    [InlineData("t09", "表九/后湖机房电费", 13, "上年结转 / 财政拨款 / 后湖机房电费", "")]
    [InlineData("t10", "表十/一般公用支出/纸质文具", 4, "资金来源 / 总计 / 一般公用支出 / 纸质文具", "0.20")]
    [InlineData("t10", "表十/系统及设备运行维护费/运行维护服务~2", 1, "采购数量 / 系统及设备运行维护费 / 运行维护服务", "1")]
    [InlineData("t12", "表十二/部门总体资金情况/支出构成/合计", 3, "近两年收支金额 / 2022年 / 支出构成 / 合计", "598.57")]
    [InlineData("t12", "表十二/年度目标4/年度绩效指标/产出指标/数量指标/网络安全隐患事故", 2,
        "指标值 / 预期当年实现值 / 产出指标 / 数量指标 / 网络安全隐患事故", "0")]
    [InlineData("t12", "表十二/年度目标1/年度绩效指标/产出指标/质量指标/政务网运行正常率", 0,
        "指标值 / 近两年指标值 / 前年 / 产出指标 / 质量指标 / 政务网运行正常率", "/")]
    [InlineData("t13-1-logistics", "表十三/后勤服务支出/年度绩效目标表/年度绩效目标1/成本指标/经济成本指标/预算成本内", 1,
        "指标值 / 上年 / 年度绩效目标 1 / 成本指标 / 经济成本指标 / 预算成本内", "18.08")]
    public void A_figure_is_heard_with_these_headers(string name, string row, int cell, string headers, string figure)
    {
        var page = site.Page($"{RealSite.Budget}{name}.html");
        var data = page.GetElementById(row)!.QuerySelectorAll("td")[cell];
        var heard = string.Join(" / ", Named(data).Select(id => page.GetElementById(id)!.TextContent));

        $"{heard}: {data.TextContent}".ShouldBe($"{headers}: {figure}");
    }

    private IHtmlCollection<IElement> Tables(string page) => site.Page(page).QuerySelectorAll("table");

    private static IEnumerable<(IElement Cell, IReadOnlyList<IElement> Stand)> Cells(IElement table)
    {
        var map = new TableMap(table);
        return table.QuerySelectorAll(Data).Select(c => (c, map.HeadersOf(c)));
    }

    private static string[] Scopes(IElement header) =>
        IsIn(header, "tbody") ? ["row", "rowgroup"] : [header.HasAttribute("colspan") ? "colgroup" : "col"];

    // A second set of headers stands in while a screen leaves columns out.
    private static string[] Named(IElement cell) =>
        [.. cell.GetAttribute("headers")!.Split(' ').Where(id => cell.Owner!.GetElementById(id)?.Closest(".slim") is null)];

    private static bool IsBefore(IElement header, IElement cell) => header.ParentElement == cell.ParentElement && header.Index() < cell.Index();

    private static bool IsIn(IElement header, string section) => header.Closest(section) is not null;
}
