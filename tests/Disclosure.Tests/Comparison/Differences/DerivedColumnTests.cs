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

    [Fact]
    public void What_an_identity_of_the_edition_works_out_is_not_listed() => WithRate("50.00%").ShouldNotContain("（增长率）");

    [Fact]
    public void What_that_is_worked_out_from_is() => WithRate("50.00%").ShouldContain("（上年人员）");

    [Fact]
    public void A_rate_that_changed_by_itself_is_listed() => WithRate("24.00%", "320000.00").ShouldContain("（增长率）");

    public void Dispose() => _input.Dispose();

    // The rate is worked out by an identity (勾稽), not by the form of the table.
    private string WithRate(string rate, string earlier = "266666.67")
    {
        _input.Replace(Form, "  - 增减额\n", "  - 增减额\n  - 增长率: {类型: 百分比}\n")
            .Replace("editions/nine/edition.yaml", "图示:\n", "勾稽:\n  - 增长率: 附表2/<行>/增长率 = ( 附表2/<行>/人员 - 附表2/<行>/上年人员 ) ÷ 附表2/<行>/上年人员 × 100\n图示:\n")
            .Replace(Before, "上年人员: 390000.00, 增减额: 10000.00", "上年人员: 320000.00, 增长率: 25.00%");
        return Diff($"100101: {{合计: 400000.00, 人员: 400000.00, 上年人员: {earlier}, 增长率: {rate}}}");
    }

    private string Diff(string row) => _input.Replace(After, Row, row).Run(0, "diff", "2030", "2031");
}
