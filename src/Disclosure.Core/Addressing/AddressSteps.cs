using System.Collections;

namespace Disclosure.Core.Addressing;

/// <summary>
/// The steps of a cell's address: those that lead to its row, which all cells of the row share, and those of its column.
/// Two are equal when their steps are.
/// </summary>
public sealed class AddressSteps : IReadOnlyList<string>, IEquatable<AddressSteps>
{
    private static readonly string[] None = [];

    private readonly string[] _column;
    private string? _address;

    /// <summary>The steps of a row (or field) and of a column within it; none for the row itself.</summary>
    public AddressSteps(RowSteps row, string[]? column = null)
    {
        Row = row;
        _column = column ?? None;
    }

    /// <summary>The steps that lead to the row, or to the field.</summary>
    public RowSteps Row { get; }

    /// <summary>They as written.</summary>
    public string Address => _column.Length == 0 ? Row.Address : _address ??= AddressText.Of(this);

    /// <inheritdoc/>
    public int Count => Row.Steps.Length + _column.Length;

    /// <inheritdoc/>
    public string this[int index] => index < Row.Steps.Length ? Row.Steps[index] : _column[index - Row.Steps.Length];

    /// <inheritdoc/>
    public bool Equals(AddressSteps? other)
    {
        if (other is null || other.Count != Count) return false;
        for (var i = Count - 1; i >= 0; i--)
        {
            if (this[i] != other[i]) return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AddressSteps);

    /// <inheritdoc/>
    public override int GetHashCode() => RowSteps.HashOf(Row.Hash, _column);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        foreach (var step in Row.Steps) yield return step;
        foreach (var step in _column) yield return step;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
