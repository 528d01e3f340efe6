using System.Text.Json.Nodes;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input;
using Disclosure.Input.Contents;
using Disclosure.Input.Schemas;
using Disclosure.Input.Sources;
using Disclosure.Reports;

namespace Disclosure.Pipeline;

/// <summary>
/// Writes the schemas of an input, so that an editor completes its keys and marks its mistakes, and the settings that tell an editor
/// which schema is for which file.
/// </summary>
internal sealed class SchemaBuild
{
    /// <summary>The file with the settings for an editor, beside the schemas.</summary>
    public const string Settings = "settings.json";

    private readonly SortedDictionary<string, JsonObject> _schemas = new(StringComparer.Ordinal);
    private readonly EditorSettings _settings = new();
    private readonly Dictionary<string, IReadOnlyDictionary<string, Classification>> _codes = new(StringComparer.Ordinal);
    private readonly InputFolder _folder;

    private SchemaBuild(InputFolder folder) => _folder = folder;

    /// <summary>
    /// Writes them into the output folder. What cannot be read of an edition or a classification is an error, and then nothing is
    /// written; faults in the tables are no obstacle: the schemas are there to mend them.
    /// </summary>
    /// <param name="folder">The folder of the input.</param>
    /// <param name="output">The folder to write them to.</param>
    /// <param name="stop">Ends the reading; once begun, the writing is done to its end.</param>
    public static SchemaResult Run(string folder, string output, CancellationToken stop = default)
    {
        var findings = new FindingList();
        var shown = GivenName.Of(output);
        var made = Made(new GivenFolder(folder), GivenName.Of(folder), Path.IsPathRooted(output) ? shown : $"./{shown}", findings, stop);
        if (!findings.HasErrors) Write(made, new SchemaFiles(output, folder), findings);
        return new SchemaResult(findings.Sorted(), findings.HasErrors ? 0 : made.Count - 1, Path.Combine(output, Settings));
    }

    /// <summary>The schemas of an input and the settings for an editor, by name; an input without units has schemas, too.</summary>
    /// <param name="folder">The files of the input.</param>
    /// <param name="name">What the input is called in the settings.</param>
    /// <param name="output">What the folder of the schemas is called there.</param>
    /// <param name="findings">Receives what cannot be read.</param>
    /// <param name="stop">Ends the reading.</param>
    public static IReadOnlyDictionary<string, string> Made(IGivenFolder folder, string name, string output, FindingList findings, CancellationToken stop = default)
    {
        var build = new SchemaBuild(new InputFolder(folder, name));
        build.AddCommon(findings);
        var input = new InputReader(folder, name);
        foreach (var place in input.ListIfAny(findings))
        {
            stop.ThrowIfCancellationRequested();
            var own = new FindingList();
            if (input.Read(place, own) is { } budget) build.Add(budget, place.Folder.Name);
            else findings.AddRange(own);
        }
        return build.Texts(output);
    }

    private void AddCommon(FindingList findings)
    {
        var editions = _folder.Editions.Entries(findings);
        Add("site.json", FileSchemas.Site(), _folder.Site.Name);
        Add("unit.json", FileSchemas.Unit(), _folder.Units.Under("*/unit.yaml").Name);
        Add("disclosure.json", FileSchemas.Publication(editions, [.. CheckCatalogue.All.Select(c => c.Id)]), _folder.Units.Under("*/*/disclosure.yaml").Name);
        Add("classification.json", FileSchemas.Classification(), _folder.Classifications.Under("*/*.yaml").Name);
        Add("edition.json", FileSchemas.Edition(editions), _folder.Editions.Under("*/edition.yaml").Name);
        Add("form.json", FormSchema.Make(UsualKinds.All.Keys), [.. editions.Select(_folder.Editions.Under).SelectMany(e => Forms(e, findings))]);
    }

    private static IEnumerable<string> Forms(InputPath edition, FindingList findings) => edition.Entries(findings)
        .Where(n => n != "edition.yaml" && n.EndsWith(".yaml", StringComparison.Ordinal)).Select(n => edition.Under(n).Name);

    private void Add(Budget budget, string folder)
    {
        var own = FolderOf(budget);
        foreach (var form in budget.Edition.Parts.SelectMany(p => p.Tables).Select(t => budget.Edition.Tables[t]))
        {
            var schema = $"{own}/{form.Key}";
            var data = $"{folder}/tables/{form.Key}";
            var isOneFile = form.SheetField is null;
            Add($"{schema}.json", TableSchema.Of(form, budget.Classifications, SectionSchemas.Usual), isOneFile ? $"{data}.yaml" : $"{data}/*.yaml");
            if (!isOneFile) Add($"{schema}-none.json", TableSchema.WithoutSheets(form), $"{data}.yaml");
        }
    }

    // Budgets of one edition and year share their schemas, unless one of them takes its codes from another year (科目年度).
    private string FolderOf(Budget budget)
    {
        for (var i = 1; ; i++)
        {
            var name = i == 1 ? $"{budget.Edition.Key}/{budget.Year}" : $"{budget.Edition.Key}/{budget.Year}-{i}";
            if (_codes.TryAdd(name, budget.Classifications)) return name;
            if (_codes[name].All(c => ReferenceEquals(c.Value, budget.Classifications.GetValueOrDefault(c.Key)))) return name;
        }
    }

    private void Add(string name, JsonObject schema, params string[] files)
    {
        _schemas[name] = schema;
        _settings.Add(name, files);
    }

    private SortedDictionary<string, string> Texts(string output)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Settings] = TextOf(_settings.Make(output)) };
        foreach (var (name, schema) in _schemas) texts.Add(name, TextOf(schema));
        return texts;
    }

    private static string TextOf(JsonObject content) => JsonText.Of(writer => content.WriteTo(writer));

    private static void Write(IReadOnlyDictionary<string, string> texts, SchemaFiles files, FindingList findings)
    {
        foreach (var (name, text) in texts) files.Add(name, text);
        files.Write(findings);
    }
}

/// <summary>What the writing of schemas found and wrote.</summary>
/// <param name="Findings">What could not be read, by place.</param>
/// <param name="Written">How many schemas were written; none when there is an error.</param>
/// <param name="Settings">The file with the settings for an editor.</param>
internal sealed record SchemaResult(IReadOnlyList<Finding> Findings, int Written, string Settings);
