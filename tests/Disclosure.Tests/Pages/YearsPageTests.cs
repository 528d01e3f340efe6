using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>The pages that put the years of a made-up unit side by side.</summary>
public sealed class YearsPageTests : IDisposable
{
    private readonly ExampleInput _input = new();

    [Fact]
    public void A_budget_with_an_earlier_year_is_compared_with_it() =>
        Rows(Two().Page("compare.html")).ShouldContain("机房用电 15.00 +3.00 增加 25.00% 12.00 未说明原因");

    [Fact]
    public void The_page_says_which_year_it_is_compared_with() =>
        Two().Page("compare.html").QuerySelector("h1")!.TextContent.ShouldBe("与上年对比");

    [Fact]
    public void A_year_that_is_missing_is_passed_over_by_name()
    {
        Two();
        Directory.Move(Path.Combine(_input.Folder, "classifications", "2029"), Path.Combine(_input.Folder, "classifications", "2028"));
        Directory.Move(Path.Combine(_input.Folder, "units/shili-unit/2029"), Path.Combine(_input.Folder, "units/shili-unit/2028"));
        var tables = Path.Combine(_input.Folder, "units/shili-unit/2028/tables");
        Replace(Path.Combine(tables, "t02.yaml"), ("2027年", "2026年"), ("2028年", "2027年"));
        Replace(Path.Combine(tables, "t05/2-system.yaml"), ("2029", "2028"));
        Built().Page("compare.html").QuerySelector("h1")!.TextContent.ShouldBe("与 2028 年对比");
    }

    [Fact]
    public void A_figure_leads_to_its_row_in_its_year() =>
        Two().Page("compare.html").QuerySelectorAll("td a").Select(a => a.GetAttribute("href")!).ShouldContain("../2029/t03.html#表三/机房用电");

    [Fact]
    public void The_unit_has_a_page_over_all_years() => Rows(UnitPage()).ShouldContain("机房用电 15.00 +3.00 增加 25.00% 12.00");

    [Fact]
    public void On_the_page_of_the_unit_things_are_drawn_side_by_side() =>
        UnitPage().QuerySelectorAll(".series figcaption").Select(c => c.FirstChild!.TextContent.Trim()).ShouldBe(["系统维护", "机房用电"]);

    [Fact]
    public void The_first_page_of_the_site_leads_to_it()
    {
        Two();
        Parsed("index.html").QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain("shili-unit/index.html");
    }

    [Fact]
    public void A_table_leads_to_itself_in_the_other_years() =>
        Two().Page("t03.html").QuerySelectorAll(".others a").Select(a => $"{a.TextContent} {a.GetAttribute("href")}").ShouldBe(["2029 年表三 ../2029/t03.html"]);

    [Fact]
    public void A_unit_with_one_year_has_no_page_over_years()
    {
        Built();
        File.Exists(_input.Output("shili-unit/index.html")).ShouldBeFalse();
    }

    [Fact]
    public void A_budget_without_any_other_year_is_not_compared()
    {
        Built();
        File.Exists(_input.Output("shili-unit/2030/compare.html")).ShouldBeFalse();
    }

    [Fact]
    public void A_comparison_that_is_stated_twice_is_an_error() => _input
        .Replace("editions/example/edition.yaml", "对比:\n", "对比:\n  - {名称: 支出总计, 值: [表一/合计/总计]}\n").Findings()
        .ShouldContain(f => f.EndsWith("错误 duplicate-key: 对比「支出总计」写了两次；名称和「按」合起来要各不相同。", StringComparison.Ordinal));

    [Fact]
    public void A_comparison_of_what_no_table_has_is_an_error() => _input
        .Replace("editions/example/edition.yaml", "值: [表一/合计/总计]", "值: [表一/合记/总计]").Findings()
        .ShouldContain(f => f.Contains("错误 unknown-address: 地址「表一/合记/总计」", StringComparison.Ordinal));

    public void Dispose() => _input.Dispose();

    private static string[] Rows(IParentNode page) => [.. page.QuerySelectorAll(".compared tbody tr").Select(r =>
        string.Join(' ', r.Children.Select(c => c.TextContent)).Trim())];

    private static void Replace(string path, params (string Found, string Other)[] pairs) =>
        File.WriteAllText(path, pairs.Aggregate(File.ReadAllText(path), (text, p) => text.Replace(p.Found, p.Other, StringComparison.Ordinal)));

    private IDocument UnitPage()
    {
        Two();
        return Parsed("shili-unit/index.html");
    }

    private IDocument Parsed(string page) => new HtmlParser().ParseDocument(File.ReadAllText(_input.Output(page)));

    private ExampleInput Two()
    {
        _input.AddEarlierYear()
            .Replace("units/shili-unit/2029/tables/t03.yaml", "机房用电, 总计: 15.00", "机房用电, 总计: 12.00")
            .Replace("units/shili-unit/2029/tables/t03.yaml", "系统维护, 总计: 25.00", "系统维护, 总计: 28.00");
        return Built();
    }

    private ExampleInput Built()
    {
        var result = _input.Build();
        result.Findings.Where(f => f.Severity == Core.Findings.Severity.Error).ShouldBeEmpty();
        return _input;
    }
}
