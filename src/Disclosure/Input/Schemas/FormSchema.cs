using System.Text.Json.Nodes;
using Disclosure.Input.Keys;

namespace Disclosure.Input.Schemas;

/// <summary>The schema of the form of one table in an edition, <c>tNN.yaml</c>.</summary>
internal sealed class FormSchema
{
    private readonly IReadOnlyList<SectionKindKeys> _kinds;
    private readonly KeyShapes _shapes = new();

    private FormSchema(IReadOnlyList<SectionKindKeys> kinds) => _kinds = kinds;

    /// <summary>The schema, for these kinds of sections.</summary>
    public static JsonObject Make(IReadOnlyList<SectionKindKeys> kinds)
    {
        var schema = new FormSchema(kinds);
        return SchemaShape.Schema("一张表的样子", schema.OneOfTheKinds(TableKeys.All.Keys), new Dictionary<string, JsonObject>(StringComparer.Ordinal)
        {
            [KeyShapes.SectionName] = schema.OneOfTheKinds([.. SectionKeys.All.Keys, .. kinds.SelectMany(k => k.Beside)]),
            [ColumnKeys.Shared.Name] = schema._shapes.Of(ColumnKeys.Shared.Of()),
            [LineKeys.Shared.Name] = schema._shapes.Of(LineKeys.Shared.Of()),
            [LineKeys.Below.Name] = schema._shapes.Of(LineKeys.Below.Of()),
        });
    }

    // What is required of a kind is required only where the section is of this kind.
    private JsonObject OneOfTheKinds(IReadOnlyList<InputKey> around)
    {
        var own = _kinds.SelectMany(k => k.Mapping.Keys).Select(k => k with { IsRequired = false });
        var body = _shapes.Of(new InputMapping([.. around, .. own]));
        body["anyOf"] = new JsonArray([.. _kinds.Select(k => SchemaShape.Having(k.Mapping.Required))]);
        return body;
    }
}
