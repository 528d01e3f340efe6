using System.Buffers;
using System.Text.RegularExpressions;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Language;

/// <summary>Finds amounts and rates in plain text, in digits and in Chinese numerals.</summary>
internal static partial class ProseFigures
{
    private const int LongestNumber = 40;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789,.");

    /// <summary>The figures of a text, in order; numbers that are none (<c>1,2,3</c>) or beyond reason are left out.</summary>
    public static IReadOnlyList<ProseFigure> In(string text) => Read(text, null, []);

    /// <summary>The figures of a part of a text, by where they stand in that part; what stands before it says what is counted.</summary>
    public static IReadOnlyList<ProseFigure> In(string text, int start, int end) => Read(text[start..end], null, text.AsSpan(0, start));

    /// <summary>The figures of words, which also know where a blank was, and so a minus from a dash; none within a false number.</summary>
    public static IReadOnlyList<ProseFigure> In(PlainText words) => words.Figures ??= Read(words.Text, words, []);

    private static List<ProseFigure> Read(string text, PlainText? words, ReadOnlySpan<char> before)
    {
        var figures = new List<ProseFigure>();
        foreach (var match in Figure().EnumerateMatches(text))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            var unit = start + text.AsSpan(start, match.Length).IndexOfAnyExcept(OfNumbers);
            if (unit - start > LongestNumber || PrintedNumber.Parse(text[start..unit]) is not { } value) continue;
            if (FigureUnits.Read(text, (start, unit, end), before) is not { } read) continue;
            var figure = Signed(words, new ProseFigure(start, end, value, read.Unit) { IsOver = read.IsOver });
            if (figure.IsWithinReason) figures.Add(figure);
        }
        var count = figures.Count;
        var starts = figures.Select(f => f.Start).ToHashSet();
        // The last of a list was found by itself where another sign than a comma is before it.
        figures.AddRange(NumberLists.In(text).Where(f => f.IsWithinReason && !starts.Contains(f.Start)));
        figures.AddRange(ChineseAmounts.In(text).Where(f => f.IsWithinReason).Select(f => Signed(words, f)));
        figures.AddRange(ChineseRates.In(text).Where(f => f.IsWithinReason && !starts.Contains(f.Start)));
        if (figures.Count > count) figures.Sort((one, other) => one.Start.CompareTo(other.Start));
        if (words is not null && NumberForms.In(words) is { Count: > 0 } falseNumbers) figures.RemoveAll(Within(words, falseNumbers));
        return figures;
    }

    private static ProseFigure Signed(PlainText? words, ProseFigure figure) => words is not null && Signs.IsNegative(words, figure.Start)
        ? figure with { Start = figure.Start - 1, Value = -figure.Value } : figure;

    // Both stand in order. What a false number ends with, the 0 万元 of 1O0 万元, is no figure.
    private static Predicate<ProseFigure> Within(PlainText words, IReadOnlyList<(int Start, int End, string Why)> falseNumbers)
    {
        var next = 0;
        return figure =>
        {
            var last = words.At(figure.End - 1);
            while (next < falseNumbers.Count && falseNumbers[next].End <= last) next++;
            return next < falseNumbers.Count && falseNumbers[next].Start <= last;
        };
    }

    [GeneratedRegex(@"(?<![0-9.,])(?>[0-9][0-9,]*(?:\.[0-9]+)?)(?:" + FigureUnits.Pattern + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Figure();
}
