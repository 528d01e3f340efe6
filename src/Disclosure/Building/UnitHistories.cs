using System.Collections.Concurrent;
using Disclosure.Core.Addresses;
using Disclosure.Core.Findings;
using Disclosure.Core.Years;
using Disclosure.Reading;

namespace Disclosure.Building;

/// <summary>
/// The histories of units with several years: what each year needs to know of the others. They are read before the first
/// of a unit's budgets is rendered, budget by budget, and dropped with the last.
/// </summary>
internal sealed class UnitHistories(InputReader input, IReadOnlyList<BudgetPlace> places)
{
    private readonly ConcurrentDictionary<string, Lazy<UnitHistory>> _histories = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _done = new(StringComparer.Ordinal);
    private readonly ILookup<string, BudgetPlace> _places = places.ToLookup(p => p.Unit.Key, StringComparer.Ordinal);

    /// <summary>The history of a budget's unit; of a unit with one document, no record is needed.</summary>
    public UnitHistory Of(BudgetPlace place) => _histories.GetOrAdd(place.Unit.Key, key => new(() => Read(_places[key]))).Value;

    /// <summary>Says that a budget is done; true once for each unit, with its last.</summary>
    public bool IsLast(BudgetPlace place)
    {
        var key = place.Unit.Key;
        return _done.AddOrUpdate(key, 1, (_, done) => done + 1) == _places[key].Count();
    }

    /// <summary>Drops the history of a unit.</summary>
    public void Drop(BudgetPlace place) => _histories.TryRemove(place.Unit.Key, out _);

    private UnitHistory Read(IEnumerable<BudgetPlace> places)
    {
        var years = places.OrderBy(p => p.Key).ToList();
        return years.Count < 2 ? new UnitHistory([]) : new UnitHistory([.. years.Select(Read).OfType<YearRecord>()]);
    }

    // Its own faults are reported when it is read for itself.
    private YearRecord? Read(BudgetPlace place)
    {
        var findings = new FindingList();
        return input.Read(place, findings) is { } budget && !findings.HasErrors ? YearRecord.Of(new AddressBook(budget), budget) : null;
    }
}
