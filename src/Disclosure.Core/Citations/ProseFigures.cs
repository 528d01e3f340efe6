using Disclosure.Core.Grids;

namespace Disclosure.Core.Citations;

/// <summary>Takes the figures that have a unit of money, and the percentages, out of words.</summary>
public static class ProseFigures
{
    /// <summary>The figures in order; a number of anything else (persons, square metres, a rate such as 元/人) is none.</summary>
    public static IEnumerable<ProseFigure> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var end = i;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',')) end++;
            // A point or comma that ends a sentence is none of the number's.
            var last = end;
            while (!char.IsAsciiDigit(text[last - 1])) last--;
            if (UnitAt(text, last) is { } unit && PrintedNumber.Parse(text[i..last]) is { } value)
            {
                yield return new ProseFigure(i, text[i..last], value, unit);
            }
            i = end;
        }
    }

    private static string? UnitAt(string text, int index)
    {
        var rest = text.AsSpan(index).TrimStart(' ');
        if (rest.Length > 0 && rest[0] is '%' or '％') return "%";
        // So many yuan for each person is a rate, no amount.
        return MoneyUnit.At(rest) is { } unit && !rest[unit.Length..].StartsWith("/") ? unit : null;
    }
}
