using Disclosure.Print;

namespace Disclosure.Tests.Print;

public sealed class PdfCharactersTests
{
    [Theory]
    [InlineData("<06> <2F00>\n", "<06> <4E00>\n")] // ⼀ is 一
    [InlineData("<06> <2ED4>\n", "<06> <95E8>\n")] // ⻔ is 门
    [InlineData("<06> <08> <2F00>\n", "<06> <08> [<4E00> <4E28> <4E36>]\n")] // neighbours no longer: 一丨丶
    public void A_radical_becomes_the_character_that_people_write(string glyphs, string mended)
    {
        var file = PdfFile.Read(MadeUpPdf.With("", glyphs))!;
        PdfCharacters.Mend(file);
        MadeUpPdf.GlyphsOf(PdfFile.Read(file.Write())!).ShouldBe(mended);
    }

    [Theory]
    [InlineData("<06> <4E00>\n")]
    [InlineData("<06> <08> <4E00>\n")]
    [InlineData("<00> <FF>\n")]
    [InlineData("<01> <FFFFFFFFFF> <2F00>\n")]
    [InlineData("<08> <06> <2F00>\n")]
    [InlineData("<0000> <FFFF> <2F00>\n")]
    public void All_else_stays(string glyphs)
    {
        var made = MadeUpPdf.With("", glyphs);
        var file = PdfFile.Read(made)!;
        PdfCharacters.Mend(file);
        file.Write().ShouldBe(made);
    }
}
