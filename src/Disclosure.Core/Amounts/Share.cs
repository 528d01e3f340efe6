using System.Globalization;

namespace Disclosure.Core.Amounts;

/// <summary>How much of a whole something is, in per cent.</summary>
public static class Share
{
    // Nobody prints an amount as small or as large as these; the one divided by the other would be more than a decimal holds.
    private const decimal Least = 0.000001m;
    private const decimal Most = 1_000_000_000_000_000_000m;

    private const string Little = "不到 0.01%";

    /// <summary>
    /// The share of a part, rounded half away from zero to two places, e.g. <c>88.85%</c>; a share that would be rounded to
    /// nothing or to all is said to be near it. Blank when the whole is not more than zero or the part is less than it.
    /// </summary>
    public static string Of(decimal part, decimal whole)
    {
        if (whole < Least || part is < 0 or > Most) return "";
        var percent = Percent(part, whole);
        if (percent == 0 && part > 0) return Little;
        if (percent == 100 && part < whole) return "99.99% 以上";
        return Text(percent);
    }

    /// <summary>
    /// How much of a plan was carried out, e.g. <c>95.00%</c> or <c>102.30%</c>, rounded in the same way: what is not all of it, or is more, is
    /// never said to be all. Blank when nothing was planned, or less.
    /// </summary>
    public static string Completed(decimal done, decimal planned)
    {
        if (planned < Least || Math.Abs(done) > Most) return "";
        if (done >= 0 && done <= planned) return Of(done, planned);
        var percent = Percent(done, planned);
        return percent == 100 ? "100% 多一点" : Text(percent);
    }

    /// <summary>How large a change is without its sign, which may be all of its base or more; blank when the base is not more than zero.</summary>
    public static string OfChange(decimal difference, decimal earlier) =>
        earlier > 0 && PercentOfChange(difference, earlier) is { } percent ? OfChange(percent, "") : "";

    /// <summary>A change that was worked out in per cent, rounded in the same way; the sign is left out with what is too little to be printed.</summary>
    public static string OfChange(decimal percent, string sign)
    {
        var rounded = Math.Round(Math.Abs(percent), 2, MidpointRounding.AwayFromZero);
        return rounded == 0 ? Little : sign + Text(rounded);
    }

    /// <summary>A change in per cent of what there was, above or below zero; not rounded. Null when that is so near to nothing that no rate says anything.</summary>
    public static decimal? PercentOfChange(decimal difference, decimal earlier) =>
        Math.Abs(earlier) < Least || Math.Abs(difference) > Most ? null : difference / Math.Abs(earlier) * 100;

    private static decimal Percent(decimal part, decimal whole) => Math.Round(part / whole * 100, 2, MidpointRounding.AwayFromZero);

    private static string Text(decimal percent) => percent.ToString("0.00", CultureInfo.InvariantCulture) + "%";
}
