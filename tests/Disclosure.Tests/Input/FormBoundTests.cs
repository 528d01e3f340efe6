using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Input;

/// <summary>Numbers and lists of an edition that ask for more than a machine can hold.</summary>
public sealed class FormBoundTests
{
    private const string Purposes = ChangedInput.Edition + "a2.yaml";
    private const string Edition = ChangedInput.Edition + "edition.yaml";

    [Theory]
    [InlineData("0")]
    [InlineData("1001")]
    [InlineData("1000000")]
    [InlineData("1000000000")]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    [InlineData("-1")]
    public void A_printed_row_that_is_too_far_down_is_told_the_bound(string number) =>
        new ChangedInput().Replace(Purposes, "合计: {合计: 是}", $"合计: {{合计: 是, 行次: {number}}}").ShouldFind(
            $"nine/editions/nine/a2.yaml:4:21: 错误 wrong-type: 「行次」应当是从 1 到 1000 的整数，实际是「{number}」。");

    [Fact]
    public void A_level_that_is_too_deep_is_told_the_bound() =>
        new ChangedInput().Replace(Purposes, "合计: {合计: 是}", "合计: {合计: 是, 层: 10}").ShouldFind(
            "nine/editions/nine/a2.yaml:4:20: 错误 wrong-type: 「层」应当是从 1 到 9 的整数，实际是「10」。");

    [Fact]
    public void A_column_number_that_is_too_large_is_told_the_bound() =>
        new ChangedInput().Replace(Purposes, "栏次: 6", "栏次: 2147483647").ShouldFind(
            "nine/editions/nine/a2.yaml:10:14: 错误 wrong-type: 「栏次」应当是从 1 到 1000 的整数，实际是「2147483647」。");

    [Fact]
    public void A_year_of_a_chart_that_is_none_is_told_the_bound() =>
        new ChangedInput().Replace(Edition, "- {年: \"{前年}\",", "- {年: 20300,").ShouldFind(
            "nine/editions/nine/edition.yaml:25:15: 错误 wrong-type: 「年」应当是从 1 到 9999 的整数，实际是「20300」。");

    [Fact]
    public void A_code_of_too_many_digits_is_told_the_bound() =>
        new ChangedInput().Write("classifications/2030/goods.yaml", "名称: 物资分类\n层级:\n  门: 2147483647\n科目: {}\n").Findings()[0].ShouldBe(
            "nine/classifications/2030/goods.yaml:3:6: 错误 wrong-type: 「门」应当是从 1 到 20 的整数，实际是「2147483647」。");

    [Theory]
    [InlineData("栏", 200, "表号: 附表2\n名称: 甲\n行: []\n栏:\n")]
    [InlineData("行", 1000, "表号: 附表2\n名称: 甲\n栏: []\n行:\n")]
    [InlineData("节", 200, "表号: 附表2\n名称: 甲\n节:\n")]
    [InlineData("字段", 200, "表号: 附表2\n名称: 甲\n字段:\n")]
    public void A_list_that_is_too_long_is_told_the_bound_where_it_is_exceeded(string key, int most, string start) =>
        new ChangedInput().Write(Purposes, start + Lines(most + 1, i => $"  - 项{i}")).Findings().ShouldContain(
            $"nine/editions/nine/a2.yaml:{start.Split('\n').Length + most}:5: 错误 too-many: 「{key}」有 {most + 1} 项，最多 {most} 项；这里是第 {most + 1} 项。");

    [Theory]
    [InlineData("部分", 100)]
    [InlineData("勾稽", 500)]
    [InlineData("计数", 50)]
    public void A_list_of_the_edition_that_is_too_long_is_told_the_bound(string key, int most) =>
        new ChangedInput().Write(Edition, $"名称: 甲\n标题: 乙\n金额单位: 元\n{(key == "部分" ? "" : "部分: []\n")}{key}:\n" + Lines(most + 1, i => $"  - 项{i}: 甲"))
            .Findings().ShouldContain(f => f.Contains($"too-many: 「{key}」有 {most + 1} 项，最多 {most} 项", StringComparison.Ordinal));

    [Fact]
    public void Columns_within_columns_are_counted_together() =>
        new ChangedInput().Write(Purposes, "表号: 附表2\n名称: 甲\n行: []\n栏:\n" + Lines(100, i => $"  - 组{i}: {{子栏: [甲, 乙, 丙]}}")).Findings().ShouldContain(
            "nine/editions/nine/a2.yaml:4:1: 错误 too-many: 连同子栏和分栏，这里有 300 栏，最多 200 栏。");

    [Fact]
    public void Lines_times_columns_are_bounded() => new ChangedInput()
        .Write(Purposes, "表号: 附表2\n名称: 甲\n行:\n" + Lines(1_000, i => $"  - 行{i}") + "栏:\n  - 名: {类型: 名称}\n" + Lines(150, i => $"  - 栏{i}"))
        .Findings().ShouldContain(
            "nine/editions/nine/a2.yaml: 错误 too-large: 版式里各张表的固定行乘以栏，合起来有 151,098 格，最多 100,000 格；这张表最大，有 151,000 格。");

    [Fact]
    public void An_equation_of_a_page_is_told_the_bound() =>
        new ChangedInput().Replace(Purposes, "合计 = 人员 + 公用", "合计 = " + string.Join(" + ", Enumerable.Repeat("人员", 1_000))).ShouldFind(
            "nine/editions/nine/a2.yaml:13:5: 错误 bad-equation: 这里有 5002 个字，一个等式或地址最多 2000 个字。");

    [Fact]
    public void A_section_repeated_without_end_is_told_the_bound() => new ChangedInput()
        .Write(ChangedInput.Tables + "a9.yaml", "年度目标:\n" + Lines(1_001, _ => "  - {}")).ShouldFind(
            "nine/units/xugou-test/2030/tables/a9.yaml:1002:5: 错误 too-many: 「年度目标」有 1001 项，最多 1000 项；这里是第 1001 项。");

    [Fact]
    public void More_cells_than_a_document_may_have_are_found_where_they_begin() => new ChangedInput()
        .Write(ChangedInput.Tables + "a6.yaml", "明细:\n" + Lines(32_000, _ => "  - {}")).Findings().ShouldHaveSingleItem().ShouldStartWith(
            "nine/units/xugou-test/2030/tables/a6.yaml:1:1: 错误 too-large: 读到这里，这份预算的表已经有 256,");

    [Theory]
    [InlineData("行", "too-many", 1)]
    [InlineData("栏", "too-many", 1)]
    [InlineData("键", "unknown-key", 10_000)]
    public void All_faults_of_a_very_long_form_are_told(string kind, string id, int count)
    {
        var text = "表号: 附表2\n名称: 甲\n" + kind switch
        {
            "行" => "栏: []\n行:\n" + Lines(20_000, i => $"  - 行{i}: {{行次: {i + 1}}}"),
            "栏" => "行: []\n栏:\n" + Lines(20_000, i => $"  - 栏{i}"),
            _ => Lines(10_000, i => $"键{i}: {i}"),
        };
        new ChangedInput().Write(Purposes, text).Findings().Count(f => f.Contains($"a2.yaml:", StringComparison.Ordinal) && f.Contains($" {id}: ", StringComparison.Ordinal)).ShouldBe(count);
    }

    [Fact]
    public void The_nearest_name_is_looked_for_among_so_many_names_and_no_more()
    {
        var names = Enumerable.Range(0, 1_000).Select(i => $"固定的一行{i}").ToList();
        var findings = new FindingList();
        var hints = Enumerable.Range(0, 1_000).Select(_ => findings.Hint("固定一行7", names)).ToList();
        (hints[0], hints[499], hints[501], hints[999]).ShouldBe(("；最接近的是「固定的一行7」", "；最接近的是「固定的一行7」", "", ""));
    }

    [Fact]
    public void Of_very_many_names_a_message_lists_the_first_ones_and_their_number() =>
        NameList.Of([.. Enumerable.Range(0, 1_000).Select(i => $"行{i}")]).ShouldEndWith("、行58、行59等 1000 个");

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(line(i)).Append('\n');
        return text.ToString();
    }
}
