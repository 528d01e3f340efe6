using System.Buffers;

namespace Disclosure.Rendering.Search;

/// <summary>Tells the term from the words around it: numbers before it, the colon behind it.</summary>
internal static class TermWords
{
    /// <summary>What stands between a term and its explanation.</summary>
    public static readonly char[] Colons = ['：', ':'];

    private const int LongestTerm = 60;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十百");
    private static readonly SearchValues<char> AfterNumber = SearchValues.Create("、.．,，)）");
    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；！？,;!?\n");
    private static readonly char[] Joints = ['：', ':', '。', '.', ' ', '\u3000', '\n'];

    /// <summary>The term of strong words that open a paragraph: without number and colon.</summary>
    public static string Of(string strong)
    {
        var term = strong.AsSpan().Trim().TrimEnd(Colons);
        return term[NumberLength(term)..].Trim().ToString();
    }

    /// <summary>The term that a text opens with and then explains behind a colon; blank when it opens otherwise.</summary>
    public static string BeforeColon(string text)
    {
        var end = text.IndexOfAny(Colons);
        if (end <= 0 || end > LongestTerm || !IsExplained(text, end) || text.AsSpan(0, end).ContainsAny(Ends)) return "";
        return Of(text[..end]);
    }

    /// <summary>Whether words stand behind the first <paramref name="length"/> characters.</summary>
    public static bool IsExplained(string text, int length) => !text.AsSpan(length).Trim(Joints).IsEmpty;

    // "（二）", "(2)", "2.", "二、"; a term may itself begin with a number: "2024年预算".
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var start = text is ['（' or '(', ..] ? 1 : 0;
        var digits = text[start..].IndexOfAnyExcept(Digits);
        var end = start + digits;
        return digits > 0 && end < text.Length && AfterNumber.Contains(text[end]) ? end + 1 : 0;
    }
}
