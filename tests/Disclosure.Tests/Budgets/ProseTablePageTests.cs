using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Budgets;

/// <summary>Tables in the narrative on the pages, in the search, among the findings and in a comparison.</summary>
public sealed class ProseTablePageTests : IDisposable
{
    private const string Words = """
        资产构成情况表

        单位：元

        | 项目 | 金额 | 占比 |
        | --- | --- | --- |
        | 财政安排 | [850,000.00](附表1/来源/财政安排) | 94.44% |
        | 自有资金 | 50,000.00 | 5.56% |
        | 合计 | 900,000.00 | 100% |
        """;

    private readonly KindInput _input = new();

    [Fact]
    public void It_is_a_table_with_heads_and_a_caption()
    {
        var table = Built();
        table.QuerySelector("caption")!.TextContent.ShouldBe("资产构成情况表 单位：元");
        table.QuerySelectorAll("thead th[scope=col]").Select(h => h.TextContent).ShouldBe(["项目", "金额", "占比"]);
        table.QuerySelectorAll("tbody th[scope=row]").Select(h => h.TextContent).ShouldBe(["财政安排", "自有资金", "合计"]);
    }

    [Fact]
    public void Figures_stand_to_the_right_by_a_class_and_no_style()
    {
        var table = Built();
        (table.QuerySelectorAll("td.n").Length, table.QuerySelectorAll("thead th.n").Length, table.OuterHtml.Contains("style", StringComparison.Ordinal)).ShouldBe((6, 2, false));
    }

    [Fact]
    public void It_scrolls_in_a_region_with_a_name() => Built().ParentElement!.GetAttribute("aria-label").ShouldBe("表：资产构成情况表");

    [Fact]
    public void Where_there_is_no_room_a_row_is_a_card_with_its_first_figure_beside_the_name_and_every_cell_labelled()
    {
        var table = Built();
        table.ParentElement!.ParentElement!.ClassName!.ShouldMatch(@"^room f\d+$");
        table.QuerySelectorAll("tbody td").Select(c => $"{c.GetAttribute("data-l")} {c.ClassName}").Distinct().ShouldBe(["金额 n m", "占比 n"]);
    }

    [Fact]
    public void A_cited_figure_leads_to_its_cell() =>
        LinkedRow.Of(Built().QuerySelector("a.cite")!.GetAttribute("href")!, name => _input.Page("xugou-test/2030/" + name)).ShouldBe("a1.html#附表1/来源/财政安排");

    [Fact]
    public void The_whole_document_has_it_under_the_same_ids() =>
        Rows(Built()).ShouldBe(Rows(_input.Page("xugou-test/2030/full.html").QuerySelector("table.prose-table")!));

    [Fact]
    public void The_search_finds_its_rows()
    {
        Built();
        _input.Text("xugou-test/2030/search-index.js").ShouldContain("自有资金\\n50,000.00\\n5.56%");
    }

    [Fact]
    public void What_no_table_has_is_told_with_its_place() => _input.Say("2030", Words.Replace("| 50,000.00", "| 50,001.00", StringComparison.Ordinal)).Check()
        .ShouldContain(f => f.Contains("警告 uncited-figure", StringComparison.Ordinal) && f.Contains("里的 50,001.00 在各表里找不到", StringComparison.Ordinal));

    [Fact]
    public void A_wrong_citation_is_an_error() => _input.Say("2030", Words.Replace("[850,000.00]", "[850,001.00]", StringComparison.Ordinal)).Check()
        .ShouldContain(f => f.Contains("错误 citation", StringComparison.Ordinal));

    [Fact]
    public void A_total_that_is_not_the_sum_is_told() => _input.Say("2030", Words.Replace("5.56%", "4.56%", StringComparison.Ordinal)).Check()
        .ShouldContain(f => f.Contains("「占比」一栏的合计是 100%，各行加起来是 99", StringComparison.Ordinal));

    [Fact]
    public void A_sound_table_is_not_told_of() => _input.Say("2030", Words).Check().ShouldBeEmpty();

    [Fact]
    public void A_changed_cell_is_a_changed_cell()
    {
        _input.Say("2030", Words).Say("2031", Words.Replace("94.44%", "95.44%", StringComparison.Ordinal));
        _input.Run(0, "diff", "2030", "2031").ShouldContain("财政安排 850,000.00 [-94.44%-]{+95.44%+}");
    }

    public void Dispose() => _input.Dispose();

    private static IEnumerable<string?> Rows(IElement table) => table.QuerySelectorAll("[id]").Where(r => r.LocalName is "tr" or "span" && r.ClassName != "line").Select(r => r.Id);

    private IElement Built()
    {
        _input.Say("2030", Words).Build();
        return _input.Page("xugou-test/2030/situation.html").QuerySelector("table.prose-table")!;
    }
}
