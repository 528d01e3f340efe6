using System.Globalization;

namespace Disclosure.Input.Schemas;

/// <summary>Whole numbers as a regular expression, for what an editor takes for a text.</summary>
internal static class NumberPattern
{
    /// <summary>The numbers from 1 to <paramref name="most"/>, without zeros before them.</summary>
    public static string UpTo(int most)
    {
        var digits = most.ToString(CultureInfo.InvariantCulture);
        var rest = digits.Length - 1;
        if (digits.All(d => d == '9')) return "[1-9]" + Any(0, rest);
        var ways = new List<string>();
        if (rest > 0) ways.Add("[1-9]" + Any(0, rest - 1));
        // As many digits as the greatest: the same up to some place, and less there; in the last one, or the same.
        for (var i = 0; i < digits.Length; i++)
        {
            var (first, last) = (i == 0 ? '1' : '0', i == rest ? digits[i] : (char)(digits[i] - 1));
            if (first <= last) ways.Add($"{digits[..i]}{Range(first, last)}{Any(rest - i, rest - i)}");
        }
        return string.Join('|', ways);
    }

    private static string Range(char first, char last) => first == last ? $"{first}" : $"[{first}-{last}]";

    private static string Any(int least, int most) => (least, most) switch
    {
        (_, 0) => "",
        (1, 1) => "[0-9]",
        _ when least == most => $"[0-9]{{{most}}}",
        _ => $"[0-9]{{{least},{most}}}",
    };
}
