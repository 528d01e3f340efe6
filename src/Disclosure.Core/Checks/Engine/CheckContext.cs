using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Engine;

/// <summary>What checks look at: a budget, and what several of them need to know of it, worked out once.</summary>
public sealed class CheckContext
{
    private readonly List<CheckResult> _results = [];
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, object> _shared = [];
    private readonly Lazy<IReadOnlyList<LocatedCell>> _cells;
    private readonly Lazy<IReadOnlyList<Passage>> _all;
    private readonly Lazy<IReadOnlyList<Passage>> _passages;
    private readonly LeftOut _leftOut = new();
    private readonly Lazy<IReadOnlyList<Passage>> _rows;
    private readonly Lazy<IReadOnlyList<Quotation>> _quotations;

    /// <summary>The context of a budget. Its narrative may cite <paramref name="others"/>.</summary>
    public CheckContext(Budget budget, OtherDocuments others)
    {
        Budget = budget;
        Others = others;
        Book = new AddressBook(budget);
        _cells = new(() => [.. Book.Cells]);
        _all = new(() => [.. budget.Edition.Parts
            .Select(p => budget.Narratives.GetValueOrDefault(p.Key)).OfType<Narrative>().SelectMany(PassageReader.Of)]);
        _passages = new(() => _all.Value.Any(p => p.IsRow) ? [.. _all.Value.Where(p => !p.IsRow)] : _all.Value);
        _rows = new(() => [.. _all.Value.Where(p => p.IsRow)]);
        _quotations = new(() => new QuotationFinder(budget.Key, Book, others).Of(_all.Value));
    }

    /// <summary>The budget.</summary>
    public Budget Budget { get; }

    /// <summary>The documents of its unit.</summary>
    public OtherDocuments Others { get; }

    /// <summary>Its cells by address.</summary>
    public AddressBook Book { get; }

    /// <summary>Every place of the tables that can hold a value, in printed order.</summary>
    public IReadOnlyList<LocatedCell> Cells => _cells.Value;

    /// <summary>The sentences of the narrative, passage by passage, in the official order of its parts; without what was left out because it could not be looked at in time.</summary>
    public IReadOnlyList<Passage> Passages => _leftOut.Without(_passages.Value);

    /// <summary>The rows of the tables in the narrative, in the same order: figures stand in them, and no sentences.</summary>
    public IReadOnlyList<Passage> Rows => _leftOut.Without(_rows.Value);

    /// <summary>Both, as they stand.</summary>
    public IReadOnlyList<Passage> AllPassages => _all.Value;

    /// <summary>The figures of the narrative that cite cells, worked out, in order.</summary>
    public IReadOnlyList<Quotation> Quotations => _quotations.Value;

    /// <summary>What the checks that ran so far found.</summary>
    public IReadOnlyList<CheckResult> Results => _results;

    /// <summary>Takes down that a check begins, and what it is called.</summary>
    public void Begin(string id, string title) => _titles[id] = title;

    /// <summary>What a check is called that began; of any other, its id.</summary>
    public string TitleOf(string id) => _titles.GetValueOrDefault(id, id);

    /// <summary>Adds what a check found.</summary>
    public void Add(IEnumerable<CheckResult> results) => _results.AddRange(results);

    /// <summary>What several checks need, made when the first of them asks; one of each type.</summary>
    internal T Once<T>(Func<CheckContext, T> make)
        where T : class
    {
        if (!_shared.TryGetValue(typeof(T), out var made)) _shared[typeof(T)] = made = make(this);
        return (T)made;
    }

    /// <summary>Takes down that a text is looked at now: whatever takes too long is that text. False when it was left out.</summary>
    /// <param name="text">The passage or the cell, by reference.</param>
    /// <param name="evidence">How to point at it.</param>
    internal bool LookAt(object text, Func<Evidence> evidence) => _leftOut.LookAt(text, evidence);

    /// <summary>
    /// Looks at texts, and again without the one that took too long, until all others are looked at. Null when it cannot be told which it was.
    /// </summary>
    /// <param name="look">Looks at them.</param>
    /// <param name="leave">Is told of each text that is left out; null where it cannot be told which.</param>
    internal T? Guard<T>(Func<T> look, Action<Evidence?> leave)
        where T : class => _leftOut.Guard(look, at =>
        {
            // What was worked out with it is worked out again without.
            _shared.Clear();
            leave(at);
        });

    /// <summary>The words of a passage as evidence; <paramref name="index"/> is where in its text to look.</summary>
    public Evidence EvidenceOf(Passage passage, int index, string text)
    {
        var place = passage.PlaceAt(index);
        var part = Budget.Edition.Parts.First(p => p.Key == passage.Part);
        return new Evidence($"{part.ShortName}第 {place.Line} 行", text, place) { Passage = passage, Name = PassageName.Of(part.ShortName, passage) };
    }
}
