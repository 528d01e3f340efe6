using Disclosure.Core.Amounts;
using Disclosure.Core.Figures;

namespace Disclosure.Tests.Charts;

/// <summary>What the charts of the real budget show.</summary>
public sealed class RealChartTests
{
    private static readonly IReadOnlyList<Chart> Drawn = FoundCharts.OfReal();

    [Fact]
    public void Titles_state_the_findings() => Drawn.Select(c => c.Title).ShouldBe(
    [
        "全部来自一般公共预算收入，55.73% 用于项目支出",
        "科学技术支出占支出总计的 88.85%",
        "5 个项目中，系统及设备运行维护费占项目支出的 69.64%",
        "奖金最多，52.87 万元，占基本支出的 29.28%",
        "2024 年支出比 2023 年减少 2,583.62 万元（86.36%）",
        "4 个项目 2024 年的预算都比 2023 年少",
    ]);

    [Fact]
    public void Spending_is_by_function_the_largest_first() => Bars(1).ShouldBe(
    [
        ("科学技术支出", "362.42", "88.85%"), ("社会保障和就业支出", "20.57", "5.04%"),
        ("住房保障支出", "19.25", "4.72%"), ("卫生健康支出", "5.67", "1.39%"),
    ]);

    [Fact]
    public void Basic_spending_is_by_economic_code() => Bars(3).Take(3).ShouldBe(
        [("奖金", "52.87", "29.28%"), ("基本工资", "35.63", "19.73%"), ("绩效工资", "31.70", "17.56%")]);

    [Fact]
    public void Bars_that_come_to_their_total_leave_no_rest() => Drawn.OfType<BarChart>().Where(c => c.HasRest).ShouldBeEmpty();

    [Fact]
    public void Money_flows_from_its_source_into_every_purpose() =>
        Flow.In.Select(l => (Flow.Purposes[l.To].Label, l.Figure.Text)).ShouldBe(
        [("科学技术支出", "362.42"), ("社会保障和就业支出", "20.57"), ("卫生健康支出", "5.67"), ("住房保障支出", "19.25")]);

    [Fact]
    public void Money_flows_out_of_every_purpose_into_kinds_of_spending() =>
        Flow.Out.Select(l => (Flow.Purposes[l.From].Label, Flow.Uses[l.To].Label, l.Figure.Text)).ShouldBe(
        [
            ("科学技术支出", "基本支出", "135.08"), ("社会保障和就业支出", "基本支出", "20.57"),
            ("卫生健康支出", "基本支出", "5.67"), ("住房保障支出", "基本支出", "19.25"), ("科学技术支出", "项目支出", "227.34"),
        ]);

    [Fact]
    public void Columns_without_figures_are_no_sources() =>
        Flow.Sources.Select(s => (s.Label, s.Figure?.Text)).ShouldBe([("一般公共预算收入", "407.91")]);

    [Fact]
    public void The_total_of_the_years_comes_first() =>
        Years(4).Panels.Select(p => p.Label).ShouldBe(["合计", "人员类项目支出", "运转类项目支出", "特定目标类项目支出"]);

    [Fact]
    public void Years_are_in_the_order_of_time() =>
        Years(4).Panels[0].Bars.Select(b => (b.Year, b.Figure?.Text)).ShouldBe([(2022, "598.57"), (2023, "2991.53"), (2024, "407.91")]);

    [Fact]
    public void Budgets_and_executions_of_a_project_are_told_apart() =>
        Years(5).Panels[2].Bars.Select(b => (b.Year, b.Measure, b.Figure?.Text)).ShouldBe(
            [(2022, "预算", "211.97"), (2022, "执行", "211.97"), (2023, "预算", "219.02"), (2023, "执行", "217.46"), (2024, "预算", "158.32")]);

    [Fact]
    public void A_budget_is_compared_with_the_budget_of_the_year_before() =>
        Years(5).Panels[2].Change.ShouldBe(new AmountChange(2023, 219.02m, 158.32m));

    private static FlowChart Flow => (FlowChart)Drawn[0];

    private static YearChart Years(int index) => (YearChart)Drawn[index];

    private static IEnumerable<(string, string, string)> Bars(int index) =>
        ((BarChart)Drawn[index]).Bars.Select(b => (b.Label, b.Figure.Text, b.Share));
}
