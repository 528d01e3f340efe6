using System.Text.Json.Nodes;

namespace Disclosure.Tests.Input.Schemas;

/// <summary>The keys of a schema are those that the reader of the file knows.</summary>
public sealed class KnownKeyTests(NineSchemas schemas) : IClassFixture<NineSchemas>
{
    [Theory]
    [InlineData("site.yaml")]
    [InlineData("units/xugou-test/unit.yaml")]
    [InlineData(ChangedInput.Budget + "disclosure.yaml")]
    [InlineData("classifications/2030/goods.yaml")]
    [InlineData(ChangedInput.Edition + "edition.yaml")]
    public void A_file_has_the_keys_that_its_reader_knows(string file) =>
        Keys(Schema(file)).ShouldBe(Known(new ChangedInput().Append(file, "\n怪: 1\n")), ignoreOrder: true);

    [Theory]
    [InlineData("column", ChangedInput.Edition + "a1.yaml", "- 来源: {类型: 名称}", "- 来源: {类型: 名称, 怪: 1}")]
    [InlineData("line", ChangedInput.Edition + "a1.yaml", "来源合计: {合计: 是", "来源合计: {怪: 1, 合计: 是")]
    public void An_item_of_a_form_has_the_options_that_its_reader_knows(string item, string file, string found, string broken)
    {
        var options = Schema(file)["definitions"]![item]!["anyOf"]![1]!["additionalProperties"]!;
        Keys(options).ShouldBe(Known(new ChangedInput().Replace(file, found, broken)), ignoreOrder: true);
    }

    [Theory]
    [InlineData("流向", 0)]
    [InlineData("条形", 1)]
    [InlineData("年度", 2)]
    public void A_chart_has_the_options_that_its_reader_knows(string kind, int index)
    {
        var file = ChangedInput.Edition + "edition.yaml";
        var options = Schema(file)["properties"]!["图示"]!["items"]!["anyOf"]![index]!["properties"]![kind]!;
        Keys(options).ShouldBe(Known(new ChangedInput().Replace(file, "图示:\n", $"图示:\n  - {kind}: {{怪: 1}}\n")), ignoreOrder: true);
    }

    private JsonNode Schema(string file) => JsonNode.Parse(schemas.SchemasOf(file)[0])!;

    private static IEnumerable<string> Keys(JsonNode schema) => schema["properties"]!.AsObject().Select(p => p.Key);

    // The finding for a key that nobody knows names those that somebody does.
    private static string[] Known(ChangedInput input) =>
        input.Findings().First(f => f.Contains(" unknown-key: ", StringComparison.Ordinal)).Split("可用的有：")[1].TrimEnd('。').Split('、');
}
