using System.Globalization;
using System.Text;

namespace Disclosure.Downloads;

/// <summary>
/// Text as a workbook keeps it (ST_Xstring: ECMA-376, 22.9.2.19): what XML cannot hold is written <c>_x0001_</c>, and a text that looks
/// like that has its first underscore written so.
/// </summary>
internal static class SheetText
{
    // The most letters that Excel reads in a cell; a longer one makes it repair the file.
    private const int Most = 32_767;
    private const string Cut = "……（余下的见网页）";

    /// <summary>The text with what must be written otherwise.</summary>
    public static string Of(string text)
    {
        if (text.Length > Most) text = text[..(Most - Cut.Length)] + Cut;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSpecial(text, i)) return Escaped(text);
        }
        return text;
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSpecial(text, i)) escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            else escaped.Append(text[i]);
        }
        return escaped.ToString();
    }

    private static bool IsSpecial(string text, int index)
    {
        var c = text[index];
        if (c == '_') return IsEscape(text.AsSpan(index));
        if (c < ' ') return c is not ('\t' or '\n');
        if (c < 0xD800) return false;
        if (char.IsHighSurrogate(c)) return index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]);
        if (char.IsLowSurrogate(c)) return index == 0 || !char.IsHighSurrogate(text[index - 1]);
        return c is '\uFFFE' or '\uFFFF';
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[1] == 'x' && text[6] == '_' && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3]) && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);
}
