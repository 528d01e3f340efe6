namespace Disclosure.Corpora;

/// <summary>Counts in Chinese: 十七, 四十, 一百〇五.</summary>
public static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>A number from 1 to 999.</summary>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = hundreds > 0 ? $"{Digits[hundreds]}百" : "";
        if (tens > 1 || (tens == 1 && hundreds > 0)) text += Digits[tens];
        if (tens > 0) text += "十";
        else if (hundreds > 0 && ones > 0) text += "〇";
        return ones > 0 ? text + Digits[ones] : text;
    }
}
