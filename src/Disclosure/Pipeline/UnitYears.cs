using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>What each document of a unit needs of the others.</summary>
/// <param name="Keys">The documents that the site has.</param>
/// <param name="History">What is kept of them; no records when there is only one, which has nothing to stand beside.</param>
internal sealed record UnitYears(IReadOnlySet<DocumentKey> Keys, UnitHistory History)
{
    /// <summary>The documents at these places, in order, with the figures of those that could be read.</summary>
    public static UnitYears Of(IReadOnlyList<BudgetPlace> places, IReadOnlyDictionary<DocumentKey, YearRecord> figures) => new(
        places.Select(p => p.Key).ToHashSet(),
        new UnitHistory(places.Count < 2 ? [] : [.. places.Select(p => figures.GetValueOrDefault(p.Key)).OfType<YearRecord>()]));
}
