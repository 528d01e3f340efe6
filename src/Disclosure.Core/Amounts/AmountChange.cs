using System.Globalization;

namespace Disclosure.Core.Amounts;

/// <summary>What became of an amount since an earlier year.</summary>
/// <param name="Year">The earlier year.</param>
/// <param name="Earlier">The amount then.</param>
/// <param name="Now">The amount now, in the same unit.</param>
public sealed record AmountChange(int Year, decimal Earlier, decimal Now)
{
    /// <summary>Nothing changed.</summary>
    public const string Same = "相同";

    /// <summary>The change in words, e.g. <c>比 2023 年减少 2583.62 万元（86.36%）</c>.</summary>
    public string Words(string unit)
    {
        var year = Year.ToString(CultureInfo.InvariantCulture);
        return Now == Earlier ? $"和 {year} 年{Same}" : $"比 {year} 年{Difference(unit)}";
    }

    /// <summary>
    /// The same without the year, e.g. <c>减少 2583.62 万元（86.36%）</c>. The difference is exact; the rate is rounded half away
    /// from zero to two places, and left out when the earlier amount is not more than zero.
    /// </summary>
    public string Difference(string unit)
    {
        if (Now == Earlier) return Same;
        var difference = Math.Abs(Now - Earlier);
        var rate = Share.OfChange(difference, Earlier);
        return $"{WordOf(Now - Earlier)} {Amount(difference)} {unit}{(rate.Length > 0 ? $"（{rate}）" : "")}";
    }

    /// <summary>
    /// The change for a place with little room, e.g. <c>比 2023 年减少 86.36%</c>: in per cent, or as an amount where
    /// there is no rate.
    /// </summary>
    public string Rate(string unit)
    {
        var rate = Share.OfChange(Math.Abs(Now - Earlier), Earlier);
        if (Now == Earlier || rate.Length == 0) return Words(unit);
        return $"比 {Year.ToString(CultureInfo.InvariantCulture)} 年{WordOf(Now - Earlier)} {rate}";
    }

    /// <summary>The difference with its sign, e.g. <c>−2,583.62</c>: the sign of less is the caller's.</summary>
    public string SignedDifference(char minus) => (Now < Earlier ? minus.ToString() : Now > Earlier ? "+" : "") + Amount(Math.Abs(Now - Earlier));

    /// <summary>The rate by itself, e.g. <c>减少 86.36%</c>; blank where there is none.</summary>
    public string Percent()
    {
        var rate = Share.OfChange(Math.Abs(Now - Earlier), Earlier);
        return Now == Earlier ? Same : rate.Length == 0 ? "" : $"{WordOf(Now - Earlier)} {rate}";
    }

    /// <summary>Which way an amount went, by its difference.</summary>
    public static string WordOf(decimal difference) => difference < 0 ? "减少" : "增加";

    /// <summary>An amount that was worked out: to two places, or as many as it has, its thousands apart. What is printed keeps its own form.</summary>
    public static string Amount(decimal amount) => amount.ToString("#,##0.00########", CultureInfo.InvariantCulture);
}
