using System.Globalization;

namespace Disclosure.Core.Charts;

/// <summary>How much of a whole something is, in per cent.</summary>
public static class Share
{
    // Nobody prints an amount as small or as large as these; the one divided by the other would be more than a decimal holds.
    private const decimal Least = 0.000001m;
    private const decimal Most = 1_000_000_000_000_000_000m;

    /// <summary>
    /// The share of a part, rounded half away from zero to two places, e.g. <c>88.85%</c>; a share that would be rounded to
    /// nothing or to all is said to be near it. Blank when the whole is not more than zero or the part is less than it.
    /// </summary>
    public static string Of(decimal part, decimal whole)
    {
        if (whole < Least || part is < 0 or > Most) return "";
        var percent = Percent(part, whole);
        if (percent == 0 && part > 0) return "不到 0.01%";
        if (percent == 100 && part < whole) return "99.99% 以上";
        return Text(percent);
    }

    /// <summary>The same for a change, which may be all of its base or more.</summary>
    public static string OfChange(decimal difference, decimal earlier)
    {
        if (earlier < Least || difference > Most) return "";
        var percent = Percent(difference, earlier);
        return percent == 0 ? "不到 0.01%" : Text(percent);
    }

    private static decimal Percent(decimal part, decimal whole) => Math.Round(part / whole * 100, 2, MidpointRounding.AwayFromZero);

    private static string Text(decimal percent) => percent.ToString("0.00", CultureInfo.InvariantCulture) + "%";
}
