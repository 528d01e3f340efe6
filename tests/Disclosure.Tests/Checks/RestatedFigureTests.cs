using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Columns that give last year's figures again (上年), held against last year's own table.</summary>
public sealed class RestatedFigureTests : IDisposable
{
    private const string Form = "editions/example/t03.yaml";

    private readonly ExampleInput _input = new();

    /// <summary>Gives the third table such a column.</summary>
    public RestatedFigureTests()
    {
        _input.AddEarlierYear().Replace(Form, "  - 总计: {含义: 项目预算}", "  - 上年数: {印: \"{上年}年\", 上年: 总计}\n  - 总计: {含义: 项目预算}");
    }

    [Theory]
    [InlineData("15.00")]
    [InlineData("15")]
    [InlineData("15.004")]
    public void A_figure_that_last_years_table_has_is_right(string figure) => Of(figure).ShouldBeEmpty();

    [Fact]
    public void A_figure_that_differs_from_last_years_table_names_both_cells_and_the_difference() => Of("14.00").ShouldBe(
        ["警告 earlier-total: 「表三/机房用电/上年数」说 2029 年是 14.00 万元，2029 年公开的预算里（「2029:表三/机房用电/总计」）是 15.00 万元，相差 1.00 万元；请核对，口径不同的请说明。"]);

    [Fact]
    public void A_row_that_last_year_did_not_have_is_not_looked_at() => Of("14.00", "新建机房").ShouldBeEmpty();

    [Fact]
    public void A_table_in_another_unit_is_converted()
    {
        Fill("150,000.00", "机房用电", "250,000.00", "150,000.00");
        _input.Replace(Form, "名称: 项目支出表", "名称: 项目支出表\n金额单位: 元");
        _input.Write("units/shili-unit/2029/tables/t03.yaml", "合计: {总计: \"400,000.00\"}\n明细:\n  - {项目: 机房用电, 总计: \"150,000.00\"}\n  - {项目: 系统维护, 总计: \"250,000.00\"}\n");
        Findings().ShouldBeEmpty();
    }

    [Fact]
    public void A_column_that_the_table_does_not_have_is_told_the_nearest()
    {
        _input.Replace(Form, "上年: 总计", "上年: 总计数");
        _input.Findings().ShouldContain(f => f.Contains("「上年数」栏的「上年」应当是本表里一个数栏的名称，这一栏自己也应当是数；「总计数」不是；最接近的是「总计」。", StringComparison.Ordinal));
    }

    public void Dispose() => _input.Dispose();

    private string[] Of(string figure, string project = "机房用电")
    {
        Fill(figure, project, "25.00", "15.00");
        return Findings();
    }

    private void Fill(string figure, string project, string other, string own) => _input.Write("tables/t03.yaml",
        $"明细:\n  - {{项目: {project}, 上年数: \"{figure}\", 总计: \"{own}\"}}\n  - {{项目: 系统维护, 总计: \"{other}\"}}\n");

    private string[] Findings() => [.. _input.Findings()
        .Where(f => f.Contains(" earlier-total: ", StringComparison.Ordinal) && f.Contains("t03", StringComparison.Ordinal)).Select(f => f[f.IndexOf(' ', StringComparison.Ordinal)..].Trim())];
}
