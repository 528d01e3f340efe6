using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input.Schemas;

/// <summary>The schemas of an input, written, and found by the settings that are written beside them.</summary>
public class WrittenSchemas : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly List<(Regex Files, string Schema)> _settings;

    /// <summary>Writes the schemas of an input.</summary>
    public WrittenSchemas(string input)
    {
        Input = input;
        SchemaBuild.Run(input, _scratch.Folder).Findings.ShouldBeEmpty();
        var settings = JsonNode.Parse(File.ReadAllText(_scratch.Path("settings.json")))!["yaml.schemas"]!.AsObject();
        _settings = [.. settings.SelectMany(s => s.Value!.AsArray().Select(files => (Glob((string)files!), s.Key)))];
    }

    /// <summary>The input.</summary>
    public string Input { get; }

    /// <summary>The YAML files of the input, by their paths in it.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Input, "*.yaml", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Input, f).Replace('\\', '/'));

    /// <summary>The schemas that the settings name for a file.</summary>
    public IReadOnlyList<string> SchemasOf(string file) =>
        [.. _settings.Where(s => s.Files.IsMatch($"{Input.Replace('\\', '/')}/{file}")).Select(s => File.ReadAllText(s.Schema))];

    /// <summary>What the schema of a file says of a text in its place.</summary>
    public async Task<IReadOnlyList<string>> FaultsIn(string file, string text)
    {
        var rules = await JsonRules.Of(SchemasOf(file).ShouldHaveSingleItem());
        return [.. rules.FaultsIn(EditorYaml.Parse(text).ToJsonString()).Select(fault => $"{file}: {fault}")];
    }

    /// <summary>What the schema of a file says of it.</summary>
    public Task<IReadOnlyList<string>> FaultsIn(string file) => FaultsIn(file, TextOf(file));

    /// <summary>What a file holds.</summary>
    public string TextOf(string file) => File.ReadAllText(Path.Combine(Input, file));

    public void Dispose()
    {
        _scratch.Dispose();
        GC.SuppressFinalize(this);
    }

    private static Regex Glob(string files) => new($"^{Regex.Escape(files).Replace("\\*", "[^/]+", StringComparison.Ordinal)}$");
}
