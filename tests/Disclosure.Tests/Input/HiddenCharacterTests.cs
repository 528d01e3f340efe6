using Disclosure.Core.Findings;
using Disclosure.Input.Contents;
using Disclosure.Input.Sources;

namespace Disclosure.Tests.Input;

/// <summary>Characters that nobody sees, wherever they come from: a figure with one inside is shown as another.</summary>
public sealed class HiddenCharacterTests
{
    private const string File = ChangedInput.Budget + "disclosure.yaml";
    private const string Prose = ChangedInput.Budget + "words.md";

    public static TheoryData<int> Hidden() =>
    [
        0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202D, 0x2060, 0x2064,
        0x2066, 0x2069, 0x206F, 0x3164, 0xFDD0, 0xFDEF, 0xFE00, 0xFE0F, 0xFFA0, 0xFFF9, 0xFFFB, 0xFFFF, 0x1D173, 0x1FFFE, 0x10FFFF,
        0xE0001, 0xE0020, 0xE007F, 0xE0100, 0xE01EF,
    ];

    [Theory]
    [MemberData(nameof(Hidden))]
    public void It_is_refused_in_a_file_by_name_and_place(int code) =>
        new ChangedInput().Replace(File, "虚构", $"100{char.ConvertFromUtf32(code)}1").ShouldFind($"nine/{File}:3:8: 错误 control-character: {Message(code)}");

    [Theory]
    [MemberData(nameof(Hidden))]
    public void It_is_refused_as_an_escape_of_yaml(int code) =>
        Read($"来源: \"1\\U{code:X8}0\"\n").ShouldBe([$"a.yaml:1:5: 错误 control-character: {Message(code)}"]);

    [Theory]
    [MemberData(nameof(Hidden))]
    public void It_is_refused_as_a_character_reference(int code)
    {
        // What is no character may be read as the sign of a lost one, which is a warning of its own.
        var found = Found($"金额 1&#x{code:X};0 万元\n").ShouldHaveSingleItem();
        found.ShouldBeOneOf($"a.md:1:5: 错误 control-character: {Message(code)}", $"a.md:1:5: {Unshown("U+FFFD")}");
    }

    [Theory]
    [InlineData("&rlm;", "200F")]
    [InlineData("&lrm;", "200E")]
    [InlineData("&shy;", "00AD")]
    [InlineData("&zwj;", "200D")]
    [InlineData("&ZeroWidthSpace;", "200B")]
    [InlineData("&NoBreak;", "2060")]
    public void It_is_refused_as_a_reference_by_name(string reference, string code) =>
        Found($"金额 1{reference}0 万元\n").ShouldBe([$"a.md:1:5: 错误 control-character: 这里有看不见的控制字符 U+{code}；请删去。"]);

    [Theory]
    [InlineData("见[甲](https://a.cn/&rlm;b)。\n")]
    [InlineData("见[100](表一/&#x200f;合计)。\n")]
    [InlineData("见[甲][乙]。\n\n[乙]: https://a.cn/&rlm;b\n")]
    public void It_is_refused_in_the_address_of_a_link(string markdown) =>
        Found(markdown).ShouldBe(["a.md:1:2: 错误 control-character: 这里有看不见的控制字符 U+200F；请删去。"]);

    [Theory]
    [InlineData("\"\\e\": 1\n", "001B")]
    [InlineData("\"\\e\"\n", "001B")]
    [InlineData("- \"\\u200f\"\n", "200F")]
    [InlineData("{\"甲\\u061c\": 1}\n", "061C")]
    public void It_is_refused_in_keys_and_items_of_yaml(string yaml, string code) =>
        Read(yaml).ShouldHaveSingleItem().ShouldContain($"U+{code}");

    [Fact]
    public void It_is_refused_in_an_edition() =>
        new ChangedInput().Replace(ChangedInput.Edition + "a2.yaml", "  - 人员: ", "  - 人\u200e员: ").Findings()[0]
            .ShouldBe("nine/editions/nine/a2.yaml:10:6: 错误 control-character: 这里有看不见的控制字符 U+200E；请删去。");

    [Fact]
    public void It_is_refused_in_the_narrative() =>
        new ChangedInput().Append(Prose, "\n甲\u200f00\u200f1 万元。\n").Findings().ShouldHaveSingleItem()
            .ShouldEndWith(":2: 错误 control-character: 这里有看不见的控制字符 U+200F；请删去。");

    [Fact]
    public void A_file_name_with_one_is_shown_with_its_number() =>
        Found(new ChangedInput().Write(ChangedInput.Budget + "wo\u200frds.md", "文\n")).ShouldBe(
            ["nine/units/xugou-test/2030/woU+200Frds.md: 错误 unknown-file: 版式里没有这个文件；最接近的是「words.md」。暂不公开的文件，名称以「_」开头。"]);

    [Theory]
    [InlineData("曾\U000E0100")]
    [InlineData("辻\U000E0101")]
    [InlineData("\U00020BB7\U000E0102")]
    public void The_variant_of_an_ideograph_in_a_name_is_let_stand(string name) => HiddenCharacters.IndexIn($"张{name}明").ShouldBe(-1);

    [Theory]
    [InlineData("三\U000E0100百万元", 1)]
    [InlineData("甲\U000E0100\U000E0100", 3)]
    [InlineData("\U000E0100", 0)]
    [InlineData("甲a\U000E0100", 2)]
    public void A_variant_of_what_is_no_ideograph_or_is_a_numeral_is_refused(string text, int at) => HiddenCharacters.IndexIn(text).ShouldBe(at);

    [Theory]
    [InlineData("\U00020000\U0002B740\U0001F600 𠮷野")]
    [InlineData("é ñ ① ㈠ № ％ ￥ \u00a0\u3000—…·")]
    [InlineData("")]
    public void Rare_characters_that_can_be_seen_are_text(string text) => HiddenCharacters.IndexIn(text).ShouldBe(-1);

    [Theory]
    [InlineData(1, '甲', (char)0xD842)]
    [InlineData(1, '甲', (char)0xDFB7, '乙')]
    [InlineData(0, (char)0xDFB7, (char)0xD842)]
    public void Half_a_character_is_refused(int at, params char[] text) => HiddenCharacters.IndexIn(text).ShouldBe(at);

    [Fact]
    public void Five_hundred_bullets_of_a_pdf_are_one_warning() =>
        Found(new ChangedInput().Append(Prose, "\n" + string.Concat(Enumerable.Repeat("\uf0b7 甲。\n", 500)))).ShouldHaveSingleItem()
            .ShouldEndWith(Unshown("U+F0B7", "（本文件里共有 500 个）"));

    [Fact]
    public void Each_kind_of_bullet_is_a_warning_where_it_first_stands()
    {
        var findings = new FindingList();
        TextCharacters.WarnOfPrivate("甲\n乙\uf0b7\uf0b7\U000F0001\n\uf0b7", "a.md", findings);
        findings.Sorted().Select(f => f.ToString()).ShouldBe([$"a.md:2:2: {Unshown("U+F0B7", "（本文件里共有 3 个）")}", $"a.md:2:4: {Unshown("U+F0001")}"]);
    }

    [Fact]
    public void A_bullet_in_an_edition_takes_no_budget_away() =>
        Found(new ChangedInput().Replace(ChangedInput.Edition + "edition.yaml", "短名: 用语", "短名: \uf0b7用语")).ShouldHaveSingleItem()
            .ShouldBe($"nine/editions/nine/edition.yaml:12:27: {Unshown("U+F0B7")}");

    [Fact]
    public void A_bullet_made_by_an_escape_is_a_warning() => Read("来源: \"\\uF0B7甲\"\n").ShouldBe([$"a.yaml:1:5: {Unshown("U+F0B7")}"]);

    [Fact]
    public void A_quotation_shows_it_as_its_number() => Bracketed.Of("甲\u200f乙\U000E0001\uf0b7").ShouldBe("「甲U+200F乙U+E0001U+F0B7」");

    [Fact]
    public void It_is_found_behind_a_megabyte_of_rare_characters() =>
        HiddenCharacters.IndexIn(string.Concat(Enumerable.Repeat("\U00020000", 500_000)) + "\u200f").ShouldBe(1_000_000);

    private static string Message(int code) => $"这里有看不见的控制字符 U+{code:X4}；请删去。";

    private static string Unshown(string code, string more = "") =>
        $"警告 private-character: 这里的字符 {code} 换一台电脑多半显示不出来{more}，常见于从 PDF 复制的项目符号；请换成通用的符号，或删去。";

    private static string[] Found(ChangedInput changed) => [.. changed.Findings().Select(f => PrintedText.Line(f))];

    private static string[] Found(string markdown)
    {
        var findings = new FindingList();
        NarrativeReader.Parse(markdown, "a.md", "a", findings);
        return [.. findings.Sorted().Select(f => f.ToString())];
    }

    private static string[] Read(string yaml)
    {
        var findings = new FindingList();
        YamlFile.Parse(yaml, "a.yaml", findings);
        return [.. findings.Sorted().Select(f => f.ToString())];
    }
}
