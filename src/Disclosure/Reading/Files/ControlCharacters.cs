using System.Buffers;

namespace Disclosure.Reading.Files;

/// <summary>
/// The characters that no text may hold: they cannot be seen, and some hide or turn round what can be seen. A line end is
/// allowed; tabs are not.
/// </summary>
internal static class ControlCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create(
    [
        .. Range('\u0000', '\u0009'), .. Range('\u000b', '\u001f'), .. Range('\u007f', '\u009f'),
        '\u200b', '\ufeff', .. Range('\u2028', '\u202e'), .. Range('\u2066', '\u2069'), '\ufffe', '\uffff',
    ]);

    /// <summary>Where the first of them stands, or −1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    /// <summary>What a person is told of one.</summary>
    public static string Message(char found) => $"这里有看不见的控制字符 U+{(int)found:X4}；请删去。";

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
