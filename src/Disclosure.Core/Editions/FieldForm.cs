namespace Disclosure.Core.Editions;

/// <summary>One field of a form.</summary>
/// <param name="Key">Its name in the data and in addresses.</param>
/// <param name="Label">What is printed before it.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsBeside">Whether it stands on the same printed line as the field before it (同行).</param>
public sealed record FieldForm(string Key, string Label, ColumnType Type, bool IsBeside)
{
    /// <summary>What it means, as far as a check must know.</summary>
    public Meaning Meaning { get; init; }
}
