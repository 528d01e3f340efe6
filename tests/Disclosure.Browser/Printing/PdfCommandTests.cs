using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Browser.Printing;

/// <summary>What the command <c>pdf</c> leaves in the site.</summary>
public sealed partial class PdfCommandTests(BrowserSession session)
{
    private const int MostBytes = 3_000_000;

    private PrintedSite Real => PrintedSite.Real(session);

    private string Clear => Encoding.Latin1.GetString(Real.Bytes);

    [Fact]
    public void The_file_is_light() => Real.Bytes.Length.ShouldBeLessThan(MostBytes);

    [Fact]
    public void Printed_again_it_has_the_same_bytes() => PrintedSite.Again(session).Bytes.SequenceEqual(Real.Bytes).ShouldBeTrue();

    [Fact]
    public void It_is_tagged_for_screen_readers() => Clear.ShouldContain("/Marked true");

    [Fact]
    public void It_says_that_it_is_in_Chinese() => Clear.ShouldContain("/Lang (zh-CN)");

    [Fact]
    public void Its_title_is_that_of_the_page() => Clear.ShouldContain(
        "/Title <FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("武汉市江岸区大数据中心2024年部门预算（全文）")) + ">");

    [Fact]
    public void It_names_no_place_on_the_machine_that_made_it() => Clear.ShouldNotContain("file:");

    [Theory]
    [InlineData("index.html", 2)] // among what is published, and in the navigation
    [InlineData("full.html", 2)]
    [InlineData("t03.html", 1)]
    [InlineData("overview.html", 1)]
    public void Pages_link_to_it_and_say_how_large_it_is(string page, int links) =>
        Link().Matches(File.ReadAllText(Path.Combine(Real.Folder, page))).Select(m => m.Groups[1].Value).ShouldBe(Enumerable.Repeat(Size, links));

    private string Size => (Real.Bytes.Length / 1024.0 / 1024).ToString("0.0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<a href=""full\.pdf"" type=""application/pdf"">[^<]*（PDF，(\d+\.\d) MB）</a>")]
    private static partial Regex Link();
}
