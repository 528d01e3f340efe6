namespace Disclosure.Core.Differences.Matching;

/// <summary>The projects that were recognised under new names: what one table tells, the others believe.</summary>
internal sealed class Renames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Takes down a new name.</summary>
    public void Add(string before, string after) => _names.TryAdd(before, after);

    /// <summary>The new name, or the same where there is none.</summary>
    public string Of(string name) => _names.GetValueOrDefault(name, name);
}
