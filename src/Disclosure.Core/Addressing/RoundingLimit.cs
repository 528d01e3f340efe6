using Disclosure.Core.Documents;

namespace Disclosure.Core.Addressing;

/// <summary>
/// How far the sides of an equation may be apart by rounding, one rule for all: half a unit of the last place for each printed
/// figure in it, the total's included. The last place is the finest of them: a 0 without places is no reason to look less closely.
/// </summary>
internal static class RoundingLimit
{
    /// <summary>
    /// What rounding allows between two sides. The factors of a product are no figures of the sum: what they come to is rounded once,
    /// where it is printed; of two products, neither of which is, to the finest place of their factors.
    /// </summary>
    public static decimal Between(Side left, Side right)
    {
        var printed = left.Printed + right.Printed;
        if (printed > 0) return Of(printed, Math.Max(left.Places, right.Places));
        var places = Math.Max(left.FactorPlaces, right.FactorPlaces);
        return left.IsExact || right.IsExact || places < 0 ? 0 : Of(1, places);
    }

    /// <summary>What rounding allows for so many figures that are printed to so many places.</summary>
    public static decimal Of(int printed, int places) => printed * PrintedNumber.HalfUnit(places);
}
