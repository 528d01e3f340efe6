namespace Disclosure.Keys;

/// <summary>A key of a mapping in the input: declared here once, for those who read, describe and write it.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Description">What stands under it, in the words of an editor to the person who fills it in.</param>
/// <param name="IsRequired">Whether the mapping must have it; then a text under it must not be blank either.</param>
internal abstract record Key(string Name, string Description, bool IsRequired)
{
    /// <summary>What may stand under it, of whatever type.</summary>
    public abstract Value AnyValue { get; }

    /// <summary>A key that may be left out.</summary>
    public static Key<T> Of<T>(string name, string description, T value) where T : Value => new(name, description, value, false);

    /// <summary>A key that must be there.</summary>
    public static Key<T> Required<T>(string name, string description, T value) where T : Value => new(name, description, value, true);

    /// <summary>A text that may be left out or blank.</summary>
    public static Key<Value.Text> Text(string name, string description) => Of(name, description, new Value.Text(MayBeBlank: true));

    /// <summary>A text that must be there.</summary>
    public static Key<Value.Text> RequiredText(string name, string description) => Required(name, description, new Value.Text());

    /// <summary>The address of cells, or a formula, that may be left out or blank.</summary>
    public static Key<Value.Text> Formula(string name, string description) =>
        Of(name, description, new Value.Text(MayBeBlank: true, FormBounds.Equation));

    /// <summary>The address of cells, or a formula, that must be there.</summary>
    public static Key<Value.Text> RequiredFormula(string name, string description) =>
        Required(name, description, new Value.Text(MostCharacters: FormBounds.Equation));

    /// <summary>是 or 否; 否 when it is left out.</summary>
    public static Key<Value.Flag> Flag(string name, string description) => Of(name, description, new Value.Flag());

    /// <summary>A whole number from 1 that may be left out.</summary>
    public static Key<Value.Number> Number(string name, string description, int most) => Of(name, description, new Value.Number(most));

    /// <summary>One of some words that may be left out.</summary>
    public static Key<Value.Words<T>> Words<T>(string name, string description, IReadOnlyDictionary<string, T> words) =>
        Of(name, description, new Value.Words<T>(words));

    /// <summary>A list that may be left out.</summary>
    public static Key<Value.List> List(string name, string description, Value item, int most) =>
        Of(name, description, new Value.List(item, most));

    /// <summary>A list that must be there.</summary>
    public static Key<Value.List> RequiredList(string name, string description, Value item, int most) =>
        Required(name, description, new Value.List(item, most));
}

/// <summary>A key with what may stand under it, so that a reader cannot take it for something else.</summary>
internal sealed record Key<T>(string Name, string Description, T Value, bool IsRequired) : Key(Name, Description, IsRequired) where T : Value
{
    /// <inheritdoc/>
    public override Value AnyValue => Value;
}
