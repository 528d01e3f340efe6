using System.Text.Json.Nodes;
using Disclosure.Keys;

namespace Disclosure.Schemas;

/// <summary>Describes what may stand under declared keys. <paramref name="editions"/> are the names of the input's editions.</summary>
internal sealed class KeyShapes(params IReadOnlyCollection<string> editions)
{
    // Written plainly or between quotation marks, the reader puts the year in the place of such a word first.
    private const string YearWords = @"|\{(年度|上年|前年)\}";

    /// <summary>A mapping with these keys and no others.</summary>
    public JsonObject Of(Mapping mapping) =>
        Shape.Map(mapping.Keys.Select(k => (k.Name, Of(k))), [.. mapping.Required]);

    /// <summary>What stands under a key.</summary>
    public JsonObject Of(Key key) => Of(key.AnyValue, key.Description);

    /// <summary>What a value may be, in the words of <paramref name="about"/>.</summary>
    public JsonObject Of(Value value, string about = "") => value switch
    {
        Value.Text text => OfText(text, about),
        Value.Flag => Shape.Flag(about),
        Value.Number number => Shape.Count(number.Most, about, number.MayBeYearWord ? YearWords : ""),
        Value.Numbers numbers => Shape.Any(Shape.Count(numbers.Most, about), Shape.List(Shape.Count(numbers.Most), most: numbers.Most)),
        Value.Map map => Shape.Described(Of(map.Mapping), about),
        Value.Names names => Shape.Described(OfNames(names), about),
        Value.Codes codes => Shape.Described(OfCodes(codes), about),
        Value.List list => Shape.List(Of(list.Item), about, list.Most),
        Value.Named named => Shape.Described(Shape.Named(Of(named.Options)), about),
        Value.OneOf one => Shape.Described(Shape.Single(Of(one.Mapping)), about),
        Value.Either either => Shape.Any(either.Ways.Select((way, i) => Of(way, i == 0 ? about : ""))),
        Value.Shared shared => Shape.Described(Shape.Defined(shared.Name), about),
        Value.Section => Shape.Defined(FormSchema.SectionName),
        _ => throw new InvalidOperationException($"no such value: {value}"),
    };

    private JsonObject OfText(Value.Text text, string about) => text switch
    {
        Value.Words words => Shape.Described(Shape.Choice(words.All), about),
        Value.EditionName => Shape.Described(Shape.Choice(editions), about),
        Value.Formed formed => Shape.Pattern(formed.Pattern, about, formed.MayBeBlank ? Shape.Blank() : null),
        Value.Year => Shape.Any(CellShapes.Year(about), Shape.Blank()),
        _ => Shape.Text(about, text.MayBeBlank, text.MostCharacters),
    };

    private JsonObject OfNames(Value.Names names)
    {
        var map = new JsonObject { ["type"] = "object" };
        if (names.Least > 0) map["minProperties"] = names.Least;
        map["additionalProperties"] = Of(names.Each);
        return map;
    }

    private JsonObject OfCodes(Value.Codes codes) => new()
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { ["^[0-9]+$"] = Of(codes.Each) },
        ["additionalProperties"] = false,
    };
}
