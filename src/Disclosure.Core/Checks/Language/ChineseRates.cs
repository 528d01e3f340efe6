using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Language;

/// <summary>Finds rates that are written out: 百分之九十七, 百分之十二点五, 千分之三.</summary>
internal static partial class ChineseRates
{
    /// <summary>What such a rate begins with, as a pattern; what looks for a number looks for this too.</summary>
    public const string Opening = "[百千]分之";

    /// <summary>The rates of a text, in order.</summary>
    public static IEnumerable<ProseFigure> In(string text)
    {
        for (var match = Rate().Match(text); match.Success; match = match.NextMatch())
        {
            if (Value(match.Groups["number"].Value) is { } value) yield return new ProseFigure(match.Index, match.Index + match.Length, value, match.Value[0] == '百' ? "%" : "‰");
        }
    }

    private static decimal? Value(string number)
    {
        if (char.IsAsciiDigit(number[0])) return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits) ? digits : null;
        var point = number.IndexOf('点');
        if (point < 0) return ChineseNumber.Parse(number);
        if (ChineseNumber.Parse(number.AsSpan(0, point)) is not { } whole) return null;
        var (fraction, places) = (0, 0);
        foreach (var c in number.AsSpan(point + 1))
        {
            if (ChineseNumber.DigitOf(c) is not (>= 0 and var digit)) return null;
            (fraction, places) = ((fraction * 10) + digit, places + 1);
        }
        return places == 0 ? null : whole + new decimal(fraction, 0, 0, false, (byte)places);
    }

    [GeneratedRegex(Opening + @"(?<number>[0-9]{1,4}(?:\.[0-9]{1,6})?|[零〇一二三四五六七八九十百两]{1,8}(?:点[零〇一二三四五六七八九]{1,6})?)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Rate();
}
