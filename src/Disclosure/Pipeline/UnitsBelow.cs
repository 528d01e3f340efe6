using System.Collections.Concurrent;
using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Figures;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Site.Pages;

namespace Disclosure.Pipeline;

/// <summary>
/// What the units spend that belong to a department, for those of its documents that have it in their figures. What is known already, of
/// documents that were read before or that stay as they lie in the output, is taken; any other document is read for it. Safe for several threads.
/// </summary>
/// <param name="input">Reads the input; it may have been asked for some units only.</param>
/// <param name="hasPage">Whether the site has the pages of a document.</param>
/// <param name="staying">What the portal says of a document whose part of the site stays; null of any other.</param>
internal sealed class UnitsBelow(InputReader input, Func<DocumentKey, bool> hasPage, Func<DocumentKey, DocumentEntry?> staying)
{
    private readonly ConcurrentDictionary<DocumentKey, Lazy<UnitTotal?>> _totals = new();
    private readonly Lazy<ILookup<string, Unit>> _units = new(() => input.Units().Where(u => u.Department.Length > 0).ToLookup(u => u.Department, StringComparer.Ordinal));

    /// <summary>Units in the order in which they are best made: those that belong to a department before all others, so that few documents are read twice.</summary>
    public static IReadOnlyList<IReadOnlyList<BudgetPlace>> First(IReadOnlyList<IReadOnlyList<BudgetPlace>> units) =>
        [.. units.OrderBy(u => u[0].Unit.Department.Length == 0)];

    /// <summary>Whether a unit has others below it.</summary>
    public bool HasAny(Unit department) => Below(department).Any();

    /// <summary>Takes down what a document spends that was read without errors.</summary>
    public void Add(Budget budget, AddressBook book)
    {
        if (budget.Unit.Department.Length > 0) _totals[budget.Key] = new(TotalOf(budget, book));
    }

    /// <summary>What the units below spend, by their documents of the same year and kind; none where a document does not have them in its figures.</summary>
    public IReadOnlyList<UnitTotal> Of(Budget department) => !department.Edition.IncludesUnits ? [] :
    [
        .. Below(department.Unit).OrderBy(u => u.Key, StringComparer.Ordinal)
            .Select(u => TotalOf(u, department.Key with { Unit = u.Key })).OfType<UnitTotal>(),
    ];

    private IEnumerable<Unit> Below(Unit department) =>
        new[] { department.Key, department.Today }.Distinct(StringComparer.Ordinal).SelectMany(name => _units.Value[name]).Where(u => u.BelongsTo(department));

    private UnitTotal? TotalOf(Unit unit, DocumentKey key) => _totals.GetOrAdd(key, _ => new(() => staying(key) is { } entry ? TotalOf(entry) : Read(unit, key))).Value;

    private UnitTotal? TotalOf(DocumentEntry entry) => entry.Totals.GetValueOrDefault(PortalMeasure.Spending) is { } total
        ? new UnitTotal(entry.Unit, total.Value, total.Text, total.Unit, LinkOf(entry.Key, total.Link))
        : null;

    // What is wrong with it is said where it is read for itself.
    private UnitTotal? Read(Unit unit, DocumentKey key)
    {
        var findings = new FindingList();
        return input.Find(unit, key) is { } place && input.Read(place, findings) is { } budget && !findings.HasErrors ? TotalOf(budget, new AddressBook(budget)) : null;
    }

    private UnitTotal? TotalOf(Budget budget, AddressBook book) => PortalFigureFinder.Totals(budget, book).Where(t => t.Measure == PortalMeasure.Spending)
        .Select(t => UnitTotal.Of(budget.Unit, t.Cell, LinkOf(budget.Key, BudgetSummaries.LinkTo(t.Cell)))).FirstOrDefault();

    private string LinkOf(DocumentKey key, string link) => hasPage(key) ? $"{key}/{link}" : "";
}
