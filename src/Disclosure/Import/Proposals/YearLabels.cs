using System.Globalization;

namespace Disclosure.Import.Proposals;

/// <summary>Writes the years in labels relatively, so that the form holds for other years too.</summary>
internal static class YearLabels
{
    /// <summary>A label with placeholders for the year of the document and the two before it.</summary>
    public static string Of(string label, int year) => label
        .Replace(Digits(year), "{年度}", StringComparison.Ordinal)
        .Replace(Digits(year - 1), "{上年}", StringComparison.Ordinal)
        .Replace(Digits(year - 2), "{前年}", StringComparison.Ordinal);

    /// <summary>A name without the year.</summary>
    public static string Without(string key, int year)
    {
        var name = key;
        foreach (var (digits, word) in new[] { (Digits(year), ""), (Digits(year - 1), "上年"), (Digits(year - 2), "前年") })
        {
            name = name.Replace(digits + "年度", word, StringComparison.Ordinal).Replace(digits + "年", word, StringComparison.Ordinal);
        }
        return name.Length == 0 ? key : name;
    }

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Small numbers in Chinese.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>A number from 1 to 99.</summary>
    public static string Of(int number) => number switch
    {
        < 10 => $"{Digits[number]}",
        < 20 => "十" + (number == 10 ? "" : $"{Digits[number % 10]}"),
        _ => $"{Digits[number / 10]}十" + (number % 10 == 0 ? "" : $"{Digits[number % 10]}"),
    };
}
