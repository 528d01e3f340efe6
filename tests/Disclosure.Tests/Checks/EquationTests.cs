using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>The equations of the edition, on the real budget and on it with one figure changed.</summary>
public sealed class EquationTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void The_real_budget_breaks_no_identity_that_is_an_error()
    {
        Results("t01.yaml", "", "").Where(r => r.ToFinding()?.Severity == Severity.Error).ShouldBeEmpty();
    }

    [Fact]
    public void The_one_equation_that_the_real_budget_breaks_is_its_procurement_of_the_network()
    {
        var equations = Results("t01.yaml", "", "").Where(r => r.Formula.Length > 0);
        var warning = equations.Select(r => r.ToFinding()).OfType<Finding>().ShouldHaveSingleItem();
        warning.ToString().ShouldEndWith(
            "input/units/jiangan-bigdata/2024/tables/t13/4-network.yaml:31:29: 警告 identity: "
            + "「表十三/政务网络建设及运维费/项目采购/各行/金额之和 = 表十/政务网络建设及运维费/各行/资金来源/总计之和」左边是 44.10，右边是 0.00，相差 44.10。");
    }

    [Theory]
    [InlineData("t03.yaml", "项目支出: 227.34}", "项目支出: 228.34}", "row-equation")]
    [InlineData("t05.yaml", "2210202: {总计: 3.32", "2210202: {总计: 4.32", "hierarchy")]
    [InlineData("t01.yaml", "收入总计: 407.91", "收入总计: 408.91", "identity")]
    [InlineData("t13/2-operation.yaml", "执行率: 99.58%", "执行率: 98.58%", "identity")]
    public void A_changed_figure_is_found(string file, string before, string after, string id)
    {
        Findings(file, before, after).Select(f => f.Id).ShouldContain(id);
    }

    [Fact]
    public void A_sum_that_is_off_by_rounding_is_a_warning()
    {
        var results = Results("t06.yaml", "30101: {基本支出预算金额: 35.63, 人员经费: 35.63}", "30101: {基本支出预算金额: 35.62, 人员经费: 35.62}");
        results.Where(r => r.Status is CheckStatus.Rounding or CheckStatus.Failed && r.Id == "hierarchy").Select(r => $"{r.Status} {r.Formula}")
            .ShouldBe(["Rounding 表六/301/基本支出预算金额 = 各下级之和", "Rounding 表六/301/人员经费 = 各下级之和"]);
    }

    [Fact]
    public void A_total_of_a_table_that_says_it_is_empty_is_nothing()
    {
        Findings("t11.yaml", "资金来源/总计: 0,", "资金来源/总计: 5,").Select(f => f.Id).ShouldContain("hierarchy");
    }

    [Fact]
    public void An_identity_of_lines_that_are_not_there_is_not_applicable()
    {
        var result = Results("t01.yaml", "", "").Single(r => r.Title == "表六职业年金缴费等于表五对应科目的基本支出");
        result.Status.ShouldBe(CheckStatus.NotApplicable);
    }

    [Fact]
    public void What_is_not_applicable_says_why()
    {
        var result = Results("t01.yaml", "", "").Single(r => r.Title == "表六职业年金缴费等于表五对应科目的基本支出");
        result.Reason.ShouldBe("表中没有「表六/30109/基本支出预算金额」。");
    }

    public void Dispose() => _scratch.Dispose();

    private IEnumerable<Finding> Findings(string file, string before, string after) =>
        Results(file, before, after).Select(r => r.ToFinding()).OfType<Finding>();

    private IReadOnlyList<CheckResult> Results(string file, string before, string after)
    {
        var input = _scratch.Copy(Repository.Input, "input");
        var path = Path.Combine([input, "units", "jiangan-bigdata", "2024", "tables", .. file.Split('/')]);
        var text = File.ReadAllText(path);
        if (before.Length > 0) text.ShouldContain(before);
        if (before.Length > 0) File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
        return CheckCatalogue.Run(new CheckContext(Read(input), OtherDocuments.None));
    }

    private static Budget Read(string input)
    {
        var findings = new FindingList();
        var reader = new InputReader(input);
        return reader.Read(reader.List(null, null, findings).Single(), findings).ShouldNotBeNull();
    }
}
