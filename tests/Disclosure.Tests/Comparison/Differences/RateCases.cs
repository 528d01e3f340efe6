namespace Disclosure.Tests.Comparison.Differences;

/// <summary>What is printed of one project in two years, with what is to be said of the change.</summary>
/// <param name="Before">What was printed; blank for nothing.</param>
/// <param name="After">What is printed.</param>
/// <param name="OnPages">The difference and the rate on the pages over the years.</param>
/// <param name="InDiff">Both in <c>diff</c>.</param>
/// <param name="Unit">The unit of amounts before; after it is 万元.</param>
internal sealed record RateCase(string Before, string After, string OnPages, string InDiff, string Unit = "万元");

/// <summary>The cases of <see cref="OneComparisonTests"/> that a rate must be said of, or must not.</summary>
internal static class RateCases
{
    /// <summary>The cases by name.</summary>
    public static Dictionary<string, RateCase> All { get; } = new(StringComparer.Ordinal)
    {
        // A change has the sign of the difference, whatever the base.
        ["more"] = new("80.00", "100.00", "+20.00 增加 25.00%", "+20.00 万元 +25.00%"),
        ["less"] = new("100.00", "80.00", "−20.00 减少 20.00%", "-20.00 万元 -20.00%"),
        ["less than nothing, and less"] = new("-80.00", "-100.00", "−20.00 减少 25.00%", "-20.00 万元 -25.00%"),
        ["from less than nothing to more"] = new("-80.00", "100.00", "+180.00 增加 225.00%", "+180.00 万元 +225.00%"),

        // Nothing is no base, however it is printed.
        ["from zero"] = new("0.00", "100.00", "+100.00 新增", "+100.00 万元 新增"),
        ["from a blank"] = new("", "100.00", "+100.00 新增", "+100.00 万元 新增"),
        ["from a sign for nothing"] = new("/", "100.00", "+100.00 新增", "+100.00 万元 新增"),
        ["to zero"] = new("80.00", "0.00", "−80.00 取消", "-80.00 万元 取消"),
        ["to a blank"] = new("80.00", "", "−80.00 取消", "-80.00 万元 取消"),
        ["to a sign for nothing"] = new("80.00", "/", "−80.00 取消", "-80.00 万元 取消"),
        ["from a blank to zero"] = new("", "0.00", "0.00 相同", " 只是写法"),
        ["from a sign for nothing to zero"] = new("/", "0.00", "0.00 相同", " 只是写法"),
        ["with other places"] = new("80.0", "80.00", "0.00 相同", " 只是写法"),

        // Half of the last place is rounded away from zero; what is less than can be printed is not zero.
        ["half a place"] = new("16.00", "16.02", "+0.02 增加 0.13%", "+0.02 万元 +0.13%"),
        ["less than half a place"] = new("16.02", "16.00", "−0.02 减少 0.12%", "-0.02 万元 -0.12%"),
        ["just enough to be printed"] = new("10000.00", "10000.50", "+0.50 增加 0.01%", "+0.50 万元 +0.01%"),
        ["too little to be printed"] = new("10000.00", "10000.49", "+0.49 增加 不到 0.01%", "+0.49 万元 不到 0.01%"),
        ["too little less to be printed"] = new("10000.00", "9999.51", "−0.49 减少 不到 0.01%", "-0.49 万元 不到 0.01%"),

        // An amount in another unit is worked out first.
        ["more, in another unit"] = new("200000.00", "30.00", "+10.00 增加 50.00%", "+10.00 万元 +50.00%", "元"),
        ["all places of a smaller unit"] = new("234567.89", "30.00", "+6.543211 增加 27.89%", "+6.543211 万元 +27.89%", "元"),
        ["very little in a larger unit"] = new("0.00000001", "0.00", "−0.0001 取消", "-0.0001 万元 取消", "亿元"),

        // Of a base that nobody prints there is no rate.
        ["from next to nothing"] = new("0.0000001", "100.00", "+99.9999999 ", "+99.9999999 万元 "),
    };
}
