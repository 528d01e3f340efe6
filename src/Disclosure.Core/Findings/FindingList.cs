namespace Disclosure.Core.Findings;

/// <summary>
/// Collects findings while input is read or checked. Not safe for several threads: each disclosure has its own list.
/// </summary>
public sealed class FindingList
{
    private readonly List<Finding> _items = [];

    /// <summary>The number of findings so far.</summary>
    public int Count => _items.Count;

    /// <summary>Whether one of them is an error, so that nothing may be written.</summary>
    public bool HasErrors => _items.Exists(f => f.Severity == Severity.Error);

    /// <summary>Adds one.</summary>
    public void Add(Finding finding) => _items.Add(finding);

    /// <summary>Adds an error.</summary>
    public void Error(string id, Place place, string message) => _items.Add(Finding.Error(id, place, message));

    /// <summary>Adds all of another list.</summary>
    public void AddRange(FindingList other) => _items.AddRange(other._items);

    /// <summary>All findings by place, each once.</summary>
    public IReadOnlyList<Finding> Sorted() => [.. _items.Distinct().Order()];
}
