using System.Globalization;
using System.Text;

namespace Disclosure.Commands;

/// <summary>What no word of a command line may be, whatever it stands for: endless, or with characters that no name has.</summary>
internal static class ArgumentRule
{
    private const int Longest = 1000;
    private const int LongestShown = 60;

    /// <summary>What is wrong with one of the words, in Chinese; null when nothing is.</summary>
    public static string? MisuseOf(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length > Longest) return $"「{Shown(word)}」太长：有 {word.Length} 个字，一个词最多 {Longest} 个字。";
            foreach (var rune in word.EnumerateRunes())
            {
                if (IsOdd(rune)) return $"「{Shown(word)}」里有名称和路径里不能有的字符 {Named(rune)}。";
            }
        }
        return null;
    }

    /// <summary>A word as a message quotes it: on one line, not endless, and without what could control a terminal.</summary>
    public static string Shown(string word)
    {
        var shown = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (shown.Length >= LongestShown) return shown.Append('…').ToString();
            shown.Append(IsOdd(rune) ? $"〔{Named(rune)}〕" : rune.ToString());
        }
        return shown.ToString();
    }

    // U+FFFD is what the system makes of bytes that are no text.
    private static bool IsOdd(Rune rune) => rune.Value == 0xFFFD || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Named(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
}
