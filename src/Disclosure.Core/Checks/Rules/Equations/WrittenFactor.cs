using Disclosure.Core.Documents;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>A number with its words in written arithmetic: 1876 元/季度, 10 人, 1.5 万元.</summary>
/// <param name="Text">The number as it is shown, e.g. 1.5万.</param>
/// <param name="Value">Its value; a price in 元.</param>
/// <param name="IsMoney">Whether it is a price or a sum of money.</param>
internal sealed record WrittenFactor(string Text, decimal Value, bool IsMoney)
{
    // Far above any budget, and low enough that the product of two fits into a decimal.
    private const decimal Most = 1_000_000_000_000;

    private static readonly string[] PerMany = WordLists.Of(WordLists.PerMany);

    /// <summary>Reads what stands between two signs; null when it is not understood. Only the first may have words before it.</summary>
    public static WrittenFactor? Read(string part, bool isFirst)
    {
        var start = part.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0 || (start > 0 && !(isFirst && IsLabel(part[..start])))) return null;
        var end = start;
        while (end < part.Length && (char.IsAsciiDigit(part[end]) || part[end] == '.')) end++;
        var (digits, words) = (part[start..end], part[end..]);
        if (isFirst && IsYear(digits, words)) return Read(words[1..], isFirst);
        return PrintedNumber.Parse(digits) is < Most and var number && IsPlain(words) ? Of(digits, number, words) : null;
    }

    private static WrittenFactor? Of(string digits, decimal number, string words)
    {
        var unit = words.IndexOf('元') is var at and >= 0 ? words[..(at + 1)] : "";
        if (MoneyUnit.YuanOf(unit) is { } yuan)
        {
            return IsPer(words) ? null : new WrittenFactor(digits + unit[..^1], number * yuan, true);
        }
        // 元 further on is a second price, or words that change the first.
        if (unit.Length > 0) return null;
        return words is ['万', ..] ? new WrittenFactor(digits + '万', number * 10_000, false) : new WrittenFactor(digits, number, false);
    }

    // A price for ten thousand or a hundred of something needs a person.
    private static bool IsPer(string words) => Array.Exists(PerMany, p => words.Contains(p, StringComparison.Ordinal));

    private static bool IsYear(string digits, string words) =>
        digits.Length == 4 && digits[0] is '1' or '2' && words is ['年', ..] && words.Any(char.IsAsciiDigit);

    private static bool IsLabel(string words) =>
        IsPlain(words) && !char.IsAsciiLetter(words[^1]) && words[^1] is not ('.' or '第' or '/');

    private static bool IsPlain(string words) =>
        !words.Any(c => char.IsAsciiDigit(c) || WordLists.Uncalculated.Contains(c)) && words.Count(c => c == '(') == words.Count(c => c == ')');
}
