using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Contents;

namespace Disclosure.Tests.Input;

/// <summary>Prose: what may stand in it, and what is refused.</summary>
public sealed class NarrativeTests
{
    [Fact]
    public void A_heading_of_the_first_level_is_refused() => Found("一段。\n\n# 大标题\n").ShouldBe([
            "a.md:3:1: 错误 bad-heading: 正文的标题从「##」起；「#」是这一部分的题目，由版式给出。"]);

    [Fact]
    public void A_code_block_is_refused() => Found("一段。\n\n    缩进四格\n").ShouldBe([
            "a.md:3:1: 错误 unsupported-markup: 正文里不能用代码块（行首有四个以上空格时也会成为代码块）；可用的有：标题、段落、列表、表、强调、链接。"]);

    [Fact]
    public void A_fenced_code_block_is_refused() => Found("```\n代码\n```\n\n一段。\n").ShouldBe([
            "a.md:1:1: 错误 unsupported-markup: 正文里不能用代码块（行首有四个以上空格时也会成为代码块）；可用的有：标题、段落、列表、表、强调、链接。"]);

    [Fact]
    public void Code_within_a_line_is_refused() => Found("用 `命令` 生成。\n").ShouldBe([
            "a.md:1:3: 错误 unsupported-markup: 正文里不能用代码（反引号之间的字）；可用的有：强调、链接。"]);

    [Fact]
    public void A_picture_is_refused() => Found("见![图](a.png)。\n").ShouldBe([
            "a.md:1:2: 错误 unsupported-markup: 正文里不能用图片；可用的有：强调、链接。"]);

    [Fact]
    public void A_quotation_is_refused() => Found("> 引文\n\n一段。\n").ShouldBe([
            "a.md:1:1: 错误 unsupported-markup: 正文里不能用引用（行首的 >）；可用的有：标题、段落、列表、表、强调、链接。"]);

    [Fact]
    public void A_rule_is_refused() => Found("一段。\n\n***\n").ShouldBe([
            "a.md:3:1: 错误 unsupported-markup: 正文里不能用分隔线；可用的有：标题、段落、列表、表、强调、链接。"]);

    [Theory]
    [InlineData("[点我](javascript:alert)", "javascript:alert")]
    [InlineData("[点我](JavaScript:alert)", "JavaScript:alert")]
    [InlineData("[点我](data:text/html,x)", "data:text/html,x")]
    [InlineData("[点我]( <java&#115;cript:x>)", "javascript:x")]
    [InlineData("<javascript:alert>", "javascript:alert")]
    public void A_link_that_runs_something_is_refused(string markdown, string url) =>
        Found(markdown + "\n").ShouldBe([$"a.md:1:1: 错误 bad-url: 链接「{url}」应当以 https://、http:// 或 mailto: 开头；引用表里的数，写它的地址。"]);

    [Fact]
    public void A_control_character_written_as_an_entity_is_refused() => Found("一&#27;二\n").ShouldBe([
            "a.md:1:2: 错误 control-character: 这里有看不见的控制字符 U+001B；请删去。"]);

    [Fact]
    public void An_empty_file_is_refused() => Found("\n\n").ShouldBe(["a.md: 错误 empty-file: 文件里没有正文。"]);

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("*")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a_")]
    [InlineData("1、 ")]
    [InlineData("<a@")]
    public void Marks_without_end_are_prose_or_a_finding(string mark)
    {
        var findings = new FindingList();
        var read = NarrativeReader.Parse(string.Concat(Enumerable.Repeat(mark, 10_000)), "a.md", "a", findings);
        (read.Blocks.Count > 0 || findings.HasErrors).ShouldBeTrue();
    }

    [Fact]
    public void Stress_within_stress_without_end_is_a_finding() =>
        Found(string.Concat(Enumerable.Repeat("*甲 **乙 ", 100)) + string.Concat(Enumerable.Repeat(" 丙** 丁*", 100)) + "\n").ShouldBe([
            "a.md:1:29: 错误 markdown-depth: 这里的着重和链接嵌套超过 8 层；请检查是否有成串的符号。"]);

    [Fact]
    public void Html_is_text() =>
        Text("<script>alert(1)</script>\n").ShouldBe("<script>alert(1)</script>");

    [Fact]
    public void Html_within_a_line_is_text() => Text("甲<b>乙</b>&lt;丙\n").ShouldBe("甲<b>乙</b><丙");

    [Fact]
    public void Chinese_numbers_begin_a_list()
    {
        var list = Parse("3、 甲\n4、 乙\n").Blocks.ShouldHaveSingleItem().ShouldBeOfType<ListBlock>();
        (list.Delimiter, list.Start, list.Items.Count).ShouldBe(('、', 3, 2));
    }

    [Fact]
    public void A_line_end_within_chinese_is_no_blank() => Text("上一行\n下一行\n").ShouldBe("上一行下一行");

    [Fact]
    public void A_word_knows_its_line_and_column()
    {
        var paragraph = Parse("## 题\n\n一二**三**\n").Blocks[1].ShouldBeOfType<ParagraphBlock>();
        paragraph.Text[1].Place.ShouldBe(new Place("a.md", 3, 3));
    }

    private static string[] Found(string markdown)
    {
        var findings = new FindingList();
        NarrativeReader.Parse(markdown, "a.md", "a", findings);
        return [.. findings.Sorted().Select(f => f.ToString())];
    }

    private static Narrative Parse(string markdown)
    {
        var findings = new FindingList();
        var read = NarrativeReader.Parse(markdown, "a.md", "a", findings);
        findings.Sorted().ShouldBeEmpty();
        return read;
    }

    private static string Text(string markdown) =>
        string.Concat(Parse(markdown).Blocks.OfType<ParagraphBlock>().SelectMany(p => p.Text).OfType<TextRun>().Select(t => t.Text));
}
