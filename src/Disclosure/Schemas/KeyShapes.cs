using System.Text.Json.Nodes;
using Disclosure.Keys;

namespace Disclosure.Schemas;

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
        Shape.Map(mapping.Keys.Select(k => (k.Name, Of(k))), [.. mapping.Required]);

    /// <summary>What stands under a key.</summary>
    public JsonObject Of(InputKey key) => Of(key.AnyValue, key.Description);

    /// <summary>What a value may be, in the words of <paramref name="about"/>.</summary>
    public JsonObject Of(InputValue value, string about = "") => value switch
    {
        TextValue text => OfText(text, about),
        FlagValue => Shape.Described(Shape.Choice(FlagValue.Yes, FlagValue.No), about),
        NumberValue number => Shape.Count(number.Most, about, number.MayBeYearWord ? BudgetYears : ""),
        NumbersValue numbers => Shape.Any(Shape.Count(numbers.Most, about), Shape.List(Shape.Count(numbers.Most), most: numbers.Most)),
        MapValue map => Shape.Described(Of(map.Mapping), about),
        NamesValue names => Shape.Described(OfNames(names), about),
        CodesValue codes => Shape.Described(OfCodes(codes), about),
        ListValue list => Shape.List(Of(list.Item), about, list.Most),
        NamedValue named => Shape.Described(Shape.Named(Of(named.Options)), about),
        OneOfValue one => Shape.Described(Shape.Single(Of(one.Mapping)), about),
        EitherValue either => Shape.Any(either.Ways.Select((way, i) => Of(way, i == 0 ? about : ""))),
        SharedValue shared => Shape.Described(Shape.Defined(shared.Name), about),
        SectionValue => Shape.Defined(SectionName),
        _ => throw new InvalidOperationException($"no such value: {value}"),
    };

    private JsonObject OfText(TextValue text, string about) => text switch
    {
        WordsValue words => Shape.Described(Shape.Choice(words.All), about),
        EditionNameValue => Shape.Described(Shape.Choice(editions ?? []), about),
        CheckNameValue => Shape.Described(Shape.Choice(checks ?? []), about),
        FormedValue formed => Shape.Pattern(formed.Pattern, about, formed.MayBeBlank ? Shape.Blank() : null),
        YearValue => Shape.Any(CellShapes.Year(about), Shape.Blank()),
        _ => Shape.Text(about, text.MayBeBlank, text.MostCharacters),
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
