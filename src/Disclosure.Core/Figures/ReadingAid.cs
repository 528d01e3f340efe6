using System.Globalization;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Figures;

/// <summary>How large an amount is, said beside it for those who read: it never stands for the amount.</summary>
public static class ReadingAid
{
    private const decimal Yi = 100_000_000;
    private const string Unit = "亿元";

    /// <summary>Such as <c>约 2.99 亿元</c> for 29915.30 万元; blank for less than 1 亿元, and where the unit is as large or none of money.</summary>
    public static string Of(decimal amount, string unit)
    {
        if (MoneyUnit.YuanOf(unit) is not { } yuan || yuan >= Yi || Math.Abs(amount) < Yi / yuan) return "";
        var yi = amount * yuan / Yi;
        var rounded = Math.Round(yi, 2, MidpointRounding.AwayFromZero);
        return $"{(rounded == yi ? "即" : "约")} {rounded.ToString("#,##0.00", CultureInfo.InvariantCulture)} {Unit}";
    }
}
