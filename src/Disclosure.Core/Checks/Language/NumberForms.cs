using System.Buffers;
using System.Text.RegularExpressions;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>
/// Finds in words as written what stands before a unit and looks like a number, but is none that can be found, compared or added up:
/// ⑨⑨⑨ 万元, 1OO.00 万元, 1,00.00 万元. Words, lists and marks of items are not meant as numbers.
/// </summary>
internal static partial class NumberForms
{
    private const int LongestNumber = 60;
    private const string TooLong = "位数太多";

    // Signs that stand for a point or a comma where they have digits on both sides.
    private const string Separators = ".,，．·•‧・˙٫_'’。";

    // Where these words are, a comma divides the numbers of a list.
    private static readonly SearchValues<string> Lists = SearchValues.Create(WordLists.Of(WordLists.Listing), StringComparison.Ordinal);

    // As in a power or in the number of a note.
    private static readonly SearchValues<char> Raised = SearchValues.Create("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉");

    private static readonly SearchValues<char> Letters = SearchValues.Create("OoIlＯОоΟοՕօㅇ〇");
    private static readonly SearchValues<char> Marks = SearchValues.Create("，．·•‧・˙٫_'’。");

    /// <summary>What looks like a number in words as they are written and is none, in order; looked for once.</summary>
    public static IReadOnlyList<(int Start, int End, string Why)> In(PlainText words) => words.NumberLike ??= [.. False(words.Source)];

    /// <summary>The places that look like numbers and are none, and why, a clause in Chinese.</summary>
    public static IEnumerable<(int Start, int End, string Why)> False(string text)
    {
        var done = 0;
        foreach (var unit in Units(text))
        {
            var end = unit.Start;
            while (end > done && text[end - 1] == ' ') end--;
            var start = StartOf(text, end, done);
            done = unit.End;
            if (start < end && FaultOf(text, start, end, text[unit.Start..unit.End]) is { } why) yield return (start, unit.End, why);
        }
    }

    private static IEnumerable<(int Start, int End)> Units(string text)
    {
        for (var match = Unit().Match(text); match.Success; match = match.NextMatch()) yield return (match.Index, match.Index + match.Length);
    }

    // A separator belongs to the number where something like a digit stands before it.
    private static int StartOf(string text, int end, int least)
    {
        var start = end;
        least = Math.Max(least, end - LongestNumber);
        while (start > least && (IsLikeDigit(text[start - 1]) || (start - 1 > least && Divides(text, start - 1, end)))) start--;
        while (start < end && !IsLikeDigit(text[start])) start++;
        // ① before a number numbers it.
        while (start < end - 1 && IsCircled(text[start]) && char.IsAsciiDigit(text[start + 1]) && text[start + 1] != '0') start++;
        return IsMark(text, start, end) ? text.IndexOf('.', start) + 1 : start;
    }

    // 5.15.00 万元 at the beginning of a sentence: its number in a list, and an amount.
    private static bool IsMark(string text, int start, int end)
    {
        var length = text.AsSpan(start, end - start).IndexOfAnyExceptInRange('0', '9');
        return length is 1 or 2 && text[start + length] == '.' && text[start] != '0'
            && (start == 0 || text[start - 1] is '\n' or '。' or '；' or ';' or '：' or ':')
            && text.AsSpan(start + length + 1, end - start - length - 1) is [not '0', .., not '.'] amount
            && amount.Count('.') == 1 && PrintedNumber.Parse(amount.ToString()) is not null;
    }

    // A point or comma may end a number that broke off; any other sign has digits on both sides.
    private static bool Divides(string text, int at, int end) => Separators.Contains(text[at])
        && (IsLikeDigit(text[at - 1]) || text[at - 1] is '.' or ',')
        && (text[at] is '.' or ',' || (at + 1 < end && IsLikeDigit(text[at + 1]) && !Ends(text, at, end)));

    // ， and 。 end a clause between two numbers, unless what follows begins like none, or is two places of money or a group of thousands.
    private static bool Ends(string text, int at, int end) => text[at] switch
    {
        '。' => end - at != 3 && !IsRest(text, at + 1, end),
        '，' => !IsRest(text, at + 1, end) && !IsGroup(text, at, end),
        _ => false,
    };

    private static bool IsRest(string text, int at, int end) => text[at] == '0' && at + 1 < end && char.IsAsciiDigit(text[at + 1]);

    // One to three digits, the comma, three digits: 1，234 万元; not where numbers are listed.
    private static bool IsGroup(string text, int at, int end)
    {
        var (first, last) = (at, at + 1);
        while (first > 0 && at - first < 4 && char.IsAsciiDigit(text[first - 1])) first--;
        while (last < end && last - at < 5 && char.IsAsciiDigit(text[last])) last++;
        return at - first is >= 1 and <= 3 && last - at == 4 && (first == 0 || text[first - 1] != '.')
            && !text.AsSpan(Math.Max(0, at - 40), Math.Min(40, at)).ContainsAny(Lists);
    }

    private static string? FaultOf(string text, int start, int end, string unit)
    {
        var number = text.AsSpan(start, end - start);
        // What goes on in letters before it is a name, and what is too long is none of this.
        if (end - start >= LongestNumber || (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '/' || IsHyphen(text, start - 1)))) return null;
        // A single one in a circle before 元 may be a mark of its own.
        if (number.ContainsAny(Circled)) return number.Length > 1 || unit != "元" ? "带圈的数字不是数" : null;
        if (number.ContainsAny(Raised)) return "夹着上标或者下标的数字";
        if (IsForeign(number)) return "夹着别种文字的数字";
        if (number.IndexOfAnyInRange('0', '9') < 0 && number.IndexOfAnyInRange('０', '９') < 0) return null;
        if (number.ContainsAny(Letters)) return "数里夹着字母，字母 O 像零，l 和 I 像一";
        if (number.IndexOfAnyInRange('０', '９') >= 0) return "用了全角的数字";
        return FaultOfSeparators(text, number, start, unit);
    }

    private static string? FaultOfSeparators(string text, ReadOnlySpan<char> number, int start, string unit)
    {
        if (number.IndexOfAny(Marks) is >= 0 and var mark) return $"用了「{number[mark]}」，小数点应当是半角的「.」，千分位的逗号应当是半角的「,」";
        if (number.Count('.') > 1 && number.IndexOf(',') < 0) return "有两个小数点";
        if (number.Length > 1 && number[0] == '0' && number[1] != '.') return "多了开头的零";
        if (number[^1] is '.' or ',') return "小数点后面没有数字";
        if (PrintedNumber.Parse(number.ToString()) is { } value)
        {
            return new ProseFigure(0, 0, value, unit.Replace('％', '%')).IsWithinReason ? null : TooLong;
        }
        return number.IndexOf(',') < 0 ? TooLong : IsList(text, number, start) ? null : "逗号不在千分位上";
    }

    // 3286.74,3301.52 万元: each is a number of its own, printed alike.
    private static bool IsList(string text, ReadOnlySpan<char> number, int start)
    {
        int? places = null;
        foreach (var range in number.Split(','))
        {
            var part = number[range];
            if (part.Length == 0 || (part.Length > 1 && part[0] == '0' && part[1] != '.') || PrintedNumber.Parse(part.ToString()) is not { Scale: var scale }) return false;
            if (places is not null && places != scale) return false;
            places = scale;
        }
        return places > 0 || text.AsSpan(Math.Max(0, start - 40), Math.Min(40, start)).ContainsAny(Lists);
    }

    // Behind a word it is a minus.
    private static bool IsHyphen(string text, int at) => text[at] == '-' && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]);

    private static bool IsLikeDigit(char c) =>
        char.IsDigit(c) || Letters.Contains(c) || IsMathematical(c) || IsCircled(c) || Raised.Contains(c);

    // Digits of other scripts, and 𝟗 and its like, which are two characters each.
    private static bool IsForeign(ReadOnlySpan<char> number)
    {
        foreach (var c in number)
        {
            if (IsMathematical(c) || (char.IsDigit(c) && c is not ((>= '0' and <= '9') or (>= '０' and <= '９')))) return true;
        }
        return false;
    }

    private static bool IsMathematical(char c) => c is '\uD835' or (>= '\uDFCE' and <= '\uDFFF');

    private static bool IsCircled(char c) => Circled.Contains(c);

    // ① to ⑳ and their like: in a circle, in brackets, with a point, white on black.
    private static readonly SearchValues<char> Circled = SearchValues.Create(
        [.. Enumerable.Range('\u2460', '\u249B' - '\u2460' + 1).Concat(Enumerable.Range('\u24EA', '\u24FF' - '\u24EA' + 1))
            .Concat(Enumerable.Range('\u2776', '\u2793' - '\u2776' + 1)).Select(c => (char)c)]);

    // 「1.元月份」 is the first item of a list; behind a number in words, 元月 is money (五千元月租).
    [GeneratedRegex(ChineseAmounts.Money + "(?![" + WordLists.NoMoney + "月])|[%％‰]", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Unit();
}
