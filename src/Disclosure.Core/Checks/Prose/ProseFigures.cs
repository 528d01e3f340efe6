using System.Buffers;
using System.Text.RegularExpressions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Checks.Prose;

/// <summary>Finds amounts and rates in plain text, in digits and in Chinese numerals.</summary>
internal static partial class ProseFigures
{
    /// <summary>The units of money, as a pattern.</summary>
    internal const string Money = "(?:[十百千]?万|[十百千万]?亿|[百千])?元";

    // No budget prints more, and what is worked out of such figures, by whatever division, a decimal holds.
    private const int MostPlaces = 10;
    private const int LongestNumber = 40;
    private const decimal MostMoney = 1_000_000_000_000_000m;
    private const decimal MostRate = 1_000_000_000m;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789,.");

    // Behind these a stroke that touches its number is a minus; between words or numbers it is a dash.
    private const string BeforeMinus = "，。;:(、\n为是达计约共至到增减长少降升加额";

    /// <summary>The figures of a text, in order; numbers that are none (<c>1,2,3</c>) or beyond reason are left out.</summary>
    public static IReadOnlyList<ProseFigure> In(string text) => Read(text, null);

    /// <summary>The figures of words, which also know where a blank was, and so a minus from a dash.</summary>
    public static IReadOnlyList<ProseFigure> In(PlainText words) => words.Figures ??= Read(words.Text, words);

    /// <summary>Whether anything can be worked out of a figure: no more places and no larger than any budget prints.</summary>
    public static bool IsWithinReason(ProseFigure figure) =>
        figure.Value.Scale <= MostPlaces && Math.Abs(figure.Plain) < (figure.IsMoney ? MostMoney : MostRate);

    private static List<ProseFigure> Read(string text, PlainText? words)
    {
        var figures = new List<ProseFigure>();
        foreach (var match in Figure().EnumerateMatches(text))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            var unit = start + text.AsSpan(start, match.Length).IndexOfAnyExcept(OfNumbers);
            if (unit - start > LongestNumber || PrintedNumber.Parse(text[start..unit]) is not { } value) continue;
            var isNegative = words is not null && IsNegative(words, start);
            var figure = new ProseFigure(isNegative ? start - 1 : start, end, isNegative ? -value : value, text[unit..end]);
            if (IsWithinReason(figure)) figures.Add(figure);
        }
        var count = figures.Count;
        figures.AddRange(ChineseAmounts.In(text).Where(IsWithinReason));
        if (count > 0 && figures.Count > count) figures.Sort((one, other) => one.Start.CompareTo(other.Start));
        return figures;
    }

    private static bool IsNegative(PlainText words, int start)
    {
        var text = words.Text;
        if (start == 0 || text[start - 1] is not ('-' or '−') || words.At(start) != words.At(start - 1) + 1) return false;
        if (start == 1 || BeforeMinus.Contains(text[start - 2])) return true;
        // 10 -20 万元 is a range, however its blanks stand.
        var isRange = char.IsAsciiLetterOrDigit(text[start - 2]) || text[start - 2] is '%' or '‰' or '元' or ')' or '年' or '月' or '日' or ' ';
        return !isRange && words.At(start - 1) > words.At(start - 2) + 1;
    }

    [GeneratedRegex(@"(?<![0-9.,])(?>[0-9][0-9,]*(?:\.[0-9]+)?)(?:" + Money + "|[%‰])")]
    private static partial Regex Figure();
}
