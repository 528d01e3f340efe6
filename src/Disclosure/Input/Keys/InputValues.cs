namespace Disclosure.Input.Keys;

/// <summary>A text as written.</summary>
/// <param name="MayBeBlank">Whether its key may stand without it.</param>
/// <param name="MostCharacters">How long it may be; 0 where nobody bounds it.</param>
internal record TextValue(bool MayBeBlank = false, int MostCharacters = 0) : InputValue;

/// <summary>A text of a form: a day, or an address of the web.</summary>
/// <param name="Pattern">What an editor sees of the form; the reader sees more.</param>
/// <param name="MayBeBlank">Whether its key may stand without it.</param>
internal sealed record FormedValue(string Pattern, bool MayBeBlank) : TextValue(MayBeBlank);

/// <summary>A year of four digits, or nothing.</summary>
internal sealed record YearValue() : TextValue(MayBeBlank: true);

/// <summary>The folder of one of the input's editions.</summary>
internal sealed record EditionNameValue : TextValue;

/// <summary>The id of one of the checks.</summary>
internal sealed record CheckNameValue : TextValue;

/// <summary>One of some words.</summary>
internal record WordsValue(IReadOnlyCollection<string> All) : TextValue;

/// <summary>One of some words that mean something to the program.</summary>
internal sealed record WordsValue<T>(IReadOnlyDictionary<string, T> ByWord) : WordsValue([.. ByWord.Keys]);

/// <summary>是 or 否.</summary>
internal sealed record FlagValue : InputValue
{
    /// <summary>是.</summary>
    public const string Yes = "是";

    /// <summary>否.</summary>
    public const string No = "否";
}

/// <summary>A whole number from 1.</summary>
/// <param name="Most">The greatest.</param>
/// <param name="MayBeYearWord">Whether a word for a year of the budget may stand in its place, e.g. <c>{上年}</c>.</param>
internal sealed record CountValue(int Most, bool MayBeYearWord = false) : InputValue;

/// <summary>A whole number from 1 to <paramref name="Most"/>, or a list of no more than so many of them.</summary>
internal sealed record NumbersValue(int Most) : InputValue;

/// <summary>A mapping with declared keys.</summary>
internal sealed record MapValue(InputMapping Mapping) : InputValue;

/// <summary>A mapping whose keys are names that its writer gives; under each stands what <paramref name="Each"/> declares.</summary>
internal sealed record NamesValue(InputKey Each, int Least = 0) : InputValue;

/// <summary>A mapping whose keys are codes, all digits; under each stands what <paramref name="Each"/> declares.</summary>
internal sealed record CodesValue(InputKey Each) : InputValue;

/// <summary>A list of no more than <paramref name="Most"/> items.</summary>
internal sealed record ListValue(InputValue Item, int Most) : InputValue;

/// <summary>A mapping with one key, a name that its writer gives, and these options under it: <c>总计: {栏次: 5}</c>.</summary>
internal sealed record NamedValue(InputValue Options) : InputValue;

/// <summary>A mapping with one of these keys and no other.</summary>
internal sealed record OneOfValue(InputMapping Mapping) : InputValue;

/// <summary>What may be written in several ways, the plainest first.</summary>
internal sealed record EitherValue(params IReadOnlyList<InputValue> Ways) : InputValue;

/// <summary>What stands within itself, or in several places of a file: by this name a schema has it once.</summary>
internal sealed record SharedValue(string Name, Func<InputValue> Of) : InputValue;

/// <summary>The form of a section, of whatever kind: see <see cref="SectionKindKeys"/>.</summary>
internal sealed record SectionValue : InputValue;

/// <summary>What the form of a table asks for in its data: see the kinds of sections.</summary>
internal sealed record GivenValue : InputValue;
