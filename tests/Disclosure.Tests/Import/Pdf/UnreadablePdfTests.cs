using System.IO.Compression;
using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf;

namespace Disclosure.Tests.Import.Pdf;

/// <summary>What cannot be read is said in a finding, whatever the bytes are.</summary>
public sealed class UnreadablePdfTests
{
    private const string Picture = "q 200 0 0 200 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";

    [Fact]
    public void A_file_without_any_text_lacks_its_text_layer() => Read(Page(Picture)).ShouldBe(["错误 pdf-no-text"]);

    [Fact]
    public void A_scanned_page_among_others_is_named_and_the_others_are_read()
    {
        var scan = new DrawnPage(300, 300) { Before = Picture };
        var findings = new FindingList();
        new PdfDocumentReader().Read("a.pdf", DrawnPdf.Of(new DrawnPage(300, 300).Text(50, 100, "读得出的字。"), scan), findings).ShouldNotBeNull().Blocks.Count.ShouldBe(1);
        findings.Sorted().ShouldHaveSingleItem().Message.ShouldStartWith("第 2 页只有图片，没有文字层");
    }

    [Fact]
    public void A_letter_without_a_meaning_is_never_taken_for_another()
    {
        var findings = new FindingList();
        var page = new DrawnPage(300, 300).Text(50, 100, "预算一万元");
        page.Letters.Remove('万');
        var document = new PdfDocumentReader().Read("a.pdf", DrawnPdf.Of(page), findings).ShouldNotBeNull();
        document.Blocks.OfType<TextBlock>().Single().Text.ShouldBe("预算一\uFFFD元");
        findings.Sorted().ShouldHaveSingleItem().Id.ShouldBe("pdf-letters");
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 1 0 R>> endobj trailer <</Root 1 0 R>>")]
    [InlineData("%PDF-1.7\nstartxref\n0\n%%EOF")]
    public void A_broken_file_is_damaged(string text) => Read(Encoding.Latin1.GetBytes(text)).ShouldBe(["错误 pdf-damaged"]);

    [Fact]
    public void A_stream_that_unpacks_to_a_gigabyte_is_beyond_the_bounds() =>
        Read(Packed(new byte[200_000_000])).ShouldBe(["错误 pdf-bounds"]);

    [Fact]
    public void Brackets_that_nest_too_deep_do_not_end_the_program() =>
        Read(Page(new string('[', 1_000_000))).ShouldNotBeEmpty();

    [Fact]
    public void A_program_of_a_colour_that_nests_too_deep_does_not_end_the_program()
    {
        var function = DrawnPdf.Stream("/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]", new string('{', 200_000));
        Read(DrawnPdf.File([.. Frame("/ColorSpace <</C [/Separation /X /DeviceRGB 5 0 R]>>"), DrawnPdf.Stream("", "/C cs 1 sc 0 0 9 9 re f"), function]))
            .ShouldBe(["错误 pdf-bounds"]);
    }

    [Theory]
    [InlineData("<</FunctionType 3 /Domain [0 1] /Functions [5 0 R 5 0 R] /Bounds [0.5] /Encode [0 1 0 1]>>")]
    [InlineData("[/Indexed 5 0 R 1 <0000>]")]
    public void A_function_or_colour_that_is_made_of_itself_does_not_end_the_program(string circle) =>
        Read(DrawnPdf.File([.. Frame("/ColorSpace <</C [/Separation /X /DeviceRGB 5 0 R] /D 5 0 R>>"), DrawnPdf.Stream("", "/C cs 0.5 sc 0 0 9 9 re f /D cs 0 sc"), circle]))
            .ShouldBe(["错误 pdf-bounds"]);

    [Fact]
    public void A_drawing_that_draws_itself_ends()
    {
        var form = DrawnPdf.Stream("/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources <</XObject <</X 5 0 R>>>>", "/X Do /X Do");
        Read(DrawnPdf.File([.. Frame("/XObject <</X 5 0 R>>"), DrawnPdf.Stream("", "/X Do"), form])).ShouldBe(["错误 pdf-no-text"]);
    }

    [Theory]
    [InlineData("/Resources <</XObject <</X 6 0 R>>>>", "/Resources <</XObject <</X 5 0 R>>>>")]
    [InlineData("/Resources 7 0 R", "/Resources 8 0 R")]
    [InlineData("", "")]
    [InlineData("/Resources <</XObject <</Z 6 0 R>>>>", "/Resources <<>>")]
    public void Drawings_that_draw_each_other_in_a_circle_do_not_end_the_program(string first, string second)
    {
        static string Form(string resources, string draws) => DrawnPdf.Stream($"/Type /XObject /Subtype /Form /BBox [0 0 1 1] {resources}", draws);
        string[] objects = [DrawnPdf.Stream("", "/X Do"), Form(first, first is "" || first.Contains("/Z", StringComparison.Ordinal) ? "/Y Do" : "/X Do"), Form(second, "/X Do"), "<</XObject 9 0 R>>", "<</XObject <</X 5 0 R>>>>", "<</X 6 0 R>>"];
        Read(DrawnPdf.File([.. Frame("/XObject <</X 5 0 R /Y 6 0 R>>"), .. objects])).ShouldBe(["错误 pdf-bounds"]);
    }

    [Theory]
    [InlineData("/X % what it draws\n Do", "/Y\0Do")]
    [InlineData("/X /Z Do", "/Y % (\n 1 Do")]
    [InlineData("BI /W 1 /H 1 /BPC 8 /CS /G ID ( EI /X %\nDo", "(a%b\\() Tj /Y%\rDo")]
    public void Names_that_stand_apart_from_what_draws_them_hide_no_circle(string first, string second)
    {
        static string Form(string draws) => DrawnPdf.Stream("/Type /XObject /Subtype /Form /BBox [0 0 1 1]", draws);
        Read(DrawnPdf.File([.. Frame("/XObject <</X 5 0 R /Y 6 0 R>>"), DrawnPdf.Stream("", "/X Do"), Form(second), Form(first)])).ShouldBe(["错误 pdf-bounds"]);
    }

    [Fact]
    public void Damaged_bytes_anywhere_throw_nothing()
    {
        var sound = DrawnPdf.Of(new DrawnPage(300, 300).Text(50, 60, "虚构局收入表").Table(50, 100, [100, 80], 20, ["教育", "1.00"], ["卫生", "2.00"]));
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var bytes = sound.ToArray();
            for (var i = 0; i < 8; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var findings = new FindingList();
            if (new PdfDocumentReader().Read("a.pdf", bytes, findings) is null) findings.HasErrors.ShouldBeTrue();
        }
    }

    private static string[] Read(byte[] content)
    {
        var findings = new FindingList();
        new PdfDocumentReader().Read("a.pdf", content, findings).ShouldBeNull();
        return [.. findings.Sorted().Select(f => $"{f.SeverityWord} {f.Id}")];
    }

    private static byte[] Page(string drawing) => DrawnPdf.File([.. Frame(""), DrawnPdf.Stream("", drawing)]);

    private static byte[] Packed(byte[] drawing)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest)) zip.Write(drawing);
        return DrawnPdf.File([.. Frame(""), DrawnPdf.Stream("/Filter /FlateDecode", Encoding.Latin1.GetString(packed.ToArray()))]);
    }

    // Three objects; the fourth is what is drawn.
    private static string[] Frame(string resources) =>
    [
        "<</Type /Catalog /Pages 2 0 R>>",
        "<</Type /Pages /Count 1 /Kids [3 0 R]>>",
        $"<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources <<{resources}>>>>",
    ];
}
