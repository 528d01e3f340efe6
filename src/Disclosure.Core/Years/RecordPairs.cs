using Disclosure.Core.Matching;

namespace Disclosure.Core.Years;

/// <summary>What is one in each two of several years, worked out once for all sections.</summary>
internal sealed class RecordPairs
{
    private readonly Dictionary<(int Before, int After), BudgetMatch> _pairs = [];

    /// <summary>The match of two years.</summary>
    public BudgetMatch Of(YearRecord before, YearRecord after)
    {
        if (!_pairs.TryGetValue((before.Year, after.Year), out var match)) _pairs[(before.Year, after.Year)] = match = new BudgetMatch(before.Traits, after.Traits);
        return match;
    }
}
