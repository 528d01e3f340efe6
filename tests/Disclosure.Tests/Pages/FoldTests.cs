using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>What a table leaves out on a screen until the official form is asked for.</summary>
public sealed class FoldTests(RealSite site)
{
    [Fact]
    public void A_screen_keeps_the_columns_that_say_something() =>
        Kept("t02").ShouldBe(["功能科目编码", "科目名称", "总计", "一般公共预算收入", "类", "款", "项"]);

    [Fact]
    public void A_column_of_nothing_but_zeros_is_left_out_where_others_have_figures() =>
        Kept("t09").ShouldBe(["功能科目编码", "科目名称", "一级项目", "二级项目", "总计", "一般公共预算财政拨款收入"]);

    [Fact]
    public void A_table_of_nothing_but_zeros_keeps_them() => Table("t07").QuerySelectorAll(".b").ShouldBeEmpty();

    [Fact]
    public void A_table_without_rows_keeps_its_columns() => Table("t08").QuerySelectorAll(".b").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void What_is_left_out_says_nothing(string name) =>
        Table(name).QuerySelectorAll("tbody td.b, tbody tr.b td").Select(c => c.TextContent.Trim()).Except(["", "0", "0.00", "/"]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void A_row_that_is_blank_is_left_out_unless_it_heads_others(string name) =>
        Table(name).QuerySelectorAll("tbody tr:has(td):not(.b, .filler, .empty)").Where(r => IsBlank(r) && !HeadsKept(r)).Select(r => r.Id).ShouldBeEmpty();

    [Fact]
    public void A_line_of_blanks_but_for_a_zero_sum_is_left_out() =>
        Table("t04").QuerySelectorAll(".block:nth-child(2) tbody tr:not(.b, .filler)").Select(r => r.QuerySelector("th")!.TextContent)
            .ShouldBe(["六、科学技术支出", "八、社会保障和就业支出", "九、卫生健康支出", "十九、住房保障支出", "本年支出合计", "支出总计"]);

    [Theory]
    [InlineData("t01", "显示完整表样，加上没有数或为零的 28 行")]
    [InlineData("t02", "显示完整表样，加上没有数或为零的 8 栏和栏次")]
    [InlineData("t04", "显示完整表样，加上没有数或为零的 2 栏、30 行")]
    [InlineData("t14", "显示完整表样，加上栏次")]
    public void The_switch_says_what_it_adds(string name, string words) => Table(name).QuerySelector("label:has(.full-form)")!.TextContent.Trim().ShouldBe(words);

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void A_table_that_leaves_nothing_out_has_the_switch_for_its_cards_only(string name) =>
        (Table(name).QuerySelector(".fold:not(.in-cards) > .full-form") is not null).ShouldBe(Table(name).QuerySelector(".b, .ordinals") is not null);

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void The_official_form_of_every_table_is_one_press_away(string name) => Table(name).QuerySelectorAll(".full-form").ShouldHaveSingleItem();

    [Fact]
    public void Headers_over_kept_columns_stand_in_where_a_header_spans_others_too() =>
        Table("t10").QuerySelectorAll("tr.slim th").Select(h => h.TextContent)
            .ShouldBe(["项目名称", "品目类别", "采购品目名称", "采购数量", "计量单位", "政府采购方式", "资金来源", "总计", "一般公共预算财政拨款收入"]);

    [Fact]
    public void A_cell_names_the_headers_that_stand_in() =>
        Table("t10").QuerySelector("tbody td.n:not(.b)")!.GetAttribute("headers")!.Split(' ').Count(id => Table("t10").Owner!.GetElementById(id)?.Closest(".slim") is not null)
            .ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("t02", "类 款 项")]
    [InlineData("t06", "类 款")]
    [InlineData("t09", "")]
    public void A_table_can_be_folded_to_the_levels_of_its_subjects(string name, string levels) =>
        string.Join(' ', Table(name).QuerySelectorAll("label:has(.level)").Select(l => l.TextContent.Trim())).ShouldBe(levels);

    [Fact]
    public void All_levels_are_shown_at_first() => Table("t02").QuerySelector(".level:checked, .level[checked]")!.GetAttribute("value").ShouldBe("3");

    [Fact]
    public void The_whole_document_has_the_official_form_only() =>
        site.Page(RealSite.Budget + "full.html").QuerySelectorAll(".folds, .slim, .full-form").ShouldBeEmpty();

    private IElement Table(string name) => site.Page($"{RealSite.Budget}{name}.html").QuerySelector("article.sheet")!;

    private IEnumerable<string> Kept(string name) => Table(name).QuerySelectorAll("thead tr:not(.slim) th:not(.b)").Select(h => h.TextContent);

    private static bool IsBlank(IElement row) => row.QuerySelectorAll("td:not(.code)").All(c => c.TextContent.Length == 0);

    private static bool HeadsKept(IElement row)
    {
        for (var next = row.NextElementSibling; next is not null && Level(next) > Level(row); next = next.NextElementSibling)
        {
            if (!next.ClassList.Contains("b")) return true;
        }
        return false;
    }

    private static int Level(IElement row) => row.ClassName is ['l', var digit, ..] ? digit - '0' : 0;
}
