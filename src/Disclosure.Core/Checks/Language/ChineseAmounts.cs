using System.Buffers;
using Disclosure.Core.Documents;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>Finds amounts in Chinese numerals: 九百九十九万元, 十二点五亿元, 壹佰万元整.</summary>
internal static class ChineseAmounts
{
    private const int LongestNumber = 40;

    private static readonly SearchValues<char> Numerals =
        SearchValues.Create("零一二三四五六七八九〇壹贰貳叁參叄肆伍陆陸柒捌玖两十百千拾佰仟万亿萬億点");
    /// <summary>The units of money, as a pattern.</summary>
    internal const string Money = "(?:[十百千拾佰仟]?[万萬]|[十百千万拾佰仟萬]?[亿億]|[百千佰仟])?[元圆圓]";

    /// <summary>A unit as every check knows it: 万元 of 萬圓.</summary>
    internal static string Plain(string unit) => unit.AsSpan().ContainsAny(Variants)
        ? string.Create(unit.Length, unit, static (plain, written) => { for (var i = 0; i < plain.Length; i++) plain[i] = Plain(written[i]); })
        : unit;

    private static readonly SearchValues<char> Variants = SearchValues.Create("圆圓萬億仟佰拾");

    private static char Plain(char c) => c switch
    {
        '圆' or '圓' => '元',
        '萬' => '万',
        '億' => '亿',
        '仟' => '千',
        '佰' => '百',
        '拾' => '十',
        _ => c,
    };

    /// <summary>The amounts of a text, in order.</summary>
    public static IEnumerable<ProseFigure> In(string text)
    {
        foreach (var (start, end) in Runs(text))
        {
            if (Read(text[start..end]) is var (value, unit)) yield return new ProseFigure(start, end + 1, value, unit);
        }
    }

    /// <summary>What stands before 元 and is meant as a number in Chinese numerals, whether it is one or not.</summary>
    public static IEnumerable<(int Start, int End)> Runs(string text)
    {
        for (var at = -1; (at = Next(text, at + 1)) >= 0;)
        {
            var start = at;
            while (start > 0 && at - start <= LongestNumber && Numerals.Contains(text[start - 1])) start--;
            if (IsNumber(text.AsSpan(start, at - start)) && IsMoney(text, start, at)) yield return (start, at);
        }
    }

    /// <summary>Whether such a run says the same place twice on end, 亿亿 or 百百, as no number does.</summary>
    public static bool IsDoubled(ReadOnlySpan<char> run)
    {
        for (var i = 1; i < run.Length; i++)
        {
            if (run[i] == run[i - 1] && (ChineseNumber.MultiplierOf(run[i]) > 0 || run[i] is '万' or '萬' or '亿' or '億' or '点')) return true;
        }
        return false;
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny('元', '圆', '圓') is >= 0 and var at ? from + at : -1;

    // A digit alone (一元, 二元) is more often a word; hundreds and thousands without a digit are a unit.
    private static bool IsNumber(ReadOnlySpan<char> run) =>
        run.Length is > 1 and <= LongestNumber && (ChineseNumber.DigitOf(run[0]) >= 0 || run[0] is '十' or '拾');

    private static bool IsMoney(string text, int start, int end)
    {
        if (end + 1 < text.Length && WordLists.NoMoney.Contains(text[end + 1])) return false;
        if (start == 0) return true;
        var before = text[start - 1];
        return !char.IsAsciiDigit(before) && !WordLists.Uncertain.Contains(before) && !(text[start] == '一' && WordLists.BeforeOne.Contains(before));
    }

    // The value in the unit that ends it: 九百九十九 of 万元, so that it is printed to that place.
    private static (decimal Value, string Unit)? Read(string run)
    {
        var point = run.IndexOf('点');
        if (point >= 0) return Fraction(run, point);
        if (ChineseNumber.Parse(run) is not { } value) return null;
        var last = run[^1] switch { '億' => '亿', '萬' => '万', var c => c };
        if (last is not ('亿' or '万')) return (value, "元");
        var unit = $"{last}元";
        return (value / MoneyUnit.YuanOf(unit)!.Value, unit);
    }

    private static (decimal Value, string Unit)? Fraction(string run, int point)
    {
        var end = point + 1;
        while (end < run.Length && ChineseNumber.DigitOf(run[end]) >= 0) end++;
        var unit = Plain($"{run[end..]}元");
        var places = end - point - 1;
        if (places is 0 or > 8 || MoneyUnit.YuanOf(unit) is null || ChineseNumber.Parse(run.AsSpan(0, point)) is not { } value) return null;
        var digits = 0;
        for (var i = point + 1; i < end; i++) digits = (digits * 10) + ChineseNumber.DigitOf(run[i]);
        return (value + new decimal(digits, 0, 0, false, (byte)places), unit);
    }
}
