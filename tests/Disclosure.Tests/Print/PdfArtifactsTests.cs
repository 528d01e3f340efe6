using Disclosure.Print;

namespace Disclosure.Tests.Print;

public sealed class PdfArtifactsTests
{
    [Theory]
    [InlineData("q\n0 0 9 9 re\nf\nQ", "q\n/Artifact BMC\n0 0 9 9 re\nf\nEMC\nQ")]
    [InlineData("1 1 m\n2 2 l\nS", "/Artifact BMC\n1 1 m\n2 2 l\nS\nEMC")]
    [InlineData("BT\n/F4 9 Tf\n<81> Tj\nET", "/Artifact BMC\nBT\n/F4 9 Tf\n<81> Tj\nET\nEMC")]
    [InlineData("BT\n/Span<</ActualText <FEFF4E00> >> BDC\n<81> Tj\nEMC\nET", "/Artifact BMC\nBT\n/Span<</ActualText <FEFF4E00> >> BDC\n<81> Tj\nEMC\nET\nEMC")]
    [InlineData("/X5 Do", "/Artifact BMC\n/X5 Do\nEMC")]
    public void What_is_not_tagged_is_marked(string drawing, string marked) => PdfArtifacts.Marked(drawing).ShouldBe(marked);

    [Theory]
    [InlineData("/P <</MCID 0 >>BDC\nBT\n<81> Tj\nET\nEMC")]
    [InlineData("/TH <</MCID 0 >>BDC\n0 0 9 9 re\nf\nEMC")]
    [InlineData("/P <</MCID 0 >>BDC\nBT\n/Span<</ActualText <FEFF4E00> >> BDC\n<81> Tj\nEMC\nET\nBT\n<82> Tj\nET\nEMC")]
    [InlineData("q\n0 0 9 9 re\nW* n\nQ")] // shows nothing
    public void What_is_tagged_or_shows_nothing_stays(string drawing) => PdfArtifacts.Marked(drawing).ShouldBe(drawing);

    [Fact]
    public void The_rules_of_a_table_are_no_part_of_its_text() =>
        PdfArtifacts.Marked("/Table <</MCID 7 >>BDC\n0 0 9 1 re\nf\nEMC").ShouldBe("/Artifact BMC\n0 0 9 1 re\nf\nEMC");
}
