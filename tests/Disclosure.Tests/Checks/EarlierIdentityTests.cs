using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Identities over years (<c>{上年}:表一/…</c>): with last year's document, without it, and with one that cannot be read.</summary>
public sealed class EarlierIdentityTests : IDisposable
{
    private const string Edition = "editions/example/edition.yaml";
    private const string Total = "表二/支出构成/合计/{上年}年 = {上年}:表一/合计/总计";

    private readonly ExampleInput _input = new();

    [Fact]
    public void What_agrees_with_last_years_document_is_right()
    {
        State("表一/合计/总计 = {上年}:表一/合计/总计");
        Of(_input.AddEarlierYear()).ShouldBeEmpty();
    }

    [Fact]
    public void What_differs_from_last_years_document_is_an_error_that_names_the_year()
    {
        State(Total);
        Of(_input.AddEarlierYear()).ShouldBe(["错误 identity: 「表二/支出构成/合计/2029年 = 2029:表一/合计/总计」左边是 80.00，右边是 100.00，相差 20.00。"]);
    }

    [Fact]
    public void Each_row_is_compared_with_the_same_row_of_last_year()
    {
        State("表一/<科目>[类=科目]/总计 = {上年}:表一/<科目>/总计");
        _input.AddEarlierYear().Replace("tables/t01.yaml", "2060503: {总计: 40.00, 项目支出: 40.00}", "2060503: {总计: 41.00, 项目支出: 41.00}");
        Of(_input).ShouldHaveSingleItem().ShouldContain("「表一/2060503/总计 = 2029:表一/2060503/总计」左边是 41.00，右边是 40.00");
    }

    [Fact]
    public void Without_last_years_document_nothing_is_found()
    {
        State(Total);
        Of(_input).ShouldBeEmpty();
    }

    [Fact]
    public void Without_last_years_document_the_page_of_checks_says_that_there_is_none()
    {
        State(Total);
        _input.Build();
        _input.Page("checks.html").Body!.TextContent.ShouldContain("没有 2029 年的预算");
    }

    [Fact]
    public void The_rows_of_last_year_may_lead()
    {
        State("{上年}:表一/<科目>[类=科目]/总计 = 表一/<科目>/总计");
        Of(_input).ShouldBeEmpty();
        Of(_input.AddEarlierYear()).ShouldBeEmpty();
    }

    [Fact]
    public void A_condition_may_look_at_last_year()
    {
        State("{式: \"表一/合计/总计 = 1.00\", 当: \"{上年}:表一/合计/总计 = 5.00\"}");
        Of(_input.AddEarlierYear()).ShouldBeEmpty();
    }

    public void Dispose() => _input.Dispose();

    private void State(string formula) => _input.Write(Edition, File.ReadAllText(Path.Combine(_input.Folder, Edition)).TrimEnd()
        + $"\n勾稽:\n  - 关系: {(formula.StartsWith('{') && !formula.StartsWith("{式", StringComparison.Ordinal) ? $"\"{formula}\"" : formula)}\n");

    private static string[] Of(ExampleInput input) => [.. input.Findings()
        .Where(f => f.Contains("2030/", StringComparison.Ordinal) && f.Contains(" identity: ", StringComparison.Ordinal)).Select(f => f[f.IndexOf(' ', StringComparison.Ordinal)..].Trim())];
}
