using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Corpora;
using Disclosure.Input;
using Disclosure.Pipeline;

namespace Disclosure.Browser.Printing;

/// <summary>What the program prints it can import again: every cell, heading, paragraph and item of the real document stands where it stood.</summary>
public sealed class ImportedPaperTests(BrowserSession session)
{
    private readonly string _folder = BuiltSite.TemporaryFolder();

    [Fact]
    public void Every_cell_comes_back_from_paper()
    {
        var (wanted, found) = Imported();
        SaidBudget.Cells(found).Order(StringComparer.Ordinal).ShouldBe(SaidBudget.Cells(wanted).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_heading_paragraph_and_item_comes_back_from_paper()
    {
        var (wanted, found) = Imported();
        SaidBudget.Prose(found).ShouldBe(SaidBudget.Prose(wanted));
    }

    private (Budget Wanted, Budget Found) Imported()
    {
        var findings = new FindingList();
        var original = new InputReader(Repository.PathOf("input"));
        var wanted = original.Read(original.List(null, null, findings).Single(p => p.Key.Folder == "2024"), findings).ShouldNotBeNull();
        var input = Path.Combine(_folder, "input");
        foreach (var room in new[] { "editions", "classifications" }) Copy(Repository.PathOf("input/" + room), Path.Combine(input, room));
        var paper = Path.Combine(_folder, "full.pdf");
        File.WriteAllBytes(paper, PrintedSite.Real(session).Bytes);
        var result = ImportRun.Run(new ImportOptions([paper], input, wanted.Unit.Key, YearChoice.OfFolder("2024")!.Value) { Edition = wanted.Edition.Key });
        result.Findings.ShouldBeEmpty();
        var reader = new InputReader(input);
        return (wanted, reader.Read(reader.List(null, null, findings).Single(), findings).ShouldNotBeNull());
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
