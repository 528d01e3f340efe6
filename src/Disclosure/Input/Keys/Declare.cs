namespace Disclosure.Input.Keys;

/// <summary>Declares keys.</summary>
internal static class Declare
{
    /// <summary>A key that may be left out.</summary>
    public static InputKey<T> Of<T>(string name, string description, T value) where T : InputValue => new(name, description, value, false);

    /// <summary>A key that must be there.</summary>
    public static InputKey<T> Required<T>(string name, string description, T value) where T : InputValue => new(name, description, value, true);

    /// <summary>A text that may be left out or blank.</summary>
    public static InputKey<TextValue> Text(string name, string description) => Of(name, description, new TextValue(MayBeBlank: true));

    /// <summary>A text that must be there.</summary>
    public static InputKey<TextValue> RequiredText(string name, string description) => Required(name, description, new TextValue());

    /// <summary>The address of cells, or a formula, that may be left out or blank.</summary>
    public static InputKey<TextValue> Formula(string name, string description) =>
        Of(name, description, new TextValue(MayBeBlank: true, FormBounds.Equation));

    /// <summary>The address of cells, or a formula, that must be there.</summary>
    public static InputKey<TextValue> RequiredFormula(string name, string description) =>
        Required(name, description, new TextValue(MostCharacters: FormBounds.Equation));

    /// <summary>是 or 否; 否 when it is left out.</summary>
    public static InputKey<FlagValue> Flag(string name, string description) => Of(name, description, new FlagValue());

    /// <summary>A whole number from 1 that may be left out.</summary>
    public static InputKey<CountValue> Number(string name, string description, int most) => Of(name, description, new CountValue(most));

    /// <summary>One of some words that may be left out.</summary>
    public static InputKey<WordsValue<T>> Words<T>(string name, string description, IReadOnlyDictionary<string, T> words) =>
        Of(name, description, new WordsValue<T>(words));

    /// <summary>A list that may be left out.</summary>
    public static InputKey<ListValue> List(string name, string description, InputValue item, int most) =>
        Of(name, description, new ListValue(item, most));

    /// <summary>A list that must be there.</summary>
    public static InputKey<ListValue> RequiredList(string name, string description, InputValue item, int most) =>
        Required(name, description, new ListValue(item, most));

    /// <summary>A name alone, or a name with options: <c>总计</c> or <c>总计: {栏次: 5}</c>.</summary>
    public static InputValue NameWith(InputMapping options) => new EitherValue(new TextValue(), new NamedValue(new MapValue(options)));
}
