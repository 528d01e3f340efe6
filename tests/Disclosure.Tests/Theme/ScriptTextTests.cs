using Disclosure.Site.Theme.Bundles;

namespace Disclosure.Tests.Theme;

/// <summary>What is left out of a joined script, and which scripts are not touched.</summary>
public sealed class ScriptTextTests
{
    [Theory]
    [InlineData("// 甲\na();\n", "a();\n")]
    [InlineData("  a();\n\n\tb(); // 乙\n", "a();\nb(); // 乙\n")]
    [InlineData("/* 甲\n * 乙 `\n */\na();", "a();\n")]
    [InlineData("/* 甲 */\na(/* 乙 */);", "a(/* 乙 */);\n")]
    [InlineData("// it`s\na(`x`);", "a(`x`);\n")]
    [InlineData("a('https://b');", "a('https://b');\n")]
    public void Lines_of_comments_blank_lines_and_indentation_go(string script, string expected) => ScriptText.Short(script).ShouldBe(expected);

    [Theory]
    [InlineData("a(`\n  // text\n`);")]
    [InlineData("a('b\\\n  c');")]
    [InlineData("a(); /* 甲\n// 乙 */ b();")]
    [InlineData("/* 甲 */ a();")]
    [InlineData("/* 甲\n*/ a();")]
    [InlineData("a();\n/* 甲")]
    public void A_script_whose_texts_or_comments_go_on_over_lines_stays_as_it_is(string script) => ScriptText.Short(script).ShouldBe(script);
}
