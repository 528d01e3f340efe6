using Disclosure.Core.Findings;
using Disclosure.Site.Theme.Bundles;
using Disclosure.Site.Theme.Sources;

namespace Disclosure.Tests.Theme;

/// <summary>What is left out of a joined style sheet, and what is not.</summary>
public sealed class StyleTextTests
{
    [Theory]
    [InlineData("/* 甲 */\na { b: c }", "a { b: c}\n")]
    [InlineData("a,  \t\nb {}", "a,\nb {}\n")]
    [InlineData("@media a { b { c: d; } e { f: g; } }", "@media a { b { c: d} e { f: g}}\n")]
    [InlineData("a {\n  b: c;\n\n\td: e;\n}", "a {\nb: c;\nd: e\n}\n")]
    [InlineData("a { b: c; /* 甲\n * 乙 */ }\n", "a { b: c}\n")]
    [InlineData("a { b: c; }  /* 甲 */\nd {}", "a { b: c}\nd {}\n")]
    public void Comments_blank_lines_and_indentation_go(string sheet, string expected) => Short(sheet).ShouldBe(expected);

    [Theory]
    [InlineData("a/* 甲 */b {}", "a/**/b {}\n")]
    [InlineData(".a/**/.b {}", ".a/**/.b {}\n")]
    [InlineData("a /* 甲 */b {}", "a b {}\n")]
    [InlineData("a/* 甲 */ b {}", "a b {}\n")]
    public void A_comment_between_words_still_parts_them(string sheet, string expected) => Short(sheet).ShouldBe(expected);

    [Theory]
    [InlineData("a { content: \"/* 甲 */\"}")]
    [InlineData("a { content: '\\'/* 甲 */'}")]
    [InlineData("a { content: \"; } {\"}")]
    [InlineData("a { content: \"甲\\\n  乙\"}")]
    [InlineData("a { b: url(data:image/*;甲)}")]
    [InlineData("a { b: url( \"(/* 甲 */)\" )}")]
    [InlineData("a { --b:;}")]
    [InlineData("a { --b: ;}")]
    [InlineData("a { --b: \\;}")]
    [InlineData(".a\\ {}")]
    [InlineData(".a\\{ {}")]
    [InlineData(".a\\\"b {}")]
    public void Texts_addresses_and_escapes_stay_letter_by_letter(string sheet) => Short(sheet).ShouldBe(sheet + "\n");

    [Theory]
    [InlineData("a {\n b { c: d }\n", "甲.css:1:3: 错误 style-open: 样式表里这个 { 没有对应的 }。")]
    [InlineData("a {}\n }", "甲.css:2:2: 错误 style-open: 样式表里这个 } 前面没有对应的 {。")]
    [InlineData("a {}\n/* 甲", "甲.css:2:1: 错误 style-open: 样式表里这个注释没有结尾 */。")]
    [InlineData("a {}\n/*/", "甲.css:2:1: 错误 style-open: 样式表里这个注释没有结尾 */。")]
    [InlineData("a { b: \"甲\n }", "甲.css:1:8: 错误 style-open: 样式表里这个引号没有结尾。")]
    [InlineData("a { b: '甲\\", "甲.css:1:8: 错误 style-open: 样式表里这个引号没有结尾。")]
    public void What_would_swallow_the_next_sheet_is_told_with_its_place(string sheet, string message)
    {
        var findings = new FindingList();
        StyleText.Short(new ThemeText("甲.css", sheet), findings);
        string.Join("|", findings.Sorted()).ShouldBe(message);
    }

    private static string Short(string sheet)
    {
        var findings = new FindingList();
        var made = StyleText.Short(new ThemeText("甲.css", sheet), findings);
        findings.Sorted().ShouldBeEmpty();
        return made;
    }
}
