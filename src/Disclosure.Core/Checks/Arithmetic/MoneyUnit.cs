namespace Disclosure.Core.Checks.Arithmetic;

/// <summary>The units in which money is written.</summary>
internal static class MoneyUnit
{
    /// <summary>How many 元 a unit is; null when it is no unit of money.</summary>
    public static decimal? InYuan(string unit) => unit switch
    {
        ['元'] => 1,
        ['千', '元'] => 1_000,
        ['万', '元'] => 10_000,
        ['亿', '元'] => 100_000_000,
        _ => null,
    };
}
