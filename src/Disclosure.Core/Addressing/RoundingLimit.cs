using Disclosure.Core.Documents;

namespace Disclosure.Core.Addressing;

/// <summary>
/// How far the sides of an equation may be apart by rounding, one rule for all: half a unit of the last place for each printed
/// figure in it, the total's included. The last place is the finest of those in its unit: a 0 without places is no reason to look less
/// closely.
/// </summary>
internal static class RoundingLimit
{
    /// <summary>
    /// What rounding allows between two sides. The factors of a product are no figures of the sum: what they come to is rounded once,
    /// where it is printed; of two products, neither of which is, to the finest place of their factors.
    /// </summary>
    public static decimal Between(Side left, Side right)
    {
        var printed = left.Printed.Concat(right.Printed).GroupBy(p => p.Factor, (_, same) => same.Aggregate((one, other) => one.And(other)));
        if (printed.Sum(p => p.Limit) is > 0 and var limit) return limit;
        var places = Math.Max(left.FactorPlaces, right.FactorPlaces);
        return left.IsExact || right.IsExact || places < 0 ? 0 : PrintedNumber.HalfUnit(places);
    }
}
