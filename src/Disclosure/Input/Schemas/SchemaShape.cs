using System.Text.Json.Nodes;

namespace Disclosure.Input.Schemas;

/// <summary>
/// The pieces that schemas are made of, in draft 7 of JSON Schema: the one that editors with YAML support know best. An editor takes
/// <c>0.90</c> for a number where the program reads a text, so every text may be a number too.
/// </summary>
internal static class SchemaShape
{
    /// <summary>The key under which each file says who wrote it.</summary>
    public const string MarkKey = "$comment";

    /// <summary>What it says there: a file with it may be written over.</summary>
    public const string Mark = "由 disclosure schema 写出，每次运行都会重写，请勿改动。";

    /// <summary>A value that must be there when its key is, or may be left blank; <paramref name="most"/> bounds its characters.</summary>
    public static JsonObject Text(string description = "", bool mayBeBlank = false, int most = 0)
    {
        var text = new JsonObject { ["type"] = Words(["string", "number", "boolean", .. mayBeBlank ? ["null"] : Array.Empty<string>()]) };
        if (most > 0) text["maxLength"] = most;
        return Described(text, description);
    }

    /// <summary>A text that has a form, or a number that <paramref name="number"/> describes.</summary>
    public static JsonObject Pattern(string pattern, string description, JsonObject? number = null) => Described(
        number is null ? Formed(pattern) : Any(number, Formed(pattern)), description);

    /// <summary>A whole number from 1 to <paramref name="most"/>; as a text it may also be what <paramref name="otherwise"/> matches.</summary>
    public static JsonObject Count(int most, string description = "", string otherwise = "") => Pattern(
        $"^0*({NumberPattern.UpTo(most)})${otherwise}", description,
        new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = most });

    /// <summary>One of some words.</summary>
    public static JsonObject Choice(params IEnumerable<string> words) => new() { ["enum"] = Words(words) };

    /// <summary>What one of several describes.</summary>
    public static JsonObject Any(params IEnumerable<JsonObject> shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };

    /// <summary>A list of no more than <paramref name="most"/> items; 0 where nobody bounds it.</summary>
    public static JsonObject List(JsonObject item, string description = "", int most = 0)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item };
        if (most > 0) list["maxItems"] = most;
        return Described(list, description);
    }

    /// <summary>A mapping with these keys and no others; <paramref name="required"/> must be there.</summary>
    public static JsonObject Map(IEnumerable<(string Key, JsonObject Value)> keys, params IReadOnlyList<string> required)
    {
        var properties = new JsonObject();
        foreach (var (key, value) in keys) properties[key] = value;
        var map = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0) map["required"] = Words(required);
        return map;
    }

    /// <summary>The same mapping with one key only, whichever.</summary>
    public static JsonObject Single(JsonObject map)
    {
        map["minProperties"] = 1;
        map["maxProperties"] = 1;
        return map;
    }

    /// <summary>What has these keys.</summary>
    public static JsonObject Having(IEnumerable<string> keys) => new() { ["required"] = Words(keys) };

    /// <summary>No value.</summary>
    public static JsonObject Blank() => new() { ["type"] = "null" };

    /// <summary>An item of a form's list that has options: <c>总计: {栏次: 5}</c>.</summary>
    public static JsonObject Named(JsonObject options) => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["maxProperties"] = 1,
        ["additionalProperties"] = options,
    };

    /// <summary>What the definition with this name describes.</summary>
    public static JsonObject Defined(string name) => new() { ["$ref"] = $"#/definitions/{name}" };

    /// <summary>A whole schema.</summary>
    public static JsonObject Schema(string title, JsonObject body, IEnumerable<KeyValuePair<string, JsonObject>>? definitions = null)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", [MarkKey] = Mark, ["title"] = title };
        foreach (var (key, value) in body.ToList())
        {
            body.Remove(key);
            schema[key] = value;
        }
        if (definitions is null) return schema;
        schema["definitions"] = new JsonObject(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return schema;
    }

    /// <summary>The same with words for the person who fills it in. A reference can have none beside it, and is wrapped.</summary>
    public static JsonObject Described(JsonObject shape, string description)
    {
        if (description.Length == 0) return shape;
        if (shape.ContainsKey("$ref")) shape = new JsonObject { ["allOf"] = new JsonArray(shape) };
        shape["description"] = description;
        return shape;
    }

    private static JsonObject Formed(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonArray Words(params IEnumerable<string> names) => [.. names.Select(n => (JsonNode)n)];
}
