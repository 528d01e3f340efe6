namespace Disclosure.Tests.Budgets;

/// <summary>Final accounts that are not what was planned: less was spent on one purpose, and on another nothing was planned.</summary>
internal static class SpentLess
{
    private const string Tables = "units/xugou-test/2030-final/tables/";

    /// <summary>Makes the final accounts of the made-up input so; they say themselves what they measure.</summary>
    public static KindInput Make(KindInput input) => input
        .Replace("editions/nine-final/edition.yaml", "口径: 预算", "口径: 决算")
        .Replace(Tables + "a2.yaml", "合计: {合计: \"900,000.00\", 人员: 600000.00, 公用: 300000.00}", "合计: {合计: \"880,000.00\", 人员: 600000.00, 公用: 280000.00}")
        .Replace(Tables + "a2.yaml", "{合计: 700000.00, 人员: 600000.00, 公用: 100000.00}", "{合计: 680000.00, 人员: 600000.00, 公用: 80000.00}")
        .Replace(Tables + "a2.yaml", "{合计: 300000.00, 人员: 200000.00, 公用: 100000.00}", "{合计: 280000.00, 人员: 200000.00, 公用: 80000.00}")
        .Replace(Tables + "a1.yaml", "10: 700000.00", "10: 680000.00")
        .Replace(Tables + "a1.yaml", "结余: /", "结余: 20000.00")
        .Replace(Tables + "a5.yaml", "公用: {2030年: 300000.00, 占比: 33.33%,", "公用: {2030年: 280000.00, 占比: 31.82%,")
        .Replace(Tables + "a5.yaml", "人员: {2030年: 600000.00, 占比: 66.67%,", "人员: {2030年: 600000.00, 占比: 68.18%,")
        .Replace(Tables + "a5.yaml", "合计: {2030年: 900000.00, 占比: 100.00%,", "合计: {2030年: 880000.00, 占比: 100.00%,");
}
