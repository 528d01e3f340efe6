using Disclosure.Core.Findings;
using Disclosure.Fuzzing;
using Disclosure.Input.Contents;

namespace Disclosure.Tests.Input;

/// <summary>Paragraphs that nobody can read are refused before what stands in them is read.</summary>
public sealed class ParagraphLimitTests
{
    [Fact]
    public void A_paragraph_of_more_than_20000_characters_is_an_error_where_it_begins() =>
        Found($"一段。\n\n{new string('字', 20_001)}\n").ShouldBe([
            "a.md:3:1: 错误 long-paragraph: 这一段有 20001 个字符，最多 20000 个；请分成几段，段与段之间空一行。"]);

    [Fact]
    public void A_paragraph_of_20000_characters_is_read() => Found(new string('字', 20_000) + "\n").ShouldBeEmpty();

    [Fact]
    public void Lines_of_one_paragraph_count_together() =>
        Found(string.Concat(Enumerable.Repeat(new string('字', 99) + "\n", 300))).ShouldHaveSingleItem().ShouldContain("long-paragraph");

    [Fact]
    public void Items_of_a_list_are_paragraphs_of_their_own() =>
        Found(string.Concat(Enumerable.Repeat("- " + new string('字', 99) + "\n", 300))).ShouldBeEmpty();

    [Fact]
    public void A_long_item_of_a_list_is_found_where_it_stands() =>
        Found($"- 一\n- {new string('字', 20_001)}\n").ShouldHaveSingleItem().ShouldStartWith("a.md:2:3: ");

    [Fact]
    public void A_long_heading_is_refused_too() =>
        Found($"## {new string('字', 20_001)}\n").ShouldHaveSingleItem().ShouldContain("long-paragraph");

    [Fact]
    public void All_long_paragraphs_are_told_at_once() =>
        Found($"{new string('字', 20_001)}\n\n一\n\n{new string('字', 20_001)}\n").Length.ShouldBe(2);

    [Fact]
    public void A_line_that_only_looks_blank_ends_no_paragraph() =>
        Found($"{new string('字', 12_000)}\n\u3000\n{new string('字', 12_000)}\n").ShouldHaveSingleItem().ShouldContain("long-paragraph");

    [Fact]
    public void More_marks_than_anyone_pairs_are_an_error() =>
        Found(string.Concat(Enumerable.Repeat("[a](", 501)) + "\n").ShouldBe([
            "a.md:1:1: 错误 long-paragraph: 这一段有 1002 个方括号、星号和下划线，最多 1000 个；请分成几段，段与段之间空一行。"]);

    [Theory]
    [InlineData("[a](", "a.md:1:1: 错误 long-paragraph: 这一段有 100000 个字符，")]
    [InlineData("![", "a.md:1:1: 错误 long-paragraph: 这一段有 100000 个字符，")]
    [InlineData("**", "a.md:1:1: 错误 unsupported-markup: 正文里不能用分隔线；")]
    [InlineData("*a **b ", "a.md:1:1: 错误 long-paragraph: 这一段有 99995 个字符，")]
    [InlineData("1 万元", "a.md:1:1: 错误 long-paragraph: 这一段有 100000 个字符，")]
    [InlineData("一二三", "a.md:1:1: 错误 long-paragraph: 这一段有 99999 个字符，")]
    [InlineData("`a", "a.md:1:1: 错误 long-paragraph: 这一段有 100000 个字符，")]
    [InlineData("> > > ", "a.md:1:33: 错误 markdown-depth: ")]
    [InlineData("- - - ", "a.md:1:33: 错误 markdown-depth: ")]
    public void A_line_of_marks_without_end_is_refused(string marks, string message) =>
        Found(HostileProse.Repeated(marks, 100_000))[^1].ShouldStartWith(message);

    private static string[] Found(string text)
    {
        var findings = new FindingList();
        NarrativeReader.Parse(text, "a.md", "a", findings);
        return [.. findings.Sorted().Select(f => f.ToString())];
    }
}
