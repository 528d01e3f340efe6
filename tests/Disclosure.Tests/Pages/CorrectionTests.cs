using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>Figures and words that were corrected after the publication.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string Total = "{日期: 2030-03-02, 位置: 表一/合计/总计, 原为: 10.00, 更正为: 100.00, 原因: 少录一位}";

    private readonly ExampleInput _input = new();

    [Fact]
    public void A_corrected_figure_is_marked_in_its_table() =>
        Built(Total).Page("t01.html").GetElementById("表一/合计")!.QuerySelectorAll(".corrected").Select(m => m.ParentElement!.TextContent).ShouldBe(["100.00（更正 1）"]);

    [Fact]
    public void The_mark_leads_to_what_is_said_of_the_correction()
    {
        var page = Built(Total).Page("t01.html");
        var mark = page.QuerySelector(".corrected a")!.GetAttribute("href")!;
        page.QuerySelector(mark)!.TextContent.ReplaceLineEndings("").ShouldBe("2030 年 3 月 2 日，表一/合计/总计：原为 10.00，更正为 100.00。原因：少录一位");
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("full.html")]
    public void The_notice_stands_on_the_first_page_and_in_the_whole_document(string page) =>
        Built(Total).Page(page).QuerySelectorAll("[aria-labelledby=corrections] li").Length.ShouldBe(1);

    [Fact]
    public void A_table_without_a_correction_has_no_notice() => Built(Total).Page("t03.html").QuerySelector(".corrections").ShouldBeNull();

    [Fact]
    public void A_budget_without_corrections_has_no_notice() => Built().Page("index.html").QuerySelector(".corrections").ShouldBeNull();

    [Fact]
    public void Corrections_are_numbered_by_day() =>
        Built(Total, "{日期: 2030-03-01, 位置: 表一/合计/总计, 原为: 1.00, 更正为: 10.00, 原因: 又少录一位}")
            .Page("index.html").QuerySelectorAll(".corrections li").Select(i => i.QuerySelector("ins")!.TextContent).ShouldBe(["10.00", "100.00"]);

    [Fact]
    public void Of_several_corrections_of_a_cell_the_mark_leads_to_the_last() =>
        Built(Total, "{日期: 2030-03-01, 位置: 表一/合计/总计, 原为: 1.00, 更正为: 10.00, 原因: 又少录一位}")
            .Page("t01.html").QuerySelectorAll(".corrected").Select(m => m.TextContent).ShouldBe(["（更正 2）"]);

    [Fact]
    public void A_figure_that_was_blank_is_said_to_have_been_blank() =>
        Built("{日期: 2030-03-02, 位置: 表一/合计/总计, 更正为: 100.00, 原因: 漏填}").Page("t01.html").QuerySelector(".corrections li")!.TextContent
            .ShouldContain("：原为空白，更正为 100.00。");

    [Fact]
    public void A_correction_that_is_not_what_the_table_says_stops_the_build() =>
        Findings("{日期: 2030-03-02, 位置: 表一/合计/总计, 原为: 10.00, 更正为: 100.01, 原因: 少录一位}").ShouldBe([
            "units/shili-unit/2030/disclosure.yaml:3:5: 错误 correction: 「表一/合计/总计」的更正写的是更正为「100.01」，表里现在是「100.00」，应当一致，请核对哪一处对。"]);

    [Fact]
    public void The_address_of_a_correction_that_names_nothing_is_told_the_nearest() =>
        Findings("{日期: 2030-03-02, 位置: 表一/总计/总计, 原为: 10.00, 更正为: 100.00, 原因: 少录一位}").ShouldBe([
            "units/shili-unit/2030/disclosure.yaml:3:5: 错误 correction: 更正的位置「表一/总计/总计」在表中找不到；最接近的是「表一/合计/总计」。"]);

    [Fact]
    public void A_correction_that_changes_nothing_is_an_error() =>
        Findings("{日期: 2030-03-02, 位置: 表一/合计/总计, 原为: 100.00, 更正为: 100.00, 原因: 少录一位}").ShouldBe([
            "units/shili-unit/2030/disclosure.yaml:3:5: 错误 correction: 「表一/合计/总计」的更正，「原为」和「更正为」都是「100.00」，没有改什么。"]);

    [Fact]
    public void The_day_of_a_correction_must_be_a_day() =>
        Findings("{日期: 三月二日, 位置: 表一/合计/总计, 原为: 10.00, 更正为: 100.00, 原因: 少录一位}").ShouldBe([
            "units/shili-unit/2030/disclosure.yaml:3:10: 错误 bad-date: 「日期」的「三月二日」不是日期；应当像「2024-02-05」这样。"]);

    public void Dispose() => _input.Dispose();

    private string[] Findings(params string[] items) =>
        [.. Corrected(items).Findings().Where(f => f.Contains("错误", StringComparison.Ordinal))];

    private ExampleInput Built(params string[] items)
    {
        Corrected(items).Build();
        return _input;
    }

    private ExampleInput Corrected(string[] items) =>
        _input.Write("disclosure.yaml", $"版式: example\n{(items.Length > 0 ? "更正:\n" : "")}{string.Concat(items.Select(i => $"  - {i}\n"))}");
}
