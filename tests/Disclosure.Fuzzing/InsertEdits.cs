using System.Text;
using CsCheck;

namespace Disclosure.Fuzzing;

/// <summary>Fragments put into a file, or over a part of it, that mean something to YAML, Markdown, a number or a screen.</summary>
internal static class InsertEdits
{
    private const int MostTimes = 40;
    private const int LongestGap = 12;

    private static readonly string[] Fragments =
    [
        // YAML.
        ":", ": ", "- ", "-", "{", "}", "[", "]", ",", ", ", "#", " #", "\"", "'", "|", "|\n", ">", ">-\n", "&a ", "*a", "!a ", "!!str ",
        "%", "@", "`", "?", "? ", "---\n", "...\n", "~", "null", "\\", "\\u0000", "\\UFFFFFFFF", "\\xff", "{}", "[]", "\"\"", "''",
        // Markdown and HTML.
        "<", "<b>", "&#0;", "&amp;", "## ", "### ", "1. ", "1、 ", "**", "_", "[a](b)", "![a](b)", "<http://a>", "    ",
        // Formulas and addresses.
        "=", " = ", " ≤ ", " + ", " × ", " ÷ ", "合计(", ")", "**/", "*/", "<科目>", "[类=科目]", "[=]", "/", "//",
        // The words and keys of the format.
        "{年度}", "{单位}", "{序}", "{谁}", "空表说明: 无\n", "明细", "说明: ", "科目: ", "行: ", "栏: ", "节: ", "字段: ",
        "是", "重复: 是\n", "印: ", "类型: 编码", "版式: ",
        // Numbers and years.
        "0", "-0", "1e9", "1,2", "1,234.50", "00", "9999999999999999999999999999999", ".5", "5.", "%", "２", "٣", "二〇二四", "2024",
        "0000", "0x1F", "1_000",
        // Line ends, blanks, controls, and what turns text round.
        "\n", "\n\n", "\r", "\r\n", " ", "\t", "\u0000", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\u00a0", "\u200b", "\u2028",
        "\u202e", "\u2066", "\u2069", "\u3000", "\ufeff", "\ufffd", "\uffff", "\u0301", "😀", "\U0001F1E8\U0001F1F3", "：", "，", "“", "”",
    ];

    /// <summary>A fragment put in once or many times over, in place of a few characters or none.</summary>
    public static Gen<Func<byte[], byte[]>> Any { get; } = Gen.Select(
        Gen.OneOf(Fragments),
        Gen.Frequency((9, Gen.Const(1)), (1, Gen.Int[2, MostTimes])),
        Gen.Int.NonNegative,
        Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[1, LongestGap])),
        (fragment, times, at, gap) => (Func<byte[], byte[]>)(bytes =>
        {
            var text = Encoding.UTF8.GetString(bytes);
            var start = at % (text.Length + 1);
            var end = Math.Min(text.Length, start + gap);
            return Encoding.UTF8.GetBytes(text[..start] + string.Concat(Enumerable.Repeat(fragment, times)) + text[end..]);
        }));
}
