using Disclosure.Core.Documents;

namespace Disclosure.Tests.Budgets;

/// <summary>What is asked for by a year, and what the command says of it, where there are two kinds.</summary>
public sealed class KindCommandTests : IDisposable
{
    private static readonly YearChoice Final = YearChoice.Parse(KindInput.Final)!.Value;

    private readonly KindInput _input = new();

    [Fact]
    public void A_check_of_one_document_looks_at_no_other() => _input.Say("2030", "写错了 [1](附表1/来源/来源合计) 。").Check(Final).ShouldBeEmpty();

    [Fact]
    public void A_check_of_a_year_looks_at_both_kinds() =>
        _input.Say("2030", "写错了 [1](附表1/来源/来源合计) 。").Say("2030-final", "写错了 [1](附表1/来源/来源合计) 。").Check(2030).Length.ShouldBe(2);

    [Fact]
    public void The_command_line_names_one_document() =>
        _input.Say("2030", "写错了 [1](附表1/来源/来源合计) 。").Run(0, "check", "--year", "2030-final").ShouldContain("不成立 0 个");

    [Fact]
    public void A_year_that_is_not_there_is_told_with_all_that_are() => _input.Run(1, "check", "--year", "2029-final")
        .ShouldContain("里面没有 2029 年度的决算；有的年度是：2030、2030-final、2031。");

    [Theory]
    [InlineData("2030-finals")]
    [InlineData("-final")]
    public void What_is_no_year_is_misuse(string year) => _input.Run(2, "check", "--year=" + year).ShouldContain("应当是四位年度");

    [Fact]
    public void The_budget_and_the_final_accounts_of_a_year_are_compared() =>
        _input.Run(0, "diff", "2030", "2030-final").ShouldContain("虚构省样例县测试局 2030 年预算 → 2030 年决算");

    [Fact]
    public void What_changed_between_the_two_is_found() => _input.Run(0, "diff", "2030", "2030-final").ShouldContain("451.00");

    [Fact]
    public void How_much_of_the_plan_came_about_is_told() =>
        SpentLess.Make(_input).Run(0, "diff", "2030", "2030-final").ShouldMatch("100102 窗口答复 +300000.00 +280000.00 +93.33% +预算 → 决算");

    [Fact]
    public void A_program_is_told_it_too() =>
        SpentLess.Make(_input).Run(0, "diff", "2030", "2030-final", "--format", "json").ShouldContain("\"rate\": \"93.33%\"");

    [Fact]
    public void Two_budgets_have_no_completion() => _input.Run(0, "diff", "2030", "2031").ShouldNotContain("完成率");

    [Fact]
    public void A_program_is_told_the_kinds() =>
        _input.Run(0, "diff", "2030", "2030-final", "--format", "json").ShouldContain("\"kindAfter\": \"final-accounts\"");

    [Fact]
    public void Final_accounts_are_compared_with_those_of_another_year()
    {
        _input.Replace("units/xugou-test/2031/disclosure.yaml", "版式: nine", "版式: nine-final").Rename("2031", "2031-final");
        _input.Run(0, "diff", "2030-final", "2031-final").ShouldContain("虚构省样例县测试局 2030 年决算 → 2031 年决算");
    }

    [Fact]
    public void Two_years_alone_are_two_budgets() => _input.Run(0, "diff", "2030", "2031").ShouldContain("虚构省样例县测试局 2030 年 → 2031 年");

    [Fact]
    public void The_same_document_of_two_inputs_is_compared() =>
        _input.Run(0, "diff", "2030-final", "2030-final").ShouldContain("没有变化。");

    public void Dispose() => _input.Dispose();
}
