using System.Globalization;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Subjects that stand under a heading with figures of its own are added up to it, and to it alone.</summary>
public sealed class HeadingSubjectTests : IDisposable
{
    private readonly ExampleInput _input = new();

    /// <summary>Puts the subjects of the first table under two headings.</summary>
    public HeadingSubjectTests() => _input
        .Write("editions/example/t04.yaml", """
            表号: 表四
            名称: 虚构的支出表
            行:
              - 本年支出: {有数: 是, 行: [科目: 功能分类]}
              - 结转下年: {有数: 是, 行: [科目: {分类: 功能分类, 层: 类}]}
              - 支出总计: {合计: 是, 等于: 本年支出 + 结转下年}
            栏:
              - 项目: {类型: 名称}
              - 金额

            """);

    [Fact]
    public void Sums_that_hold_are_passed() => Findings("60.00", "10.00").ShouldBeEmpty();

    [Fact]
    public void A_heading_that_is_not_the_sum_of_its_subjects_is_found() =>
        Findings("70.00", "10.00").ShouldHaveSingleItem().ShouldContain("「表四/本年支出/金额 = 各下级之和」左边是 70.00，右边是 60.00");

    [Fact]
    public void The_same_subject_below_another_heading_is_no_part_of_it() =>
        Findings("60.00", "12.00").ShouldHaveSingleItem().ShouldContain("「表四/结转下年/金额 = 各下级之和」左边是 12.00，右边是 10.00");

    public void Dispose() => _input.Dispose();

    private string[] Findings(string year, string rest)
    {
        _input.Write("tables/t04.yaml", $"本年支出:\n  本行: {year}\n  206: 60.00\n  20605: 60.00\n结转下年: {{本行: {rest}, 206: 10.00}}\n支出总计: {decimal.Parse(year, CultureInfo.InvariantCulture) + decimal.Parse(rest, CultureInfo.InvariantCulture):0.00}\n");
        return [.. _input.Findings().Where(f => f.Contains(" hierarchy: ", StringComparison.Ordinal) || f.Contains(" line-sum: ", StringComparison.Ordinal))];
    }
}
