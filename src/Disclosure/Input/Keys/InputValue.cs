namespace Disclosure.Input.Keys;

/// <summary>
/// What may stand under a key of the input, or as an item of a list: what a reader takes, a schema describes and a writer writes.
/// Whoever tells the kinds apart throws on one that it does not know.
/// </summary>
internal abstract record InputValue;

/// <summary>A key of a mapping in the input: declared once, for those who read, describe and write it.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Description">What stands under it, in the words of an editor to the person who fills it in.</param>
/// <param name="IsRequired">Whether the mapping must have it; then a text under it must not be blank either.</param>
internal abstract record InputKey(string Name, string Description, bool IsRequired)
{
    /// <summary>What may stand under it, of whatever type.</summary>
    public abstract InputValue AnyValue { get; }
}

/// <summary>A key with what may stand under it, so that a reader cannot take it for something else.</summary>
internal sealed record InputKey<T>(string Name, string Description, T Value, bool IsRequired) : InputKey(Name, Description, IsRequired)
    where T : InputValue
{
    /// <inheritdoc/>
    public override InputValue AnyValue => Value;
}

/// <summary>The keys that a mapping of the input may have, in the order in which people are told of them and write them.</summary>
internal sealed class InputMapping
{
    private readonly HashSet<string> _names;

    /// <summary>A mapping with these keys.</summary>
    public InputMapping(params IReadOnlyList<InputKey> keys)
    {
        Keys = keys;
        _names = new HashSet<string>(keys.Count, StringComparer.Ordinal);
        foreach (var key in keys) _names.Add(key.Name);
    }

    /// <summary>The keys.</summary>
    public IReadOnlyList<InputKey> Keys { get; }

    /// <summary>The names of the keys that must be there.</summary>
    public IEnumerable<string> Required => Keys.Where(k => k.IsRequired).Select(k => k.Name);

    /// <summary>Whether it may have a key of this name.</summary>
    public bool Has(string name) => _names.Contains(name);
}
