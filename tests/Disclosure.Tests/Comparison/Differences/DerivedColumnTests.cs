using Disclosure.Tests.Budgets;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>Columns of change and of rates, which a form works out from others, are no changes of their own.</summary>
public sealed class DerivedColumnTests : IDisposable
{
    private const string Form = "editions/nine/a2.yaml";
    private const string Before = "units/xugou-test/2030/tables/a2.yaml";
    private const string After = "units/xugou-test/2031/tables/a2.yaml";
    private const string Row = "100101: {合计: 400000.00, 人员: 400000.00}";

    private readonly KindInput _input = new KindInput()
        .Replace(Form, "  - 公用: {栏次: 7}\n", "  - 公用: {栏次: 7}\n  - 上年人员\n  - 增减额\n")
        .Replace(Form, "  - 合计 = 人员 + 公用\n", "  - 合计 = 人员 + 公用\n  - {式: 增减额 = 人员 - 上年人员, 印: 否}\n")
        .Replace(Before, Row, "100101: {合计: 400000.00, 人员: 400000.00, 上年人员: 390000.00, 增减额: 10000.00}");

    [Fact]
    public void What_follows_from_a_changed_column_is_not_listed() =>
        Diff("100101: {合计: 400000.00, 人员: 400000.00, 上年人员: 370000.00, 增减额: 30000.00}").ShouldNotContain("增减额");

    [Fact]
    public void The_column_that_changed_is() =>
        Diff("100101: {合计: 400000.00, 人员: 400000.00, 上年人员: 370000.00, 增减额: 30000.00}").ShouldContain("（上年人员）");

    [Fact]
    public void A_change_that_follows_from_nothing_is_listed() =>
        Diff("100101: {合计: 400000.00, 人员: 400000.00, 上年人员: 390000.00, 增减额: 10000.0}").ShouldContain("增减额");

    public void Dispose() => _input.Dispose();

    private string Diff(string row) => _input.Replace(After, Row, row).Run(0, "diff", "2030", "2031");
}
