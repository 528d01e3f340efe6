using Disclosure.Core.Budgets;
using Disclosure.Core.Years;
using Disclosure.Reading;

namespace Disclosure.Building;

/// <summary>The years of a unit that are set side by side: those of its documents of one kind.</summary>
/// <param name="Years">The years that the site has.</param>
/// <param name="History">What is kept of them; no records when there is only one, which has nothing to stand beside.</param>
internal sealed record KindYears(IReadOnlySet<int> Years, UnitHistory History)
{
    /// <summary>The years of documents of one kind, in order, as far as they could be read.</summary>
    public static KindYears Of(IReadOnlyList<BudgetPlace> places, IReadOnlyDictionary<DocumentKey, YearRecord> figures) => new(
        places.Select(p => p.Year).ToHashSet(),
        new UnitHistory(places.Count < 2 ? [] : [.. places.Select(p => figures.GetValueOrDefault(p.Key)).OfType<YearRecord>()]));
}
