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

    /// <summary>The figures of a text, in order; numbers that are none (<c>1,2,3</c>) or beyond reason are left out.</summary>
    public static IReadOnlyList<ProseFigure> In(string text) => Read(text, null);

    /// <summary>The figures of words, which also know where a blank was, and so a minus from a dash; none within a false number.</summary>
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
            var figure = Signed(words, new ProseFigure(start, end, value, text[unit..end]));
            if (IsWithinReason(figure)) figures.Add(figure);
        }
        var count = figures.Count;
        figures.AddRange(ChineseAmounts.In(text).Where(IsWithinReason).Select(f => Signed(words, f)));
        if (count > 0 && figures.Count > count) figures.Sort((one, other) => one.Start.CompareTo(other.Start));
        if (words is { FalseNumbers.Count: > 0 }) figures.RemoveAll(Within(words));
        return figures;
    }

    private static ProseFigure Signed(PlainText? words, ProseFigure figure) => words is not null && Signs.IsNegative(words, figure.Start)
        ? figure with { Start = figure.Start - 1, Value = -figure.Value } : figure;

    // Both stand in order. What a false number ends with, the 0 万元 of 1O0 万元, is no figure.
    private static Predicate<ProseFigure> Within(PlainText words)
    {
        var next = 0;
        return figure =>
        {
            var last = words.At(figure.End - 1);
            while (next < words.FalseNumbers.Count && words.FalseNumbers[next].End <= last) next++;
            return next < words.FalseNumbers.Count && words.FalseNumbers[next].Start <= last;
        };
    }

    [GeneratedRegex(@"(?<![0-9.,])(?>[0-9][0-9,]*(?:\.[0-9]+)?)(?:" + Money + "|[%‰])")]
    private static partial Regex Figure();
}
