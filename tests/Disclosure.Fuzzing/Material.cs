namespace Disclosure.Fuzzing;

/// <summary>The files of sound inputs, out of which hostile ones are made.</summary>
internal sealed class Material
{
    /// <summary>Reads the files of all inputs.</summary>
    /// <param name="inputs">The folders of the inputs, the quickest to read first.</param>
    public Material(IReadOnlyList<string> inputs)
    {
        Inputs = inputs;
        Files = [.. inputs.SelectMany(FilesOf)];
        Kinds = [.. Files.GroupBy(f => (f.Input, KindOf(f.Name)), (_, files) => files.ToArray())];
    }

    /// <summary>The folders of the inputs.</summary>
    public IReadOnlyList<string> Inputs { get; }

    /// <summary>All files.</summary>
    public IReadOnlyList<MaterialFile> Files { get; }

    /// <summary>The files of each input by the reader that reads them: the one site.yaml is tried as often as the many tables.</summary>
    public IReadOnlyList<MaterialFile[]> Kinds { get; }

    private static IEnumerable<MaterialFile> FilesOf(string input) => Directory
        .EnumerateFiles(input, "*", SearchOption.AllDirectories)
        .Select(path => (Path: path, Name: Path.GetRelativePath(input, path).Replace('\\', '/')))
        // The guide to an input is not part of it.
        .Where(f => f.Name != "README.md")
        .OrderBy(f => f.Name, StringComparer.Ordinal)
        .Select(f => new MaterialFile(input, f.Name, File.ReadAllBytes(f.Path)));

    private static string KindOf(string name) => name.Split('/') switch
    {
        ["editions", _, "edition.yaml"] => "edition",
        ["editions", ..] => "form",
        ["classifications", ..] => "classification",
        [.., "tables", _] => "table",
        [.., "tables", _, _] => "sheet",
        [.., var last] => last.EndsWith(".md", StringComparison.Ordinal) ? "prose" : last,
        [] => name,
    };
}
