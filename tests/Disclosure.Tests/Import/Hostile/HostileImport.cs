using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Pipeline;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>What has been read of a hostile file is placed and written: once with an edition drafted from it, once with one that it is not made to.</summary>
/// <param name="sample">A small input with an edition that is called drawn.</param>
/// <param name="scratch">A folder for copies of it, which nobody else uses.</param>
internal sealed class HostileImport(string sample, string scratch)
{
    private const string Unit = "xugou";

    private static readonly YearChoice Year = new(2030, DocumentKind.AnnualBudget);

    private readonly string _input = Path.Combine(scratch, "input");

    /// <summary>How importing the document breaks the promise, or null.</summary>
    public string? BreachOf(HostileDocument one, SourceDocument document)
    {
        var file = Path.Combine(scratch, one.Name);
        File.WriteAllBytes(file, one.Bytes);
        var options = new ImportOptions([file], _input, Unit, Year) { Read = (_, _, _) => document };
        return BreachOf(options with { NewEdition = "hostile" }) ?? BreachOf(options with { Edition = "drawn" });
    }

    private string? BreachOf(ImportOptions options)
    {
        Renew();
        var result = ImportRun.Run(options);
        var isWritten = Directory.Exists(Path.Combine(_input, "units", Unit));
        if (isWritten != result.Report is not null) return "what was written is not what was said";
        if (result.Report is null && !result.Findings.Any(f => f.Severity == Severity.Error)) return "neither written nor an error";
        return DocumentPromise.IsPlain(result.Findings) ? null : "a message of the import is not one plain line";
    }

    private void Renew()
    {
        if (Directory.Exists(_input)) Directory.Delete(_input, recursive: true);
        foreach (var file in Directory.EnumerateFiles(sample, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_input, Path.GetRelativePath(sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
