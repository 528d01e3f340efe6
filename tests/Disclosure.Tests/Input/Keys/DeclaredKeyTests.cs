using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Disclosure.Input.Keys;
using Disclosure.Tests.Input.Schemas;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input.Keys;

/// <summary>A key of the input is declared once: readers ask for it and schemas describe it by its declaration.</summary>
public sealed class DeclaredKeyTests(NineSchemas schemas) : IClassFixture<NineSchemas>
{
    // They stand in the data of tables, whose other keys are the names that a form gives.
    private static readonly string[] OfData = ["DataKeys.Records", "DataKeys.EmptyNote", "DataKeys.Remark", "DataKeys.Own"];

    [Fact]
    public void The_tests_see_all_declarations() =>
        DeclaredKeys.Fields.Count.ShouldBe(DeclaredKeys.Sources("Keys").Sum(s => Regex.Count(s, @"static readonly InputKey<")));

    [Fact]
    public void Every_declared_key_stands_in_a_mapping() =>
        DeclaredKeys.Fields.Where(f => !OfData.Contains(f.Field)).Select(f => f.Name).Order(StringComparer.Ordinal)
            .ShouldBe(DeclaredKeys.Reached.Select(k => k.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_declared_key_is_asked_for_by_a_reader()
    {
        var readers = string.Join('\n', DeclaredKeys.Readers());
        DeclaredKeys.Fields.Where(f => !Regex.IsMatch(readers, $@"\b{Regex.Escape(f.Field)}\b")).Select(f => f.Field).ShouldBeEmpty();
    }

    [Fact]
    public void Every_declared_key_says_what_stands_under_it() =>
        DeclaredKeys.Reached.Where(k => k.Description.Length == 0).Select(k => k.Name).ShouldBeEmpty();

    [Fact]
    public void Every_declared_key_is_described_in_a_schema()
    {
        var described = schemas.Files.SelectMany(schemas.SchemasOf).Distinct()
            .SelectMany(s => PropertiesIn(JsonNode.Parse(s)!)).SelectMany(p => DescriptionsIn(p.Value).Select(d => (p.Key, d))).ToHashSet();
        var keys = DeclaredKeys.Reached.Concat([DataKeys.Records, DataKeys.EmptyNote, DataKeys.Remark]);
        keys.Where(k => !described.Contains((k.Name, k.Description))).Select(k => k.Name).ShouldBeEmpty();
    }

    [Fact]
    public void No_declared_key_is_spelled_elsewhere()
    {
        var names = DeclaredKeys.Fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        DeclaredKeys.Readers().Concat(DeclaredKeys.Sources("Schemas")).SelectMany(s => Regex.Matches(s, @"""([^""\\]+)""").Select(m => m.Groups[1].Value)).Where(names.Contains).ShouldBeEmpty();
    }

    [Fact]
    public void Every_declared_key_stands_in_the_guide_for_those_who_write_it()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Input, "README.md"));
        DeclaredKeys.Fields.Where(f => !Regex.IsMatch(guide, $"(?<=[| `{{]){Regex.Escape(f.Name)}(?=[ `:：])")).Select(f => f.Field).ShouldBeEmpty();
    }

    [Fact]
    public void A_mapping_has_no_key_twice() => DeclaredKeys.Fields.GroupBy(f => (f.Field.Split('.')[0], f.Name)).Where(g => g.Count() > 1).ShouldBeEmpty();

    private static IEnumerable<KeyValuePair<string, JsonNode?>> PropertiesIn(JsonNode? node) => node switch
    {
        JsonObject map => (map["properties"] as JsonObject ?? []).Concat(map.SelectMany(p => PropertiesIn(p.Value))),
        JsonArray list => list.SelectMany(PropertiesIn),
        _ => [],
    };

    // Of what may be written in several ways, the plainest is described.
    private static IEnumerable<string> DescriptionsIn(JsonNode? shape) =>
        [.. Text(shape?["description"]), .. (shape?["anyOf"] as JsonArray)?.SelectMany(DescriptionsIn) ?? [], .. Referred(shape)];

    // The list of records is defined once, and is named alike.
    private static IEnumerable<string> Referred(JsonNode? shape) =>
        (shape?["$ref"] as JsonValue)?.GetValue<string>() is { } name && name.Contains("/records", StringComparison.Ordinal) ? [DataKeys.Records.Description] : [];

    private static IEnumerable<string> Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? [text] : [];
}
