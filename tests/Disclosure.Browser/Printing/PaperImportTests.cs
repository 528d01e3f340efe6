using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Layout;
using Disclosure.Input;
using Disclosure.Pipeline;

namespace Disclosure.Browser.Printing;

/// <summary>What the program printed it can import again.</summary>
public sealed class PaperImportTests(BrowserSession session)
{
    [Fact]
    public void Every_cell_of_the_printed_tables_comes_back()
    {
        var (found, wanted) = (Cells(Imported()), Cells(Repository.PathOf("input")));
        wanted.Count.ShouldBeGreaterThan(400);
        wanted.Except(found).ShouldBeEmpty();
        found.Except(wanted).ShouldBeEmpty();
    }

    private string Imported()
    {
        var (input, source) = (Path.Combine(BuiltSite.TemporaryFolder(), "input"), Repository.PathOf("input"));
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(f => !Path.GetRelativePath(source, f).StartsWith("units", StringComparison.Ordinal)))
        {
            var to = Path.Combine(input, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
        var paper = Path.Combine(Path.GetDirectoryName(input)!, "full.pdf");
        File.WriteAllBytes(paper, PrintedSite.Real(session).Bytes);
        var result = ImportRun.Run(new ImportOptions([paper], input, "jiangan-bigdata", YearChoice.Parse("2024")!.Value));
        return result.Report is null ? throw new InvalidOperationException(string.Join('\n', result.Findings)) : input;
    }

    // By address, without the blanks at which lines may be broken.
    private static List<string> Cells(string input)
    {
        var findings = new FindingList();
        var reader = new InputReader(input);
        var budget = reader.Read(reader.List("jiangan-bigdata", YearChoice.Parse("2024"), findings).Single(), findings).ShouldNotBeNull();
        return [.. budget.Tables.SelectMany(t => new LaidOutTable(t).Flat).SelectMany(s => s.Rows).SelectMany(r => r.Located())
            .Where(c => c.Cell is { Text.Length: > 0 }).Select(c => string.Concat($"{c.Address} = {c.Cell!.Text}".Where(l => !char.IsWhiteSpace(l))))];
    }
}
