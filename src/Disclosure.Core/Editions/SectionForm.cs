namespace Disclosure.Core.Editions;

/// <summary>A part of a table's form: a grid, a list of fields, or what is composed of these (<see cref="ComposedForm"/>).</summary>
/// <param name="Name">Its step in addresses and its key in the data; blank when it is the only section of its table.</param>
/// <param name="Heading">What is printed above it; blank for nothing. May hold <c>{序}</c>, the number of a repeated group.</param>
public abstract record SectionForm(string Name, string Heading)
{
    /// <summary>It, or the forms with cells that it is composed of, in order.</summary>
    public virtual IEnumerable<SectionForm> Flat() => [this];
}

/// <summary>A section that is a list of fields, each a name and a value.</summary>
public sealed record FieldsForm(string Name, string Heading, IReadOnlyList<FieldForm> Fields) : SectionForm(Name, Heading);

/// <summary>One field of a form.</summary>
/// <param name="Key">Its name in the data and in addresses.</param>
/// <param name="Label">What is printed before it.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsBeside">Whether it stands on the same printed line as the field before it (同行).</param>
public sealed record FieldForm(string Key, string Label, ColumnType Type, bool IsBeside)
{
    /// <summary>What it means, as far as a check must know.</summary>
    public Meaning Meaning { get; init; }

    /// <summary>The unit of its amount where it or its section has one of its own; null for that of the table.</summary>
    public string? AmountUnit { get; init; }
}
