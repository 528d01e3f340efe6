using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Tables in 元 beside tables in 万元, and texts in either: amounts are compared as what they are worth.</summary>
public sealed class MixedUnitTests : IDisposable
{
    private const string Edition = "editions/example/edition.yaml";

    private readonly ExampleInput _input = new();

    /// <summary>Puts the third table into 元.</summary>
    public MixedUnitTests() => _input.Replace("editions/example/t03.yaml", "名称: 项目支出表", "名称: 项目支出表\n金额单位: 元");

    [Theory]
    [InlineData("400,000.00")]
    [InlineData("400,049.00")]
    [InlineData("399,951.00")]
    public void Amounts_of_two_units_are_equal_as_far_as_the_coarser_is_printed(string total) => Of("表三/合计/总计 = 表一/合计/项目支出", total).ShouldBeEmpty();

    [Theory]
    [InlineData("400,000.00")]
    [InlineData("400,049.00")]
    public void So_are_they_the_other_way_round(string total) => Of("表一/合计/项目支出 = 表三/合计/总计", total).ShouldBeEmpty();

    [Fact]
    public void A_difference_between_two_units_is_said_in_one() => Of("表一/合计/项目支出 = 表三/合计/总计", "401,000.00").ShouldBe(
        ["错误 identity: 「表一/合计/项目支出 = 表三/合计/总计」左边是 40.00 万元，右边是 40.10 万元，相差 0.10 万元。"]);

    [Fact]
    public void The_digits_alone_are_not_the_amount() => Of("表一/合计/项目支出 = 表三/合计/总计", "40.00").ShouldHaveSingleItem().ShouldContain("右边是 0.004 万元，相差 39.996 万元");

    [Fact]
    public void A_share_of_amounts_in_two_units_is_the_share_of_what_they_are_worth() =>
        Of("100 = 表三/合计/总计 ÷ 表一/合计/项目支出 × 100", "400,000.00").ShouldBeEmpty();

    [Theory]
    [InlineData("[400,000.00](表三/合计/总计) 元")]
    [InlineData("[40.00](表三/合计/总计) 万元")]
    [InlineData("[40](表三/合计/总计)万元")]
    [InlineData("[400000.00](表一/合计/项目支出) 元")]
    [InlineData("[0.004](表三/合计/总计) 亿元")]
    public void A_text_may_say_an_amount_in_its_own_unit(string words) => Cited(words).ShouldBeEmpty();

    [Fact]
    public void A_text_that_says_another_unit_than_the_cell_is_told_both_in_one() => Cited("[40.00](表一/合计/项目支出) 元").ShouldBe(
        ["错误 citation: 文字写的是 40.00 元，「表一/合计/项目支出」是 40.00 万元，合 400000.00 元；单位应当是万元。"]);

    [Fact]
    public void An_amount_in_another_unit_that_is_off_is_told_by_how_much() => Cited("[41.00](表三/合计/总计) 万元").ShouldBe(
        ["错误 citation: 文字写的是 41.00 万元，「表三/合计/总计」是 400000.00 元，合 40.00 万元；相差 1.00 万元。"]);

    [Theory]
    [InlineData("15.00 万元")]
    [InlineData("150,000.00 元")]
    [InlineData("150000 元")]
    public void An_amount_without_a_source_is_found_in_whatever_unit_the_tables_are(string amount) => Uncited(amount).ShouldBeEmpty();

    [Fact]
    public void An_amount_in_the_wrong_unit_is_told_the_right_one() => Uncited("250,000.00 万元").ShouldHaveSingleItem().ShouldContain(
        "里的 250,000.00 万元 在各表里找不到；表三/系统维护/总计 是 250,000.00 元，合 25.00 万元，请核对单位。");

    [Fact]
    public void A_project_in_a_column_of_another_unit_is_no_other_amount()
    {
        _input.Replace("editions/example/t03.yaml", "\n金额单位: 元", "").Replace("editions/example/t03.yaml", "总计: {含义: 项目预算}", "总计: {含义: 项目预算, 金额单位: 元}");
        Fill("400,000.00");
        Findings("project-value").ShouldBeEmpty();
    }

    public void Dispose() => _input.Dispose();

    private string[] Of(string formula, string total)
    {
        _input.Write(Edition, File.ReadAllText(Path.Combine(_input.Folder, Edition)).TrimEnd() + $"\n勾稽:\n  - 关系: {formula}\n");
        Fill(total);
        return Findings("identity");
    }

    private string[] Cited(string words)
    {
        Fill("400,000.00");
        _input.Write("explanation.md", $"## 一、收支情况\n\n项目支出 {words}。\n\n## 二、政府采购情况\n\n没有政府采购。\n");
        return Findings("citation");
    }

    private string[] Uncited(string amount)
    {
        Fill("400,000.00");
        _input.Write("explanation.md", $"## 一、收支情况\n\n另外有一笔钱是 {amount}。\n\n## 二、政府采购情况\n\n没有政府采购。\n");
        return Findings("uncited-figure");
    }

    private void Fill(string total) => _input.Write("tables/t03.yaml",
        $"合计: {{总计: {Quoted(total)}}}\n明细:\n  - {{项目: 机房用电, 总计: \"150,000.00\", 用途: 机房电费}}\n  - {{项目: 系统维护, 总计: \"250,000.00\", 用途: 系统维护}}\n");

    private static string Quoted(string text) => $"\"{text}\"";

    private string[] Findings(string id) =>
        [.. _input.Findings().Where(f => f.Contains($" {id}: ", StringComparison.Ordinal)).Select(f => f[f.IndexOf(' ', StringComparison.Ordinal)..].Trim())];
}
