using System.Globalization;
using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class GridContentTests(RealSite site)
{
    [Theory]
    [InlineData("t02", "1 2 3 4 5=6+7+8+9+11+12+13+14 6 7 8 9 10 11 12 13 14")]
    [InlineData("t03", "1 2 3 4 5=6+7+8+9+10 6 7 8 9 10")]
    [InlineData("t05", "1 2 3 4 5=6+7 6 7")]
    [InlineData("t09", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16")]
    [InlineData("t10", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17")]
    [InlineData("t11", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16")]
    [InlineData("t14", "1 2 3 4 5")]
    public void The_numbers_of_the_columns_are_printed_with_their_formula(string name, string numbers) =>
        string.Join(' ', Sheet(name).QuerySelectorAll("tr.ordinals > td").Select(c => c.TextContent)).ShouldBe(numbers);

    [Theory]
    [InlineData("t01")]
    [InlineData("t04")]
    [InlineData("t06")]
    [InlineData("t07")]
    [InlineData("t08")]
    [InlineData("t12")]
    public void A_form_without_numbers_of_columns_has_no_row_for_them(string name) =>
        Sheet(name).QuerySelector("tr.ordinals").ShouldBeNull();

    [Theory]
    [InlineData("t08", "本单位无政府性基金支出")]
    [InlineData("t11", "本单位无政府购买服务支出")]
    [InlineData("t13-1-logistics", "无")]
    [InlineData("t13-2-operation", "无")]
    [InlineData("t14", "本单位无国有资本经营预算支出")]
    public void An_empty_table_says_so_over_its_whole_width(string name, string words)
    {
        var row = Sheet(name).QuerySelectorAll("tr.empty").ShouldHaveSingleItem();
        var columns = row.Closest("table")!.QuerySelectorAll("col").Sum(c => int.Parse(c.GetAttribute("span") ?? "1", CultureInfo.InvariantCulture));

        row.Children.Select(c => $"{c.GetAttribute("colspan")}: {c.TextContent}").ShouldBe([$"{columns}: {words}"]);
    }

    [Theory]
    [InlineData("t02", "表二/2080505", 3, "19.84")]
    [InlineData("t02", "表二/2080505", 2, "")]
    [InlineData("t04", "表四/支出/外交支出", 0, "0.00")]
    [InlineData("t04", "表四/支出/外交支出", 1, "")]
    [InlineData("t04", "表四/支出经济分类/上缴上级支出", 0, "0")]
    [InlineData("t09", "表九/合计", 2, "0")]
    [InlineData("t09", "表九/在职人员体检费", 5, "")]
    [InlineData("t12", "表十二/部门总体资金情况/收入构成/单位资金", 0, "/")]
    [InlineData("t12", "表十二/部门总体资金情况/收入构成/财政拨款", 1, "100%")]
    [InlineData("t12", "表十二/部门总体资金情况/收入构成/合计", 1, "100.00%")]
    public void A_cell_is_printed_as_it_was_published_and_a_blank_one_is_empty(string name, string row, int cell, string text) =>
        Row(name, row).QuerySelectorAll("td")[cell].TextContent.ShouldBe(text);

    // In a table with columns of amounts, whatever is printed with two decimals is an amount.
    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void Figures_stand_in_columns_of_figures(string page) =>
        site.Page(page).QuerySelectorAll("table").SelectMany(NumericCells).Where(c => !c.ClassList.Contains("n"))
            .Select(c => c.OuterHtml).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.WithGrids), MemberType = typeof(SitePages))]
    public void Texts_do_not_stand_in_columns_of_figures(string page) =>
        site.Page(page).QuerySelectorAll("td.n").Where(c => c.TextContent.Any(t => t > '\u2FFF')).Select(c => c.OuterHtml).ShouldBeEmpty();

    [Theory]
    [InlineData("t03", new[] { "空格表示公布的表中该处没有填写。" })]
    [InlineData("t08", new string[0])]
    public void A_table_says_what_a_blank_cell_means_where_it_has_one(string name, string[] notes) =>
        Sheet(name).QuerySelectorAll("p.note:not(.hint, .terms-hint)").Select(p => p.TextContent).ShouldBe(notes);

    private static IEnumerable<IElement> NumericCells(IElement table) =>
        table.QuerySelectorAll("col.c-amount").Length == 0 ? [] : table.QuerySelectorAll("tbody td").Where(c => IsAmount(c.TextContent));

    private static bool IsAmount(string text) => text.Length > 3 && text[^3] == '.' && text.All(c => char.IsAsciiDigit(c) || c == '.');

    private IElement Sheet(string name) => site.Page($"{RealSite.Budget}{name}.html").QuerySelector("article.sheet")!;

    private IElement Row(string name, string id) => site.Page($"{RealSite.Budget}{name}.html").GetElementById(id)!;
}
