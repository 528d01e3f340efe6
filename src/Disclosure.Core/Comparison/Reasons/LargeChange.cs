using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Reasons;

/// <summary>
/// Which changes are so large that a reader asks why: money came or went by a tenth of what it was (or is new, or gone) and by a hundredth
/// of the largest total that the first page states.
/// </summary>
public static class LargeChange
{
    /// <summary>From how many percent on a change is large.</summary>
    public const int LeastPercent = 10;

    /// <summary>From how many percent of the largest total on a change is large.</summary>
    public const int LeastShare = 1;

    /// <summary>Whether a change is large.</summary>
    /// <param name="weight">How much money it moved, in 元.</param>
    /// <param name="percentage">The same in percent of what there was; null for what is new or gone.</param>
    /// <param name="largest">The largest total, in 元.</param>
    public static bool Is(decimal weight, decimal? percentage, decimal largest) =>
        weight != 0 && Math.Abs(weight) >= largest * LeastShare / 100 && (percentage is not { } percent || Math.Abs(percent) >= LeastPercent);

    /// <summary>The largest total that the first page of a budget states, in 元; 0 when it states none.</summary>
    public static decimal LargestTotal(AddressBook book) => book.Budget.Edition.Overview
        .Select(o => book.Find(o.Total.Address))
        .Where(cells => cells.Count == 1)
        .Select(cells => Math.Abs(MoneyUnit.InYuan(cells[0].Cell?.Number ?? 0, cells[0].AmountUnit)))
        .DefaultIfEmpty(0)
        .Max();
}
