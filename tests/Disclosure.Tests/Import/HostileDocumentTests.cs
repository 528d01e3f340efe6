using Disclosure.Tests.Import.Hostile;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import;

/// <summary>The first of the hostile documents that the bench reads by the thousand: each is read or refused in words.</summary>
public sealed class HostileDocumentTests
{
    private const int Cases = 150;

    [Fact]
    public void Hostile_documents_are_read_or_refused_in_words()
    {
        using var scratch = new Scratch();
        var bait = new Bait(scratch.Path("bait"), "http://127.0.0.1:9/");
        File.WriteAllText(bait.File, Bait.Word);
        var documents = new HostileDocuments(File.ReadAllBytes(Repository.Tests("Import", "Originals", "original.xls")), bait);
        var import = new HostileImport(Repository.Tests("Inputs", "drawn"), scratch.Folder);
        Enumerable.Range(0, Cases).Select(documents.At)
            .Select(d => DocumentPromise.BreachOf(d, import) is { } breach ? $"{d}: {breach}" : null).OfType<string>().ShouldBeEmpty();
    }

    [Fact]
    public void The_documents_that_hostile_ones_are_made_of_are_sound()
    {
        var sound = new SoundDocuments(File.ReadAllBytes(Repository.Tests("Import", "Originals", "original.xls")));
        byte[][] all = [.. sound.Pdfs.Select(Pdf.DrawnPdf.File), .. sound.Workbooks.Select(b => b().Bytes()), .. sound.Texts.Select(t => t().Bytes()), sound.OldWorkbook];
        foreach (var bytes in all)
        {
            var findings = new Disclosure.Core.Findings.FindingList();
            var document = Disclosure.Import.Sources.SourceReaders.Read("sound", bytes, findings).ShouldNotBeNull(string.Join('\n', findings.Sorted()));
            document.Blocks.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void The_same_number_gives_the_same_document()
    {
        var documents = new HostileDocuments([1, 2, 3, 4, 5, 6, 7, 8, 9], new Bait("/bait", "http://127.0.0.1:9/"));
        Enumerable.Range(0, 20).Select(documents.At).Select(d => Convert.ToHexString(d.Bytes)).ShouldBe(Enumerable.Range(0, 20).Select(documents.At).Select(d => Convert.ToHexString(d.Bytes)));
    }
}
