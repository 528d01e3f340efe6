namespace Disclosure.Core.Documents;

/// <summary>The units of the amounts of one document where they are others than its edition's. Two that say the same are equal.</summary>
public sealed class AmountUnits : IEquatable<AmountUnits>
{
    private readonly string _sign;

    /// <summary>Takes them.</summary>
    /// <param name="usual">The unit of all tables whose forms say none of their own; null for that of the edition.</param>
    /// <param name="ofTables">The units of single tables, by their numbers; they go before what the forms say.</param>
    public AmountUnits(string? usual, IEnumerable<KeyValuePair<string, string>> ofTables)
    {
        Usual = usual;
        OfTables = new SortedDictionary<string, string>(ofTables.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        _sign = string.Join('\n', OfTables.Select(t => $"{t.Key}\t{t.Value}").Prepend(usual ?? ""));
    }

    /// <summary>Those of the edition.</summary>
    public static AmountUnits OfEdition { get; } = new(null, []);

    /// <summary>The unit of all tables whose forms say none of their own; null for that of the edition.</summary>
    public string? Usual { get; }

    /// <summary>The units of single tables, by their numbers.</summary>
    public IReadOnlyDictionary<string, string> OfTables { get; }

    /// <inheritdoc/>
    public bool Equals(AmountUnits? other) => other is not null && _sign == other._sign;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AmountUnits);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_sign, StringComparison.Ordinal);
}
