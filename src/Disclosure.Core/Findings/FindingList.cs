namespace Disclosure.Core.Findings;

/// <summary>
/// Collects findings while input is read or checked. Not safe for several threads: each disclosure has its own list.
/// </summary>
public sealed class FindingList
{
    // Some thousand names: thousands of faults among thousands of names would take longer than all else.
    private const int MostComparisons = 500_000;

    private readonly List<Finding> _items = [];
    private readonly HashSet<FindingList> _shared = [];
    private int _errors;
    private int _comparisons = MostComparisons;

    /// <summary>The number of findings so far.</summary>
    public int Count => _items.Count + _shared.Sum(s => s.Count);

    /// <summary>How many of them are errors.</summary>
    public int Errors => _errors + _shared.Sum(s => s.Errors);

    /// <summary>Whether one of them is an error, so that nothing may be written.</summary>
    public bool HasErrors => Errors > 0;

    /// <summary>Adds one.</summary>
    public void Add(Finding finding)
    {
        _items.Add(finding);
        if (finding.Severity == Severity.Error) _errors++;
    }

    /// <summary>Adds an error.</summary>
    public void Error(string id, Place place, string message) => Add(Finding.Error(id, place, message));

    /// <summary>
    /// The valid name that was most likely meant, or null: as <see cref="NearestName"/>, but only for so many faults as a person can
    /// read of.
    /// </summary>
    public string? Nearest(string found, IEnumerable<string> valid) =>
        _comparisons > 0 ? NearestName.Of(found, valid, ref _comparisons) : null;

    /// <summary>The words that name it in a message, or nothing.</summary>
    public string Hint(string found, IEnumerable<string> valid) => NearestName.Words(Nearest(found, valid));

    /// <summary>Adds all of another list.</summary>
    public void AddRange(FindingList other)
    {
        _items.AddRange(other._items);
        _errors += other._errors;
        _shared.UnionWith(other._shared);
    }

    /// <summary>
    /// Adds a list that is complete and that others add too, without a copy: what is wrong with an edition is wrong for each of a
    /// thousand budgets, and told once.
    /// </summary>
    public void AddShared(FindingList other)
    {
        if (other.Count > 0) _shared.Add(other);
    }

    /// <summary>All findings by place, each once.</summary>
    public IReadOnlyList<Finding> Sorted() => [.. _items.Concat(_shared.SelectMany(s => s.Sorted())).Distinct().Order()];
}
