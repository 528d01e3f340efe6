using AngleSharp.Dom;
using Disclosure.Core.Documents;

namespace Disclosure.Tests.Budgets;

/// <summary>The page that sets final accounts beside the budget of their year.</summary>
public sealed class CompletionPageTests : IDisposable
{
    private const string Page = "xugou-test/2030-final/completion.html";
    private const string Tables = "units/xugou-test/2030-final/tables/";

    private readonly KindInput _input = SpentLess.Make(new KindInput());

    [Fact]
    public void It_begins_with_how_much_of_the_whole_was_carried_out() =>
        Built().QuerySelector("p.lead")!.TextContent.ShouldBe("去向合计：预算 900,000.00 元，决算 880,000.00 元，完成 97.78%。");

    [Fact]
    public void A_row_says_what_came_of_it_how_much_that_is_and_what_was_planned() =>
        Cells(Built(), "100102", 1).ShouldBe(["280000.00", "93.33%", "300000.00"]);

    [Fact]
    public void Each_figure_leads_to_its_cell_in_its_own_document() => Row(Built(), 1, "100102").QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
        .ShouldBe(["../2030-final/a2.html#附表2/100102", "../2030/a2.html#附表2/100102"]);

    [Fact]
    public void Other_measures_are_told_and_never_subtracted()
    {
        var page = Built();
        (page.QuerySelector(".compared-part .note")!.TextContent, page.QuerySelectorAll("thead th").Any(h => h.TextContent == "差额"))
            .ShouldBe(("口径：预算数是“预算”，决算数是“决算”；口径不同，不相减，只算完成率。", false));
    }

    [Fact]
    public void One_measure_is_subtracted()
    {
        _input.Replace("editions/nine-final/edition.yaml", "口径: 决算", "口径: 预算");
        Cells(Built(), "100102", 1).ShouldBe(["280000.00", "93.33%", "300000.00", "−20,000.00"]);
    }

    [Fact]
    public void What_the_final_accounts_alone_have_is_told()
    {
        Without("2030", "200101", "2001", "20");
        Cells(Built(), "200101", 1).ShouldBe(["200000.00", "", "", "预算没有这一项"]);
    }

    [Fact]
    public void Units_are_converted_and_that_is_told()
    {
        _input.Replace("editions/nine/edition.yaml", "金额单位: 元", "金额单位: 万元");
        var page = Built();
        (page.QuerySelector(".compared-part .note")!.TextContent, Cells(page, "100102", 1)[1..3])
            .ShouldSatisfyAllConditions(
                s => s.Item1.ShouldEndWith("预算的金额单位是万元，换算成元再算。"),
                s => s.Item2.ShouldBe(["0.01%", "300000.00 万元"]));
    }

    [Fact]
    public void The_reason_for_a_large_deviation_stands_beside_it()
    {
        Deeper();
        _input.Say("2030-final", "窗口答复年初预算为 300,000.00 元，支出决算为 200,000.00 元，决算数小于预算数的主要原因是工程推迟。");
        Row(Built(), 1, "100102").QuerySelector("td.said a")!.TextContent.ShouldContain("工程推迟");
    }

    [Fact]
    public void A_reason_for_other_amounts_is_none()
    {
        Deeper();
        _input.Say("2030-final", "窗口答复年初预算为 310,000.00 元，支出决算为 200,000.00 元，决算数小于预算数的主要原因是工程推迟。");
        Row(Built(), 1, "100102").QuerySelectorAll("td.said a").ShouldBeEmpty();
    }

    [Fact]
    public void A_reason_for_something_else_of_the_same_amounts_is_none()
    {
        Deeper();
        _input.Say("2030-final", "场馆维修年初预算为 300,000.00 元，支出决算为 200,000.00 元，决算数小于预算数的主要原因是工程推迟。");
        Row(Built(), 1, "100102").QuerySelectorAll("td.said a").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2030-final", "completion.html")]
    [InlineData("2030", "../2030-final/completion.html")]
    public void Both_documents_lead_to_it(string folder, string href)
    {
        Built();
        _input.Page($"xugou-test/{folder}/index.html").QuerySelectorAll("ul.document-parts > li > a, nav.contents a").Count(a => a.GetAttribute("href") == href).ShouldBe(2);
    }

    [Fact]
    public void A_search_finds_its_lines()
    {
        Built();
        _input.Text("xugou-test/2030-final/search-index.js").ShouldContain("决算 280000.00 元，完成 93.33%");
    }

    [Theory]
    [InlineData("sitemap.html")]
    [InlineData("search.html")]
    public void The_portal_leads_to_it(string page)
    {
        Built();
        _input.Page(page).QuerySelectorAll("a").ShouldContain(a => a.GetAttribute("href") == Page);
    }

    [Fact]
    public void Without_a_budget_there_is_none()
    {
        _input.Delete("2030").Build();
        File.Exists(_input.Output(Page)).ShouldBeFalse();
    }

    [Fact]
    public void A_build_of_the_final_accounts_alone_makes_the_same()
    {
        Built();
        var whole = _input.Text(Page);
        File.Delete(_input.Output(Page));
        _input.Build(YearChoice.Parse(KindInput.Final));
        _input.Text(Page).ShouldBe(whole);
    }

    public void Dispose() => _input.Dispose();

    private IDocument Built()
    {
        _input.Build();
        return _input.Page(Page);
    }

    // A third less was spent.
    private void Deeper() => _input
        .Replace(Tables + "a2.yaml", "合计: {合计: \"880,000.00\", 人员: 600000.00, 公用: 280000.00}", "合计: {合计: \"800,000.00\", 人员: 600000.00, 公用: 200000.00}")
        .Replace(Tables + "a2.yaml", "{合计: 680000.00, 人员: 600000.00, 公用: 80000.00}", "{合计: 600000.00, 人员: 600000.00}")
        .Replace(Tables + "a2.yaml", "{合计: 280000.00, 人员: 200000.00, 公用: 80000.00}", "{合计: 200000.00, 人员: 200000.00}")
        .Replace(Tables + "a1.yaml", "10: 680000.00", "10: 600000.00")
        .Replace(Tables + "a1.yaml", "结余: 20000.00", "结余: 100000.00")
        .Replace(Tables + "a5.yaml", "公用: {2030年: 280000.00, 占比: 31.82%,", "公用: {2030年: 200000.00, 占比: 25.00%,")
        .Replace(Tables + "a5.yaml", "人员: {2030年: 600000.00, 占比: 68.18%,", "人员: {2030年: 600000.00, 占比: 75.00%,")
        .Replace(Tables + "a5.yaml", "合计: {2030年: 880000.00, 占比: 100.00%,", "合计: {2030年: 800000.00, 占比: 100.00%,");

    private void Without(string folder, params string[] codes)
    {
        foreach (var code in codes) _input.Drop($"units/xugou-test/{folder}/tables/a2.yaml", code + ":");
        _input.Replace($"units/xugou-test/{folder}/tables/a2.yaml", "合计: {合计: \"900,000.00\", 人员: 600000.00, 公用: 300000.00}", "合计: {合计: \"700,000.00\", 人员: 600000.00, 公用: 100000.00}")
            .Replace($"units/xugou-test/{folder}/tables/a1.yaml", "20: 200000.00\n  结余: /", "结余: 200000.00")
            .Replace($"units/xugou-test/{folder}/tables/a5.yaml", "公用: {2030年: 300000.00, 占比: 33.33%,", "公用: {2030年: 100000.00, 占比: 14.29%,")
            .Replace($"units/xugou-test/{folder}/tables/a5.yaml", "人员: {2030年: 600000.00, 占比: 66.67%,", "人员: {2030年: 600000.00, 占比: 85.71%,")
            .Replace($"units/xugou-test/{folder}/tables/a5.yaml", "合计: {2030年: 900000.00, 占比: 100.00%,", "合计: {2030年: 700000.00, 占比: 100.00%,");
    }

    private static IElement Row(IDocument page, int table, string of) =>
        page.QuerySelectorAll("table.compared")[table].QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains(of, StringComparison.Ordinal));

    private static string[] Cells(IDocument page, string of, int table) =>
        [.. Row(page, table, of).QuerySelectorAll("td:not(.code)").Select(c => c.TextContent)];
}
