namespace Disclosure.Core.Checks.Language;

/// <summary>Reads numbers in Chinese numerals: 五, 十二, 一百零三, 九百九十九万, 一亿二千万, 壹佰, 二〇三〇.</summary>
internal static class ChineseNumber
{
    private const string Plain = "零一二三四五六七八九";
    private const string Formal = "〇壹贰叁肆伍陆柒捌玖";
    private const int MostDigits = 8;

    /// <summary>The value, below 10¹⁶; null for what is no number, or no certain one: 三五十, 一百五.</summary>
    public static decimal? Parse(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOfAny('亿', '億');
        if (at < 0) return BelowYi(text);
        if (BelowYi(text[..at]) is not { } above) return null;
        if (at == text.Length - 1) return above * 100_000_000;
        return IsClear(text[(at + 1)..]) && BelowYi(text[(at + 1)..]) is { } below ? (above * 100_000_000) + below : null;
    }

    /// <summary>What a numeral stands for, from 0 to 9; -1 for any other character.</summary>
    public static int DigitOf(char c) => c switch
    {
        '两' or '貳' => 2,
        '參' or '叄' => 3,
        '陸' => 6,
        _ => Plain.IndexOf(c) is >= 0 and var digit ? digit : Formal.IndexOf(c),
    };

    /// <summary>What a numeral multiplies by, as far as thousands; 0 for any other character.</summary>
    public static int MultiplierOf(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    private static decimal? BelowYi(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny('万', '萬');
        if (at < 0) return BelowWan(text) ?? Positional(text);
        if ((BelowWan(text[..at]) ?? Positional(text[..at])) is not { } above) return null;
        if (at == text.Length - 1) return above * 10_000;
        return IsClear(text[(at + 1)..]) && BelowWan(text[(at + 1)..]) is { } below ? (above * 10_000) + below : null;
    }

    // 三万五 is 35,000 to some and 30,005 to others.
    private static bool IsClear(ReadOnlySpan<char> rest) => rest.Length != 1;

    private static decimal? BelowWan(ReadOnlySpan<char> text)
    {
        if (text.Length == 0) return null;
        var (sum, least, digit, isBare) = (0, 10_000, -1, true);
        foreach (var c in text)
        {
            var multiplier = MultiplierOf(c);
            if (multiplier == 0)
            {
                // Two digits side by side are a guess (三五十) or a row of digits.
                if (digit > 0 || DigitOf(c) is not (>= 0 and var next)) return null;
                isBare = digit == 0 || sum == 0 || least == 10;
                digit = next;
                continue;
            }
            if (multiplier >= least || digit == 0 || (digit < 0 && (sum > 0 || multiplier > 10))) return null;
            sum += Math.Abs(digit) * multiplier;
            (least, digit) = (multiplier, -1);
        }
        // 一百五 is 150 to some and 105 to others.
        return digit > 0 && !isBare ? null : sum + Math.Max(0, digit);
    }

    // A row of digits, 二〇三〇; of two without a nought it is a guess: 三五万.
    private static decimal? Positional(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > MostDigits || (text.Length == 2 && text.IndexOfAny('〇', '零') < 0)) return null;
        var value = 0m;
        foreach (var c in text)
        {
            if (c == '两' || DigitOf(c) is not (>= 0 and var digit)) return null;
            value = (value * 10) + digit;
        }
        return value;
    }
}
