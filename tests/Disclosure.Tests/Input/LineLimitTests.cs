using Disclosure.Core.Findings;
using Disclosure.Input.Contents;

namespace Disclosure.Tests.Input;

/// <summary>Lines that no narrative has are refused before Markdown is read.</summary>
public sealed class LineLimitTests
{
    private const string Deep = "这一行缩进得太深：列表和引用最多 16 层，开头的空格最多 100 个；请检查是否有成串的符号。";

    [Theory]
    [InlineData("* ", 33)]
    [InlineData("- ", 33)]
    [InlineData("> ", 33)]
    [InlineData(">", 17)]
    [InlineData("1. ", 49)]
    [InlineData("* 1. ", 41)]
    [InlineData("1、 ", 49)]
    public void Levels_that_nobody_follows_are_an_error_where_they_go_too_far(string mark, int column) =>
        Found($"一段。\n\n{string.Concat(Enumerable.Repeat(mark, 1000))}甲\n").ShouldBe([$"a.md:3:{column}: 错误 markdown-depth: {Deep}"]);

    [Fact]
    public void A_line_that_begins_far_to_the_right_is_one_too() =>
        Found($"- 甲\n{new string(' ', 101)}- 乙\n").ShouldBe([$"a.md:2:101: 错误 markdown-depth: {Deep}"]);

    [Fact]
    public void Sixteen_levels_are_read() => Found(string.Concat(Enumerable.Repeat("- ", 16)) + "甲\n").ShouldBeEmpty();

    [Theory]
    [InlineData("- - -\n")]
    [InlineData("1.5 万元，2.5 万元，3.5 万元\n")]
    [InlineData("2024 年 1 月 1 日\n")]
    public void Figures_and_rules_open_no_levels(string text) =>
        Found(text).ShouldAllBe(f => !f.Contains("markdown-depth", StringComparison.Ordinal));

    [Fact]
    public void More_lines_than_a_narrative_has_are_an_error() =>
        Found(string.Concat(Enumerable.Repeat("甲\n\n", 25_001))).ShouldBe(
            ["a.md:50001:1: 错误 too-many: 有字的行超过 25000 行；一份文字说明通常不到 200 行，请检查是否放错了文件。"]);

    private static string[] Found(string text)
    {
        var findings = new FindingList();
        NarrativeReader.Parse(text, "a.md", "a", findings);
        return [.. findings.Sorted().Select(f => f.ToString())];
    }
}
