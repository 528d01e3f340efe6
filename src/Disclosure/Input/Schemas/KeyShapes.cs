using System.Text.Json.Nodes;
using Disclosure.Input.Keys;

namespace Disclosure.Input.Schemas;

/// <summary>Describes what may stand under declared keys.</summary>
/// <param name="editions">The names of the input's editions; null where none is named.</param>
/// <param name="checks">The ids of the checks; null where none is named.</param>
internal sealed class KeyShapes(IReadOnlyCollection<string>? editions = null, IReadOnlyCollection<string>? checks = null)
{
    /// <summary>The name under which a schema has the form of a section.</summary>
    public const string SectionName = "section";

    // Written plainly or between quotation marks, the reader puts the year in the place of such a word first.
    private const string BudgetYears = @"|\{(年度|上年|前年)\}";

    /// <summary>A mapping with these keys and no others.</summary>
    public JsonObject Of(InputMapping mapping) =>
        SchemaShape.Map(mapping.Keys.Select(k => (k.Name, Of(k))), [.. mapping.Required]);

    /// <summary>What stands under a key.</summary>
    public JsonObject Of(InputKey key) => Of(key.AnyValue, key.Description);

    /// <summary>What a value may be, in the words of <paramref name="about"/>.</summary>
    public JsonObject Of(InputValue value, string about = "") => value switch
    {
        TextValue text => OfText(text, about),
        FlagValue => SchemaShape.Described(SchemaShape.Choice(FlagValue.Yes, FlagValue.No), about),
        CountValue number => SchemaShape.Count(number.Most, about, number.MayBeYearWord ? BudgetYears : ""),
        NumbersValue numbers => SchemaShape.Any(SchemaShape.Count(numbers.Most, about), SchemaShape.List(SchemaShape.Count(numbers.Most), most: numbers.Most)),
        MapValue map => SchemaShape.Described(Of(map.Mapping), about),
        NamesValue names => SchemaShape.Described(OfNames(names), about),
        CodesValue codes => SchemaShape.Described(OfCodes(codes), about),
        ListValue list => SchemaShape.List(Of(list.Item), about, list.Most),
        NamedValue named => SchemaShape.Described(SchemaShape.Named(Of(named.Options)), about),
        OneOfValue one => SchemaShape.Described(SchemaShape.Single(Of(one.Mapping)), about),
        EitherValue either => SchemaShape.Any(either.Ways.Select((way, i) => Of(way, i == 0 ? about : ""))),
        SharedValue shared => SchemaShape.Described(SchemaShape.Defined(shared.Name), about),
        SectionValue => SchemaShape.Defined(SectionName),
        _ => throw new InvalidOperationException($"no such value: {value}"),
    };

    private JsonObject OfText(TextValue text, string about) => text switch
    {
        WordsValue words => SchemaShape.Described(SchemaShape.Choice(words.All), about),
        EditionNameValue => SchemaShape.Described(SchemaShape.Choice(editions ?? []), about),
        CheckNameValue => SchemaShape.Described(SchemaShape.Choice(checks ?? []), about),
        FormedValue formed => SchemaShape.Pattern(formed.Pattern, about, formed.MayBeBlank ? SchemaShape.Blank() : null),
        YearValue => SchemaShape.Any(CellShapes.Year(about), SchemaShape.Blank()),
        _ => SchemaShape.Text(about, text.MayBeBlank, text.MostCharacters),
    };

    private JsonObject OfNames(NamesValue names)
    {
        var map = new JsonObject { ["type"] = "object" };
        if (names.Least > 0) map["minProperties"] = names.Least;
        map["additionalProperties"] = Of(names.Each);
        return map;
    }

    private JsonObject OfCodes(CodesValue codes) => new()
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { ["^[0-9]+$"] = Of(codes.Each) },
        ["additionalProperties"] = false,
    };
}
