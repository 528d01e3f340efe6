namespace Disclosure.Keys;

/// <summary>
/// What may stand under a key of the input, or as an item of a list: what a reader takes, a schema describes and a writer writes.
/// Whoever tells the kinds apart throws on one that it does not know.
/// </summary>
internal abstract record Value
{
    private Value()
    {
    }

    /// <summary>A name alone, or a name with options: <c>总计</c> or <c>总计: {栏次: 5}</c>.</summary>
    public static Either NameWith(Value options) => new(new Text(), new Named(options));

    /// <summary>A text as written.</summary>
    /// <param name="MayBeBlank">Whether its key may stand without it.</param>
    /// <param name="MostCharacters">How long it may be; 0 where nobody bounds it.</param>
    public record Text(bool MayBeBlank = false, int MostCharacters = 0) : Value;

    /// <summary>A text of a form: a day, or an address of the web.</summary>
    /// <param name="Pattern">What an editor sees of the form; the reader sees more.</param>
    /// <param name="MayBeBlank">Whether its key may stand without it.</param>
    public sealed record Formed(string Pattern, bool MayBeBlank) : Text(MayBeBlank);

    /// <summary>A year of four digits, or nothing.</summary>
    public sealed record Year() : Text(MayBeBlank: true);

    /// <summary>The folder of one of the input's editions.</summary>
    public sealed record EditionName : Text;

    /// <summary>One of some words.</summary>
    public record Words(IReadOnlyCollection<string> All) : Text;

    /// <summary>One of some words that mean something to the program.</summary>
    public sealed record Words<T>(IReadOnlyDictionary<string, T> Meanings) : Words([.. Meanings.Keys]);

    /// <summary>是 or 否.</summary>
    public sealed record Flag : Value;

    /// <summary>A whole number from 1.</summary>
    /// <param name="Most">The greatest.</param>
    /// <param name="MayBeYearWord">Whether a word for a year of the budget may stand in its place, e.g. <c>{上年}</c>.</param>
    public sealed record Number(int Most, bool MayBeYearWord = false) : Value;

    /// <summary>A whole number from 1 to <paramref name="Most"/>, or a list of no more than so many of them.</summary>
    public sealed record Numbers(int Most) : Value;

    /// <summary>A mapping with declared keys.</summary>
    public sealed record Map(Mapping Mapping) : Value;

    /// <summary>A mapping whose keys are names that its writer gives; under each stands what <paramref name="Each"/> declares.</summary>
    public sealed record Names(Key Each, int Least = 0) : Value;

    /// <summary>A mapping whose keys are codes, all digits; under each stands what <paramref name="Each"/> declares.</summary>
    public sealed record Codes(Key Each) : Value;

    /// <summary>A list of no more than <paramref name="Most"/> items.</summary>
    public sealed record List(Value Item, int Most) : Value;

    /// <summary>A mapping with one key, a name that its writer gives, and these options under it.</summary>
    public sealed record Named(Value Options) : Value;

    /// <summary>A mapping with one of these keys and no other.</summary>
    public sealed record OneOf(Mapping Mapping) : Value;

    /// <summary>What may be written in several ways, the plainest first.</summary>
    public sealed record Either(params IReadOnlyList<Value> Ways) : Value;

    /// <summary>What stands within itself, or in several places of a file: by this name a schema has it once.</summary>
    public sealed record Shared(string Name, Func<Value> Of) : Value;

    /// <summary>The form of a section, of whatever kind: see <see cref="SectionKindKeys"/>.</summary>
    public sealed record Section : Value;

    /// <summary>What the form of a table asks for in its data: see the kinds of sections.</summary>
    public sealed record Given : Value;
}
