using System.Globalization;

namespace Disclosure.Core.Documents;

/// <summary>Reads numbers as official tables print them: <c>407.91</c>, <c>-3</c>, <c>1,234.50</c>, <c>42.07%</c>.</summary>
public static class PrintedNumber
{
    // A thousand million million: no budget is larger, and no sum or product of smaller figures overflows.
    private const decimal Most = 1_000_000_000_000_000m;

    /// <summary>The value of a number without a percent sign, or null when the text is anything else, or has more than 15 digits before the point.</summary>
    public static decimal? Parse(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        if (!IsWhole(whole) || (point >= 0 && !IsDigits(digits[(point + 1)..]))) return null;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < Most ? value : null;
    }

    /// <summary>The value of a percentage, 42.07 for <c>42.07%</c>, or null when the text is anything else.</summary>
    public static decimal? ParsePercent(string text) => text.EndsWith('%') ? Parse(text[..^1]) : null;

    /// <summary>Half a unit of the last place of a number with so many places: how far what was rounded to it may be off.</summary>
    public static decimal HalfUnit(int places) => new(5, 0, 0, false, (byte)Math.Min(28, places + 1));

    // Thousands are either marked throughout, 1,234,567, or not at all.
    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma < 0) return IsDigits(text);
        if (comma is 0 or > 3 || !IsDigits(text[..comma])) return false;
        for (var rest = text[comma..]; rest.Length > 0; rest = rest[4..])
        {
            if (rest.Length < 4 || rest[0] != ',' || !IsDigits(rest[1..4])) return false;
        }
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
