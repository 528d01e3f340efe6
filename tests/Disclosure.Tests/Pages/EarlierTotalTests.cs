using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>Last year's total on the first page is that of last year's own document, where it is published.</summary>
public sealed class EarlierTotalTests : IDisposable
{
    private readonly ExampleInput _input = new();

    [Fact]
    public void It_is_what_last_year_s_document_says_and_not_what_this_one_says_of_it() =>
        Change(_input.AddEarlierYear()).TextContent.ShouldStartWith("2029 年预算 100.00 万元");

    [Fact]
    public void It_leads_to_the_row_of_that_document() =>
        Change(_input.AddEarlierYear()).QuerySelector("a")!.GetAttribute("href").ShouldBe("../2029/t01.html#表一/合计");

    [Fact]
    public void Where_that_is_not_published_it_is_said_whose_figure_it_is() =>
        Change(_input).TextContent.ShouldBe("2029 年（这份预算所列）80.00 万元");

    [Fact]
    public void A_document_of_two_years_before_is_not_last_year_s()
    {
        _input.AddEarlierYear();
        Directory.Move(Path.Combine(_input.Folder, "classifications", "2029"), Path.Combine(_input.Folder, "classifications", "2028"));
        Directory.Move(Path.Combine(_input.Folder, "units/shili-unit/2029"), Path.Combine(_input.Folder, "units/shili-unit/2028"));
        var table = "units/shili-unit/2028/tables/t02.yaml";
        _input.Write(table, File.ReadAllText(Path.Combine(_input.Folder, table)).Replace("2027年", "2026年", StringComparison.Ordinal).Replace("2028年", "2027年", StringComparison.Ordinal));
        var sheet = "units/shili-unit/2028/tables/t05/2-system.yaml";
        _input.Write(sheet, File.ReadAllText(Path.Combine(_input.Folder, sheet)).Replace("2029", "2028", StringComparison.Ordinal));
        Change(_input).TextContent.ShouldStartWith("2029 年（这份预算所列）80.00 万元");
    }

    [Fact]
    public void A_check_says_that_the_two_differ() => _input.AddEarlierYear().Findings().ShouldContain(f => f.Contains(
        "警告 earlier-total: 「表二/支出构成/合计/2029年」说 2029 年的支出总计是 80.00 万元，2029 年公开的预算里（「2029:表一/合计/总计」）是 100.00 万元，相差 20.00 万元",
        StringComparison.Ordinal));

    [Fact]
    public void A_chart_of_what_this_one_says_of_it_says_so() =>
        ChartTitle(_input.AddEarlierYear()).ShouldBe("照这份预算所列，2030 年支出比 2029 年增加 20.00 万元（25.00%）");

    [Fact]
    public void A_chart_that_agrees_with_it_need_not() => ChartTitle(_input).ShouldBe("2030 年支出比 2029 年增加 20.00 万元（25.00%）");

    public void Dispose() => _input.Dispose();

    private static IElement Change(ExampleInput input) => Home(input).QuerySelector(".figures .change")!;

    private static string ChartTitle(ExampleInput input) => Home(input.AddYearChart()).QuerySelector(".chart.years h2")!.TextContent;

    private static IHtmlDocument Home(ExampleInput input)
    {
        input.Build().Findings.Where(f => f.Severity == Core.Findings.Severity.Error).ShouldBeEmpty();
        return input.Page("index.html");
    }
}
