namespace Disclosure.Fuzzing.Programs;

/// <summary>Words that programs stumble over.</summary>
internal static class HostileWords
{
    /// <summary>Numbers that are too large, too fine or none at all.</summary>
    public static readonly string[] Numbers =
    [
        "0", "-1", "00", "2147483647", "2147483648", "-2147483648", "1000000000", "1000000", "100000", "9223372036854775808",
        "99999999999999999999999999999", "0.0000000000000000000000000001", "79228162514264337593543950335", "79228162514264337593543950335.00",
        "1e9", "1e400", "NaN", "∞", "0x10", "1,00.00", "١٢", "１２", "⑨⑨", "九百九十九亿", "3.14.15", ".", "-", "--", "100‰", "1/0", "0.00", "-0.00",
    ];

    /// <summary>Names of files that some system cannot store, that control a terminal, or that the site has a use for.</summary>
    public static readonly string[] Names =
    [
        "a\nb.yaml", "a\n::error file=x::y.md", "\u001b[31m.md", "a\tb", "con", "aux.yaml", "nul", "a.", "a ", " ", "T01.yaml", "t01.YAML", "a:b", "a\\b",
        "\u202ea.md", "a\u200bb.md", "é.md", "e\u0301.md", new string('a', 255), new string('表', 85), ".hidden", "-", "--help", "..a", "~", "*", "?.yaml",
        "a'b", "a\"b<script>.md", "%2e%2e", "2031", "2029", "0000", "9999", "2147483647", "２０３０", "README.md", "t05-1-power.md", "overview.md", "index.html",
        "full.html", "t01.html", "assets", "data", "unit.yaml", "edition.yaml", ".git", ".disclosure", "\ufffd", "表 一.yaml", "a#b?c.md", "a&b.css", "Base.css",
    ];

    /// <summary>What YAML, Markdown and the checks may choke on when there is very much of it.</summary>
    public static readonly string[] Repeated =
    [
        "[", "{", "- ", "> ", "*", "_", "`", "(", "[a](", "![", "<b>", "1 万元", "另有 3.14 万元，", "增长 5%", "九百", "#", "| ", "    ", "&a ", "a: ", "\n", "\r\n",
        "甲", "，", "1", "%", "同比增长 5.00%，", "&amp;", "\\", "~~", "合计(", "-\n", "  a:\n", "\u0301", "<", "\"", "'",
    ];

    /// <summary>Characters that are not what they look like, or nothing to look at.</summary>
    public static readonly string[] Characters =
    [
        "\0", "\a", "\b", "\u001b[2J", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u061c", "\u115f", "\u180e", "\u200b", "\u200d", "\u200f", "\u2028", "\u202e", "\u2066",
        "\u2069", "\u3164", "\ue000", "\ufe0f", "\ufeff", "\uffff", "\U000e0041", "\U0001f468\u200d\U0001f469", "\U0010ffff",
    ];
}
