using System.Text.Json.Nodes;

namespace Disclosure.Input.Schemas;

/// <summary>Which files of the input each schema is for, as editors with YAML support want to be told (<c>yaml.schemas</c>).</summary>
internal sealed class EditorSettings
{
    private readonly SortedDictionary<string, SortedSet<string>> _files = new(StringComparer.Ordinal);

    /// <summary>Adds files, named as from the folder that the editor has open.</summary>
    public void Add(string schema, params IEnumerable<string> files)
    {
        if (!_files.TryGetValue(schema, out var known)) _files[schema] = known = new SortedSet<string>(StringComparer.Ordinal);
        known.UnionWith(files);
    }

    /// <summary>The settings; <paramref name="folder"/> is the one that the schemas are in.</summary>
    public JsonObject Make(string folder)
    {
        var schemas = new JsonObject();
        foreach (var (schema, files) in _files)
        {
            schemas[$"{folder}/{schema}"] = new JsonArray([.. files.Select(f => (JsonNode)f)]);
        }
        return new JsonObject { [SchemaShape.MarkKey] = SchemaShape.Mark, ["yaml.schemas"] = schemas };
    }
}
