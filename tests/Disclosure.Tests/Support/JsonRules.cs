using NJsonSchema;

namespace Disclosure.Tests.Support;

/// <summary>A JSON Schema, and what it says of a document.</summary>
internal sealed class JsonRules
{
    private readonly JsonSchema _schema;

    private JsonRules(JsonSchema schema) => _schema = schema;

    /// <summary>The schema in a text.</summary>
    public static async Task<JsonRules> Of(string schema) => new(await JsonSchema.FromJsonAsync(schema));

    /// <summary>What is wrong with a document, a line each; none when it is valid.</summary>
    public IEnumerable<string> FaultsIn(string json) => _schema.Validate(json).Select(e => e.ToString());
}
