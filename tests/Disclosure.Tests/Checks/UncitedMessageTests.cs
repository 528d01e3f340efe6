using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>What is told of a figure that no table has: what its subject has, in its own unit, and what the cells give.</summary>
public sealed class UncitedMessageTests : IDisposable
{
    private readonly ExampleInput _input = new();

    [Fact]
    public void The_amount_of_the_subject_is_given_in_the_unit_of_the_text_too() =>
        Message("机房用电 160,000.00 元。").ShouldContain("15.00 万元（150000.00 元）");

    [Fact]
    public void A_share_of_a_total_is_worked_out() => Message("基本支出 60.00 万元，占合计的 61.30%。").ShouldContain("60.00%；请核对金额和比例");

    [Fact]
    public void A_short_round_amount_is_not_just_near_to_a_cell() => Message("第一季度用款计划 14.9 万元，第二季度用款计划 26 万元。", "26 万元").ShouldContain("找不到");

    [Fact]
    public void A_figure_that_is_only_about_so_much_is_not_looked_for()
    {
        _input.Write("explanation.md", "第一季度用款计划 37 余万元，政府采购预算 10.00 万元。\n");
        _input.Findings().ShouldNotContain(f => f.Contains("uncited-figure", StringComparison.Ordinal));
    }

    [Fact]
    public void So_many_tenths_of_an_amount_that_rules_reserve_follow_from_it()
    {
        _input.Write("explanation.md", "政府采购预算 10.00 万元，执行 4821.20 万元，预留给中小企业的 1928.48 万元。\n");
        _input.Findings().ShouldNotContain(f => f.Contains("1928.48", StringComparison.Ordinal));
    }

    public void Dispose() => _input.Dispose();

    private string Message(string text, string figure = "")
    {
        _input.Write("explanation.md", text + "\n");
        return _input.Findings().First(f => f.Contains("uncited-figure", StringComparison.Ordinal) && f.Contains($"里的 {figure}", StringComparison.Ordinal));
    }
}
