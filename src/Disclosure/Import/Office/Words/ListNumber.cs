using System.Globalization;
using System.Text;

namespace Disclosure.Import.Office.Words;

/// <summary>Writes the number of a list item as Word does.</summary>
internal static class ListNumber
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>A number in a format of Word's; an unknown one gives digits.</summary>
    public static string Of(int number, string format) => format switch
    {
        "none" => "",
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital"
            => Chinese(number, Digits, "十", "百", "千", isLegal: false),
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => Chinese(number, LegalDigits, "拾", "佰", "仟", isLegal: true),
        "ideographTraditional" => From(Stems, number),
        "ideographZodiac" => From(Branches, number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedFullstop" when number is >= 1 and <= 20 => ((char)('⒈' + number - 1)).ToString(),
        "decimalEnclosedParen" when number is >= 1 and <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "ideographEnclosedCircle" when number is >= 1 and <= 10 => ((char)('㊀' + number - 1)).ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Plain(number).Select(c => (char)(c - '0' + '０'))),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string From(string names, int number) => number >= 1 && number <= names.Length ? names[number - 1].ToString() : Plain(number);

    // Official documents have at most some dozens: 十一, 二十, 一百零一.
    private static string Chinese(int number, string digits, string ten, string hundred, string thousand, bool isLegal)
    {
        if (number is < 0 or > 9999) return Plain(number);
        if (number == 0) return isLegal ? "零" : "〇";
        var written = new StringBuilder();
        var isGap = false;
        foreach (var (unit, name) in new[] { (1000, thousand), (100, hundred), (10, ten), (1, "") })
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                isGap = written.Length > 0;
                continue;
            }
            if (isGap) written.Append('零');
            isGap = false;
            if (!(unit == 10 && digit == 1 && written.Length == 0 && !isLegal)) written.Append(digits[digit]);
            written.Append(name);
        }
        return written.ToString();
    }

    // After z comes aa, then bb.
    private static string Letters(int number, char first) => number is < 1 or > 780 ? Plain(number) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Plain(number);
        var written = new StringBuilder();
        foreach (var (value, sign) in new[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= value; number -= value) written.Append(sign);
        }
        return written.ToString();
    }
}
