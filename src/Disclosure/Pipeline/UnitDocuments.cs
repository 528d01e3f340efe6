using System.Collections.Concurrent;
using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>
/// The documents of one unit while it is at work. Each is read once, whoever needs it: it is checked and rendered, other years are set
/// beside it, and the narratives of others may cite it. It is dropped with the last of those that need it.
/// </summary>
internal sealed class UnitDocuments
{
    private readonly InputReader _input;
    private readonly UnitsBelow? _below;
    private readonly Dictionary<DocumentKey, HeldDocument> _held;
    private readonly ConcurrentDictionary<DocumentKey, Lazy<Budget?>> _others = new();

    /// <summary>The documents at these places, which are of one unit; none is read yet.</summary>
    /// <param name="input">Reads them.</param>
    /// <param name="places">Where they lie.</param>
    /// <param name="below">Knows the units that belong to this one; null when they are not looked at.</param>
    public UnitDocuments(InputReader input, IReadOnlyList<BudgetPlace> places, UnitsBelow? below = null)
    {
        _input = input;
        _below = below;
        Places = places;
        _held = places.ToDictionary(p => p.Key, _ => new HeldDocument());
    }

    /// <summary>Takes over from an earlier reading what it still has of a document, with its findings; whether it has.</summary>
    public bool TakeOver(BudgetPlace place, UnitDocuments earlier)
    {
        if (earlier._held.GetValueOrDefault(place.Key) is not { IsDropped: false, Budget: not null } held) return false;
        _held[place.Key] = held;
        return true;
    }

    /// <summary>Where they lie, in the order of their keys.</summary>
    public IReadOnlyList<BudgetPlace> Places { get; }

    /// <summary>Places, in the order of their keys, unit by unit.</summary>
    public static IReadOnlyList<IReadOnlyList<BudgetPlace>> ByUnit(IEnumerable<BudgetPlace> places) =>
        [.. places.GroupBy(p => p.Unit.Key, StringComparer.Ordinal).Select(g => g.ToList())];

    /// <summary>The documents of the unit that the input has, whether they are among these or not, and whether they can be read or not.</summary>
    public IReadOnlyCollection<DocumentKey> AllKeys() => _input.KeysOf(Places[0].Unit);

    /// <summary>Reads one; several may be read at once, each of them once.</summary>
    /// <returns>It, when nothing is wrong with it: else its figures are not all there.</returns>
    public Budget? Read(BudgetPlace place)
    {
        var held = _held[place.Key];
        held.Budget = _input.Read(place, held.Findings);
        held.IsRead = true;
        return held.Sound;
    }

    /// <summary>Finds out, once all are read, which of them others cite, or are set beside: those are kept for them.</summary>
    public void FindCitations()
    {
        if (_held.Count < 2) return;
        foreach (var (own, held) in _held)
        {
            var formulas = FormulasOf(held.Budget);
            var before = KeyBefore(own);
            foreach (var (key, cited) in _held.Where(h =>
                h.Key == before || (h.Key != own && formulas.Exists(f => f.Contains(h.Key.Folder + ":", StringComparison.Ordinal)))))
            {
                held.Cited.Add(key);
                cited.Claim();
            }
        }
    }

    /// <summary>What the units that belong to this one spend, by their documents of the year and kind of one of these.</summary>
    public IReadOnlyList<UnitTotal> Below(Budget budget) => _below?.Of(budget) ?? [];

    /// <summary>Takes down what a document of these spends, for the department that its unit belongs to.</summary>
    public void TakeDown(Budget budget, AddressBook book) => _below?.Add(budget, book);

    /// <summary>What was read, which may lack what the findings name, and the findings of its reading.</summary>
    public (Budget? Budget, FindingList Findings) Of(BudgetPlace place) => (_held[place.Key].Budget, _held[place.Key].Findings);

    /// <summary>
    /// The cells of a document for another that cites it, and for no one else; null when there is no such document or something is
    /// wrong with it, which is said when it is read for itself. Its prose is not there: nobody makes anything of that but its own pages.
    /// </summary>
    public AddressBook? CellsOf(DocumentKey key, DocumentKey asking)
    {
        var held = _held.GetValueOrDefault(key);
        _held[asking].Seen.TryAdd(key, true);
        if (held?.Sound is { } sound) return BookOf(sound);
        if (held is { IsRead: true, IsDropped: false }) return null;
        return _others.GetOrAdd(key, k => new(() => ReadOther(k))).Value is { } other ? BookOf(other) : null;
    }

    /// <summary>The documents whose cells one of these has asked for, whether they are there or not.</summary>
    public IEnumerable<DocumentKey> SeenBy(DocumentKey key) => _held[key].Seen.Keys;

    /// <summary>The document of the same kind that comes before another; null when there is none.</summary>
    public DocumentKey? KeyBefore(DocumentKey own) =>
        _held.Keys.Where(k => k.Kind == own.Kind && k.Year < own.Year).OrderBy(k => k.Year).LastOrDefault();

    /// <summary>Says that a document is done. It is dropped unless others still cite it, and so are those that it was the last to cite.</summary>
    public void Finish(BudgetPlace place)
    {
        var own = _held[place.Key];
        own.Release();
        foreach (var key in own.Cited) _held[key].Release();
    }

    private static AddressBook BookOf(Budget budget) => new(budget with { Narratives = new Dictionary<string, Narrative>(StringComparer.Ordinal) });

    private Budget? ReadOther(DocumentKey key)
    {
        var findings = new FindingList();
        return _input.Find(Places[0].Unit, key) is { } place && _input.Read(place, findings) is { } budget && !findings.HasErrors ? budget : null;
    }

    // Of the narrative, and of the edition: what should agree with last year's tables.
    private static List<string> FormulasOf(Budget? budget) => budget is null ? [] :
    [
        .. budget.Narratives.Values.SelectMany(PassageReader.Of).SelectMany(p => p.Citations).Select(c => c.Citation.Formula)
            .Concat(budget.Edition.Identities.SelectMany(i => new[] { i.Formula.Text, i.Condition?.Text ?? "" })).Distinct(StringComparer.Ordinal),
    ];

    private sealed class HeldDocument
    {
        private int _waiting = 1;

        public Budget? Budget { get; set; }

        public bool IsRead { get; set; }

        public FindingList Findings { get; } = new();

        public List<DocumentKey> Cited { get; } = [];

        public ConcurrentDictionary<DocumentKey, bool> Seen { get; } = new();

        public bool IsDropped => Volatile.Read(ref _waiting) == 0;

        public Budget? Sound => Findings.HasErrors ? null : Budget;

        // For itself, and for each that cites it.
        public void Claim() => _waiting++;

        public void Release()
        {
            if (Interlocked.Decrement(ref _waiting) == 0) Budget = null;
        }
    }
}
