using AngleSharp.Dom;
using Disclosure.Tests.Snapshots;

namespace Disclosure.Tests.Editions;

/// <summary>Forms of published documents on their pages, as they print them.</summary>
public sealed class PrintedPageTests(PrintedSite site)
{
    [Theory]
    [InlineData("t1")]
    [InlineData("t2")]
    [InlineData("t3")]
    [InlineData("t4")]
    [InlineData("t5")]
    [InlineData("t6")]
    [InlineData("t7")]
    public void A_table_is_as_approved(string table) =>
        ReadableHtml.Of(Content(table)).ShouldMatchApproved(c => c
            .NoDiff().SubFolder("approved").WithFileExtension(".html").WithFilenameGenerator((_, _, type, _) => $"{table}.{type}.html"));

    [Fact]
    public void Ordinals_go_on_over_lines_and_subjects_and_begin_anew_below_each_heading() =>
        Names("t1").ShouldBe(
        [
            "一、本年收入", "（一）一般公共预算", "（二）政府性基金预算", "二、上年结转", "（一）一般公共预算", "（二）政府性基金预算", "收入总计",
            "一、本年支出", "（一）虚构服务支出", "（二）虚构保障支出", "二、结转下年", "支出总计",
        ]);

    [Fact]
    public void An_ordinal_is_no_part_of_the_name_that_a_link_copies() =>
        Page("t1").QuerySelector("tr[id='表一/收入/上年结转'] a.self")!.TextContent.ShouldBe("上年结转");

    [Fact]
    public void A_cell_below_a_heading_is_heard_with_the_heading()
    {
        var page = Page("t1");
        var heading = page.QuerySelector("tr[id='表一/收入/上年结转'] th")!.Id!;
        page.QuerySelector("tr[id='表一/收入/上年结转/一般公共预算'] td")!.GetAttribute("headers")!.Split(' ').ShouldContain(heading);
    }

    [Fact]
    public void The_only_row_of_a_table_has_the_address_of_the_table_and_no_head() =>
        Page("t3").QuerySelectorAll("tbody tr").Select(r => (r.Id, r.QuerySelectorAll("th").Length)).ShouldBe([("表三", 0)]);

    [Fact]
    public void Every_head_that_a_cell_names_is_there()
    {
        foreach (var table in (string[])["t1", "t2", "t3", "t4", "t6", "t7"])
        {
            var page = Page(table);
            page.QuerySelectorAll("[headers]").SelectMany(c => c.GetAttribute("headers")!.Split(' ')).Where(id => page.GetElementById(id) is null).ShouldBeEmpty(table);
        }
    }

    [Fact]
    public void A_unit_is_said_above_and_beside_what_has_another()
    {
        Page("t4").QuerySelectorAll(".caption-unit").Select(e => e.TextContent).ShouldBe(["单位：万元", "单位：元"]);
        Page("t4").QuerySelectorAll("thead th").Select(e => Plain(e)).ShouldContain("机关运行经费预算数（元）");
        Names("t4").ShouldBe(["房屋", "车辆（万元）", "其他（元）"]);
    }

    [Fact]
    public void Years_are_set_side_by_side_by_key() =>
        site.Page(PrintedSite.Second + "compare.html").QuerySelectorAll("main .grid tbody tr").Select(r => string.Join(' ', r.Children.Select(Plain)))
            .ShouldContain("合计，2031年预算数 3.40 −0.10 减少 2.86% 3.50");

    [Fact]
    public void Rows_are_numbered_as_they_are_printed_blank_ones_too() =>
        Page("t6").QuerySelectorAll("tbody .rowno").Select(e => e.TextContent).ShouldBe(["1", "2", "3", "4", "5", "6", "7", "8"]);

    [Fact]
    public void The_row_of_column_numbers_says_what_it_is_up_to_the_numbers_of_rows() =>
        Page("t6").QuerySelectorAll(".ordinals").Select(r => string.Join('|', r.Children.Select(Plain))).ShouldBe(["栏次||1", "栏次||2"]);

    [Fact]
    public void A_screen_leaves_out_the_numbers_of_rows_and_says_so()
    {
        Page("t6").QuerySelectorAll("tbody td.rowno").ShouldAllBe(e => e.ClassList.Contains("b"));
        Plain(Page("t6").QuerySelector(".fold")!).ShouldBe("显示完整表样，加上栏次和行次");
    }

    [Fact]
    public void What_the_form_prints_above_a_table_stands_above_it()
    {
        Page("t6").QuerySelector("h1")!.TextContent.ShouldBe("收入支出决算总表");
        Page("t6").QuerySelectorAll(".margins span").Select(Plain).ShouldBe(["编制部门：虚构省虚编办公室", "虚决01表"]);
        Page("t1").QuerySelectorAll(".margins").ShouldBeEmpty();
    }

    [Fact]
    public void The_only_row_of_a_table_is_cited_with_all_that_it_says()
    {
        var link = Page("t4").QuerySelector(".row-link .self")!;
        link.GetAttribute("data-cite").ShouldBe("预算，“三公”经费预算数，合计 3.50 万元；“三公”经费预算数，公务接待费 0.50 万元；机关运行经费预算数（元） 425,000.00 元");
        link.GetAttribute("href").ShouldBe("#" + link.Id);
    }

    [Fact]
    public void Subjects_below_a_heading_are_numbered_anew_below_the_next() =>
        Names("t7").ShouldBe(["一、本年支出", "（一）虚构服务支出", "1.虚编事务", "（二）虚构保障支出", "二、结转下年", "（一）虚构服务支出", "支出总计"]);

    private static string Plain(IElement element) => string.Concat(element.TextContent.Where(c => c is not ('\u200B' or '\n'))).Trim();

    private List<string> Names(string table) => [.. Page(table).QuerySelectorAll("tbody th[scope=row]").Select(Plain)];

    private IDocument Page(string table) => site.Page($"{PrintedSite.First}{table}.html");

    private IElement Content(string table)
    {
        var sheet = (IElement)Page(table).QuerySelector("article.sheet")!.Clone();
        foreach (var downloads in sheet.QuerySelectorAll(".downloads")) downloads.Remove();
        return sheet;
    }
}
