using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Reasons;

/// <summary>The reason beside a large change is the one that the narrative gives for it, and never that of another.</summary>
public sealed class ReasonTests : IDisposable
{
    private const string None = "未说明原因";

    private readonly ExampleInput _input = new();

    [Theory]
    [InlineData("主要原因是新增了一个项目", "2030 年总支出 100.00 万元，比上年增加 20.00 万元，主要原因是新增了一个项目，其中：基本支出 60.00 万元。")]
    [InlineData("主要是新增了一个项目", "2030 年总支出 100.00 万元，比上年增加 20.00 万元，增长 25.00%。主要是新增了一个项目。")]
    [InlineData("增加的原因是新增了一个项目", "2030 年总支出 100.00 万元，比上年增加 20.00 万元。增加的原因是新增了一个项目。")]
    [InlineData("由于新增了一个项目", "由于新增了一个项目，2030 年总支出 100.00 万元，比上年增加 20.00 万元。")]
    [InlineData("主要是新增了一个项目", "2030 年总支出比上年增加 20.00 万元，主要是新增了一个项目；基本支出增加 5.00 万元，主要是涨工资。")]
    [InlineData("因新增了一个项目而增加", "2030 年总支出 100.00 万元，因新增了一个项目而增加。")]
    [InlineData("原因是一个项目增加 20.00 万元", "2030 年总支出 100.00 万元，比上年增加 20.00 万元，原因是一个项目增加 20.00 万元。")]
    public void It_is_given(string reason, string said) => Reason(said).ShouldBe(reason);

    [Theory]
    [InlineData("2030 年总支出 100.00 万元。其中项目支出 40.00 万元，比上年增加 15.00 万元，主要原因是新增了一个项目。")]
    [InlineData("2030 年总支出 100.00 万元，比上年增加 20.00 万元，其中项目支出 40.00 万元，主要原因是新增了一个项目。")]
    [InlineData("2030 年总支出 100.00 万元，比上年增加 20.00 万元。基本支出因涨工资而增加。")]
    [InlineData("2030 年总支出 100.00 万元，比 2028 年增加 26.00 万元，主要原因是新增了两个项目。")]
    [InlineData("2030 年总支出 100.00 万元，比上年执行数增加 3.00 万元，主要原因是新增了一个项目。")]
    [InlineData("2030 年总支出 100.00 万元，比上年减少 20.00 万元，主要原因是少了一个项目。")]
    [InlineData("2030 年总支出 100.00 万元，比上年增加 20.00 万元。")]
    [InlineData("没有数。")]
    public void That_of_another_is_not(string said) => Reason(said).ShouldBe(None);

    [Fact]
    public void It_leads_to_its_passage() => Home("2030 年总支出 100.00 万元，比上年增加 20.00 万元，主要原因是新增了一个项目。")
        .QuerySelector(".lead a.reason")!.GetAttribute("href").ShouldBe("explanation.html#pc6zgqz6d");

    [Fact]
    public void A_change_of_less_than_a_tenth_asks_for_none()
    {
        _input.Replace("tables/t02.yaml", "合计: {当年金额: 100.00, 2029年: 80.00", "合计: {当年金额: 100.00, 2029年: 95.00");
        Home("没有数。").QuerySelectorAll("main .reason").ShouldBeEmpty();
    }

    [Fact]
    public void Every_large_change_beside_the_year_before_has_one_or_says_that_none_is_given()
    {
        _input.AddEarlierYear()
            .Replace("units/shili-unit/2029/tables/t03.yaml", "机房用电, 总计: 15.00", "机房用电, 总计: 12.00")
            .Replace("units/shili-unit/2029/tables/t03.yaml", "系统维护, 总计: 25.00", "系统维护, 总计: 28.00");
        Home("机房用电 15.00 万元，比上年增加 3.00 万元，主要原因是电价上调。");
        _input.Page("compare.html").QuerySelectorAll(".compared tbody tr").Select(r => $"{r.QuerySelector("th")!.TextContent}：{r.QuerySelector(".reason")?.TextContent}")
            .ShouldBe(["合计：", "机房用电：主要原因是电价上调", "系统维护：" + None]);
    }

    [Fact]
    public void A_change_has_one_reason_wherever_it_is_shown()
    {
        _input.AddYearChart();
        // It names nothing, and cites another table than the years stand in.
        Home("今年安排 [100.00](表一/合计/总计) 万元，比上年增加 20.00 万元，主要原因是新增了一个项目。")
            .QuerySelector(".lead .reason")!.TextContent.ShouldBe("主要原因是新增了一个项目");
        _input.Page("compare.html").QuerySelectorAll("tr.total .reason").ShouldHaveSingleItem().TextContent.ShouldBe("主要原因是新增了一个项目");
    }

    public void Dispose() => _input.Dispose();

    private string Reason(string said) => Home(said).QuerySelectorAll(".lead .reason, .figures .reason").ShouldHaveSingleItem().TextContent;

    private IDocument Home(string said)
    {
        _input.Write("explanation.md", $"## 一、收支情况\n\n{said}\n\n## 二、政府采购情况\n\n政府采购预算 10.00 万元。\n");
        _input.Build().Findings.Where(f => f.Severity == Core.Findings.Severity.Error).ShouldBeEmpty();
        return _input.Page("index.html");
    }
}
