using System.Text.RegularExpressions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Checks.Prose;

/// <summary>Finds amounts and percentages in plain text.</summary>
internal static partial class ProseFigures
{
    /// <summary>The figures of a text, in order; numbers that are none (<c>1,2,3</c>) or beyond reason are left out.</summary>
    public static IReadOnlyList<ProseFigure> In(string text)
    {
        var figures = new List<ProseFigure>();
        foreach (Match match in Figure().Matches(text))
        {
            var number = match.Groups["number"];
            if (number.Length > 40 || PrintedNumber.Parse(number.Value) is not { } value) continue;
            figures.Add(new ProseFigure(match.Index, match.Index + match.Length, value, match.Groups["unit"].Value));
        }
        return figures;
    }

    [GeneratedRegex(@"(?<![0-9.,])(?<number>(?>[0-9][0-9,]*(?:\.[0-9]+)?))(?<unit>[亿万千百]?元|%)")]
    private static partial Regex Figure();
}
