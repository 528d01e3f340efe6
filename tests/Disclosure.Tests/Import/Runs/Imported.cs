using System.Text;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Import.Accounts;
using Disclosure.Input;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>An import of drawings or files into a copy of a made-up input, without its units.</summary>
internal sealed class Imported : IDisposable
{
    private readonly Scratch _scratch = new();

    /// <summary>Copies the input.</summary>
    public Imported(string input)
    {
        Folder = _scratch.Copy(input, "input");
        Directory.Delete(Path.Combine(Folder, "units"), recursive: true);
    }

    /// <summary>The input.</summary>
    public string Folder { get; }

    /// <summary>What came of the last import.</summary>
    public ImportResult Result { get; private set; } = new([], null);

    /// <summary>The report of the last import, which wrote something.</summary>
    public ImportReport Report => Result.Report.ShouldNotBeNull(string.Join('\n', Result.Findings));

    /// <summary>Imports a drawing.</summary>
    public Imported Draw(string drawing, string year = "2030", Func<ImportOptions, ImportOptions>? change = null) =>
        Take("画.pdf", Encoding.UTF8.GetBytes(drawing), year, o => (change?.Invoke(o) ?? o) with { Read = Drawn.Read });

    /// <summary>Imports a file.</summary>
    public Imported Take(string name, byte[] content, string year, Func<ImportOptions, ImportOptions>? change = null) => Take([(name, content)], year, change);

    /// <summary>Imports several files together.</summary>
    public Imported Take(IReadOnlyList<(string Name, byte[] Content)> files, string year, Func<ImportOptions, ImportOptions>? change = null)
    {
        foreach (var (name, content) in files) File.WriteAllBytes(_scratch.Path(name), content);
        var options = new ImportOptions([.. files.Select(f => _scratch.Path(f.Name))], Folder, "xugou", YearChoice.Parse(year)!.Value);
        Result = ImportRun.Run(change?.Invoke(options) ?? options);
        return this;
    }

    /// <summary>The text of a file that was written, by its path in the year's folder.</summary>
    public string Text(string path, string year = "2030") => File.ReadAllText(Path.Combine(Folder, "units", "xugou", year, path));

    /// <summary>The result as it is read.</summary>
    public Budget Read(string year)
    {
        var findings = new FindingList();
        var reader = new InputReader(Folder);
        return reader.Read(reader.List("xugou", YearChoice.Parse(year), findings).Single(), findings).ShouldNotBeNull();
    }

    /// <summary>What the journal says of a kind, a line each: text and words.</summary>
    public IReadOnlyList<string> Said(JournalKind kind) => [.. Report.Journal.Entries.Where(e => e.Kind == kind).Select(e => $"{e.Text}：{e.Words}").Distinct(StringComparer.Ordinal)];

    public void Dispose() => _scratch.Dispose();
}
