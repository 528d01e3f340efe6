namespace Disclosure.Keys;

/// <summary>The keys that a mapping of the input may have, in the order in which people are told of them and write them.</summary>
internal sealed class Mapping
{
    private readonly HashSet<string> _names;

    /// <summary>A mapping with these keys.</summary>
    public Mapping(params IReadOnlyList<Key> keys)
    {
        Keys = keys;
        _names = new HashSet<string>(keys.Count, StringComparer.Ordinal);
        foreach (var key in keys) _names.Add(key.Name);
    }

    /// <summary>The keys.</summary>
    public IReadOnlyList<Key> Keys { get; }

    /// <summary>The names of the keys that must be there.</summary>
    public IEnumerable<string> Required => Keys.Where(k => k.IsRequired).Select(k => k.Name);

    /// <summary>Whether it may have a key of this name.</summary>
    public bool Has(string name) => _names.Contains(name);
}
