using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>What rounding explains: half a unit of the last place for each printed figure, in every kind of equation.</summary>
public sealed class RoundingTests : IDisposable
{
    private const string Edition = "editions/example/edition.yaml";

    private readonly ExampleInput _input = new();

    [Fact]
    public void Blank_cells_do_not_widen_a_sum()
    {
        // Two printed figures and twenty rows whose cell is blank: no more than one last place.
        var rows = string.Concat(Enumerable.Range(1, 20).Select(i => $"  - {{项目: 空白项目{i}, 用途: 无}}\n"));
        _input.Write("tables/t03.yaml", $"合计: {{总计: 40.08}}\n明细:\n  - {{项目: 机房用电, 总计: 15.00}}\n  - {{项目: 系统维护, 总计: 25.00}}\n{rows}");
        Of("hierarchy").ShouldBe(["错误 hierarchy: 「表三/合计/总计 = 各行之和」左边是 40.08，右边是 40.00，相差 0.08。"]);
    }

    [Fact]
    public void Each_printed_figure_of_a_sum_may_be_half_a_unit_off()
    {
        _input.Write("tables/t03.yaml", "合计: {总计: 40.01}\n明细:\n  - {项目: 机房用电, 总计: 15.00}\n  - {项目: 系统维护, 总计: 25.00}\n");
        Of("hierarchy").ShouldBe(["警告 hierarchy: 「表三/合计/总计 = 各行之和」左边是 40.01，右边是 40.00，相差 0.01，可能是四舍五入，请核对。"]);
    }

    [Fact]
    public void A_sum_that_is_off_by_more_than_its_figures_can_be_is_an_error()
    {
        _input.Write("tables/t03.yaml", "合计: {总计: 40.02}\n明细:\n  - {项目: 机房用电, 总计: 15.00}\n  - {项目: 系统维护, 总计: 25.00}\n");
        Of("hierarchy").ShouldBe(["错误 hierarchy: 「表三/合计/总计 = 各行之和」左边是 40.02，右边是 40.00，相差 0.02。"]);
    }

    [Theory]
    [InlineData("15.01", "警告")]
    [InlineData("15.02", "错误")]
    public void Two_cells_that_should_be_equal_may_be_one_last_place_apart(string amount, string severity)
    {
        State("表三/机房用电/总计 = 表三/系统维护/总计");
        _input.Write("tables/t03.yaml", $"合计: {{总计: 30.0}}\n明细:\n  - {{项目: 机房用电, 总计: 15.00}}\n  - {{项目: 系统维护, 总计: {amount}}}\n");
        Of("identity").ShouldHaveSingleItem().ShouldStartWith(severity);
    }

    [Theory]
    [InlineData("25.01", "警告 identity: 「表三/系统维护/总计 ≤ 表三/机房用电/总计」左边是 25.01，右边是 25.00，左边多出 0.01，可能是四舍五入，请核对。")]
    [InlineData("25.02", "错误 identity: 「表三/系统维护/总计 ≤ 表三/机房用电/总计」左边是 25.02，右边是 25.00，左边多出 0.02。")]
    public void What_should_be_no_more_than_a_cell_may_be_one_last_place_more(string amount, string message)
    {
        State("表三/系统维护/总计 ≤ 表三/机房用电/总计");
        _input.Write("tables/t03.yaml", $"合计: {{总计: 50.0}}\n明细:\n  - {{项目: 机房用电, 总计: 25.00}}\n  - {{项目: 系统维护, 总计: {amount}}}\n");
        Of("identity").ShouldBe([message]);
    }

    [Fact]
    public void A_number_that_the_formula_states_is_no_printed_figure()
    {
        State("表三/机房用电/总计 = 14.99");
        Of("identity").ShouldHaveSingleItem().ShouldStartWith("错误");
    }

    [Theory]
    [InlineData("表三/机房用电/总计 = 表三/合计/总计 × 0.3749", true)]
    [InlineData("表三/机房用电/总计 = 表三/合计/总计 × 0.3751", true)]
    [InlineData("表三/机房用电/总计 = 表三/合计/总计 × 0.37487", false)]
    [InlineData("表三/合计/总计 × 0.3749 = 表三/机房用电/总计", true)]
    [InlineData("表三/合计/总计 × 0.37487 = 表三/机房用电/总计", false)]
    public void A_product_is_rounded_where_it_is_printed_on_whichever_side(string formula, bool holds)
    {
        State(formula);
        // 14.996 and 15.004 are printed as 15.00, 14.9948 is not.
        (Of("identity").Length == 0).ShouldBe(holds);
    }

    public void Dispose() => _input.Dispose();

    private void State(params string[] formulas) => _input.Write(
        Edition, File.ReadAllText(Path.Combine(_input.Folder, Edition)).TrimEnd() + "\n勾稽:\n" + string.Concat(formulas.Select((f, i) => $"  - 关系{i}: {f}\n")));

    private string[] Of(string id) =>
        [.. _input.Findings().Where(f => f.Contains($" {id}: ", StringComparison.Ordinal)).Select(f => f[f.IndexOf(' ', StringComparison.Ordinal)..].Trim())];
}
