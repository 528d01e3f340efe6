using System.Globalization;

namespace Disclosure.Core.Editions;

/// <summary>How rows are numbered (序号): the text before the first of them, e.g. <c>一、</c>, <c>（一）</c> or <c>1.</c>.</summary>
/// <param name="Before">What stands before the number.</param>
/// <param name="IsChinese">Whether the numbers are 一、二、三; else 1, 2, 3.</param>
/// <param name="After">What stands after the number.</param>
public sealed record OrdinalPattern(string Before, bool IsChinese, string After)
{
    private const string Digits = "〇一二三四五六七八九";
    private const int MostAround = 3;

    /// <summary>Reads the text before the first row; null when it is not that of a first one.</summary>
    public static OrdinalPattern? Parse(string text)
    {
        var at = text.IndexOfAny(['一', '1']);
        if (at < 0) return null;
        var pattern = new OrdinalPattern(text[..at], text[at] == '一', text[(at + 1)..]);
        return IsMark(pattern.Before) && IsMark(pattern.After) && pattern.Before.Length + pattern.After.Length > 0 ? pattern : null;
    }

    /// <summary>The text before a row, by its number from 1.</summary>
    public string Of(int number) => Before + (IsChinese ? Chinese(number) : number.ToString(CultureInfo.InvariantCulture)) + After;

    // Signs and blanks; letters and digits would be a name.
    private static bool IsMark(string text) => text.Length <= MostAround && !text.Any(char.IsLetterOrDigit);

    // No form has a thousand lines.
    private static string Chinese(int number) => number switch
    {
        < 10 => $"{Digits[number]}",
        < 20 => "十" + Rest(number % 10),
        < 100 => $"{Digits[number / 10]}十" + Rest(number % 10),
        < 1000 => $"{Digits[number / 100]}百" + Hundreds(number % 100),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Hundreds(int rest) => rest switch
    {
        0 => "",
        < 10 => $"零{Digits[rest]}",
        < 20 => "一" + Chinese(rest),
        _ => Chinese(rest),
    };

    private static string Rest(int digit) => digit == 0 ? "" : $"{Digits[digit]}";
}
