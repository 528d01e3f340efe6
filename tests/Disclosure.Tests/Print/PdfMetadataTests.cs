using System.Text;
using System.Xml.Linq;
using Disclosure.Print;

namespace Disclosure.Tests.Print;

public sealed class PdfMetadataTests
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    [Fact]
    public void The_file_says_that_it_is_made_by_the_first_part_of_the_standard() =>
        Written("(T)").Descendants(XName.Get("part", "http://www.aiim.org/pdfua/ns/id/")).Single().Value.ShouldBe("1");

    [Theory]
    [InlineData("(T)", "T")]
    [InlineData(@"(A \(B\) & C\\D)", @"A (B) & C\D")]
    [InlineData("<FEFF98847B970032>", "预算2")]
    public void Its_title_is_that_of_the_document(string written, string title) =>
        Written(written).Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")).Single().Descendants(Rdf + "li").Single().Value.ShouldBe(title);

    [Fact]
    public void The_catalogue_leads_to_it() => Made("(T)")[2].ShouldBe("2 0 obj\n<</Metadata 3 0 R\n/Type /Catalog>>\nendobj\n");

    [Fact]
    public void A_file_without_a_catalogue_is_no_fault() => Should.NotThrow(() => PdfMetadata.Write(PdfFile.Read(MadeUpPdf.Of("<</Title (T)>>"))!));

    private static XDocument Written(string title)
    {
        var stream = Made(title)[3];
        var xml = stream[(stream.IndexOf("stream\n", StringComparison.Ordinal) + 7)..stream.IndexOf("\nendstream", StringComparison.Ordinal)];
        return XDocument.Parse(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(xml)));
    }

    private static PdfFile Made(string title)
    {
        var file = PdfFile.Read(MadeUpPdf.Of($"<</Title {title}>>", "<</Type /Catalog>>"))!;
        PdfMetadata.Write(file);
        return PdfFile.Read(file.Write())!;
    }
}
