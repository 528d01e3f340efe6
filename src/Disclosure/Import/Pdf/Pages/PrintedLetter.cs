using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>
/// What a letter says to whoever sees it printed: a radical is the character that looks the same, two letters that were cast as one
/// are two, a bullet of a font for pictures is a bullet. Full-width letters and all else stay as they are.
/// </summary>
internal static class PrintedLetter
{
    // The letters of Microsoft's fonts for pictures that word processors set before the items of lists, and what they look like.
    private const string Pictures = "\uF0B7\uF06C\uF0A7\uF06E\uF0D8\uF0FC\uF075\uF0B2\uF076\uF09F";
    private const string LooksLike = "•●▪■➢✓◆◇◆•";

    // Letters that were cast as one: U+FB00 and those after it.
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The letter as it is printed; a blank where nothing is seen of it.</summary>
    public static string Of(string? letter)
    {
        if (string.IsNullOrEmpty(letter)) return " ";
        return letter.Length == 1 ? Single(letter[0], letter) : string.Concat(letter.Select(c => Single(c, c.ToString())));
    }

    /// <summary>Whether a text holds a character that only its font gives a meaning.</summary>
    public static bool IsPrivate(string text) => text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') >= 0;

    private static string Single(char character, string text)
    {
        if (character is >= ' ' and < '\u007F') return text;
        if (character is >= '\uFB00' and <= '\uFB06') return Ligatures[character - '\uFB00'];
        var picture = Pictures.IndexOf(character, StringComparison.Ordinal);
        if (picture >= 0) return LooksLike[picture].ToString();
        if (character == '\u00AD') return "-";
        if (char.IsSurrogate(character)) return text;
        if (HiddenCharacters.IndexIn(text) >= 0) return " ";
        var unified = Radicals.Unified(character);
        return unified == character ? text : unified.ToString();
    }
}
