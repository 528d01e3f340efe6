using System.Buffers;
using System.Globalization;
using System.Text;

namespace Disclosure.Site.Search.Everywhere;

/// <summary>Text as a search compares it, as <c>search-words.js</c> makes it: one width, small letters, no blanks and no signs.</summary>
internal static class PlainWords
{
    // The full widths of the signs of ASCII. What else has other forms (㎡) is left out here: a name is found by its other characters.
    private const int FirstWide = 0xFF01;
    private const int LastWide = 0xFF5E;

    /// <summary>The plain text.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text)) return text;
        var plain = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(rest[i..], out _, out var length) == OperationStatus.Done) Fold(plain, text, i);
            i += length;
        }
        return plain.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!IsPlain(c)) return false;
        }
        return true;
    }

    private static bool IsPlain(char c) => c is (>= '\u4e00' and <= '\u9fff') or (>= '0' and <= '9') or (>= 'a' and <= 'z');

    private static void Fold(StringBuilder plain, string text, int at)
    {
        if (text[at] is '.' or '．' && IsDigit(text, at - 1) && IsDigit(text, at + 1))
        {
            plain.Append('.');
            return;
        }
        var rune = Rune.GetRuneAt(text, at);
        if (rune.Value is >= FirstWide and <= LastWide) rune = new Rune(rune.Value - FirstWide + '!');
        if (IsOfWord(rune)) plain.Append(Rune.ToLowerInvariant(rune).ToString());
    }

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsDigit(text[at]);

    private static bool IsOfWord(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
