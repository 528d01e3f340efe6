using System.Text;
using Disclosure.Print;

namespace Disclosure.Tests.Print;

public sealed class PdfFileTests
{
    private static readonly byte[] Made = MadeUpPdf.With("/a [4 0 R /XYZ 0 1 0]\n/b [5 0 R /XYZ 0 1 0]");

    [Fact]
    public void A_file_put_together_again_is_the_same() => PdfFile.Read(Made)!.Write().ShouldBe(Made);

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n1 0 obj\n<</Type /XRef>>\nendobj\nstartxref\n9\n%%EOF\n")]
    [InlineData("<html>\nxref\n0 1\n0000000000 65535 f \ntrailer\n<<>>\nstartxref\n0\n")]
    [InlineData("%PDF-1.4\n\nxref\n0 1\n0000000000 65535 f \ntrailer\n<<>>\nstartxref\n9\n")]
    [InlineData("%PDF-1.4\n\nxref\n0 1\n9999999999 00000 n \ntrailer\n<<>>\nstartxref\n9\n")]
    public void A_file_of_another_kind_is_not_read(string text) => PdfFile.Read(Encoding.Latin1.GetBytes(text)).ShouldBeNull();

    [Fact]
    public void Places_are_known_by_their_pages() =>
        PdfPlaces.Of(PdfFile.Read(Made)!).ShouldBe(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }, ignoreOrder: true);

    [Fact]
    public void A_name_with_bytes_in_hex_is_read() =>
        PdfPlaces.Of(PdfFile.Read(MadeUpPdf.With("/t#E8#A1#A8 [5 0 R /XYZ 0 1 0]"))!).Keys.ShouldBe(["t表"]);

    [Fact]
    public void No_places_are_no_fault() => PdfPlaces.Of(PdfFile.Read(MadeUpPdf.With(""))!).ShouldBeEmpty();

    [Theory]
    [InlineData("/a [99 0 R /XYZ 0 1 0]")]
    [InlineData("/a [99999999999999999999 0 R /XYZ 0 1 0]")]
    public void A_place_on_a_page_that_is_not_there_is_none(string places) =>
        PdfPlaces.Of(PdfFile.Read(MadeUpPdf.With(places))!).ShouldBeEmpty();

    [Theory]
    [InlineData("[3 0 R 4 0 R]")] // round and round
    [InlineData("[9 0 R 4 0 R]")] // there is no ninth
    [InlineData("[4 0 R 4 0 R]")]
    public void Pages_that_are_no_tree_are_counted_once(string kids)
    {
        var text = Encoding.Latin1.GetString(Made).Replace("[4 0 R 5 0 R]", kids, StringComparison.Ordinal);
        PdfPlaces.Of(PdfFile.Read(Encoding.Latin1.GetBytes(text))!).ShouldBe(new Dictionary<string, int> { ["a"] = 1 });
    }

    [Fact]
    public void Information_that_is_not_there_has_no_days()
    {
        var file = PdfFile.Read(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Made).Replace("/Info 1 0 R", "/Info 9 0 R", StringComparison.Ordinal)))!;
        Should.NotThrow(() => PdfDates.Remove(file));
    }

    [Fact]
    public void Both_days_are_taken_out()
    {
        var file = PdfFile.Read(Made)!;
        PdfDates.Remove(file);
        file[1].ShouldBe("1 0 obj\n<</Title (T)\n/Producer (P)>>\nendobj\n");
    }

    [Fact]
    public void A_changed_file_can_be_read_again()
    {
        var file = PdfFile.Read(Made)!;
        PdfDates.Remove(file);
        PdfPlaces.Of(PdfFile.Read(file.Write())!)["b"].ShouldBe(2);
    }
}
