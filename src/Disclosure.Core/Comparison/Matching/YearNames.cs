using System.Globalization;
using Disclosure.Core.Words;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>
/// Names of one disclosure made comparable with those of another year. A figure under 2022 年 is the same fact in the disclosures
/// of 2023 and 2024; one under the budget year itself is each time this year's.
/// </summary>
internal sealed class YearNames(int year)
{
    // Stands before how many years a year is away, coded as a letter; nobody writes it.
    private const char Mark = '\uE000';
    private const int Reach = 3;

    private static readonly string[] Measures = ["", .. WordLists.Of(WordLists.BehindEarlierYear)];

    /// <summary>Whether a character stands for a year in a name that was made comparable.</summary>
    public static bool IsMark(char c) => c is >= Mark and <= (char)(Mark + (2 * Reach) + 1);

    /// <summary>A name with the budget year marked and earlier years as they are: 上年 is written out.</summary>
    public string Key(string name)
    {
        var folded = FoldedText.Of(name);
        var earlier = folded.StartsWith("上年", StringComparison.Ordinal) ? 1 : folded.StartsWith("前年", StringComparison.Ordinal) ? 2 : 0;
        if (earlier > 0 && Array.IndexOf(Measures, folded[2..]) >= 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{year - earlier}年{folded[2..]}");
        }
        return Marked(folded, 0, 0);
    }

    /// <summary>A name with every year near the budget year as its distance from it.</summary>
    public string Relative(string name) => Marked(FoldedText.Of(name), -Reach, Reach);

    /// <summary>Whether a name speaks of a year near the budget year that is not it.</summary>
    public bool IsOfOtherYear(string name) => Key(name) is var key && Marked(key, -Reach, Reach) != key;

    private string Marked(string text, int from, int to)
    {
        for (var i = text.IndexOf("20", StringComparison.Ordinal); i >= 0; i = Next(text, i))
        {
            if (YearAt(text, i) is not { } found || found - year < from || found - year > to) continue;
            text = string.Concat(text.AsSpan(0, i), [Mark, (char)(Mark + Reach + 1 + found - year)], text.AsSpan(i + 4));
        }
        return text;
    }

    private static int Next(string text, int i) => i + 1 < text.Length ? text.IndexOf("20", i + 1, StringComparison.Ordinal) : -1;

    // Standing alone: not in a code, a figure or a longer number.
    private static int? YearAt(string text, int i)
    {
        if (i + 4 > text.Length || (i > 0 && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is '.' or '-'))) return null;
        if (i + 4 < text.Length && (char.IsAsciiDigit(text[i + 4]) || text[i + 4] == '.')) return null;
        return int.TryParse(text.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : null;
    }
}
