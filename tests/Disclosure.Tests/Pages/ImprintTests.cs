using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>What stands under the name of a printed table: where it is published, and when.</summary>
public sealed class ImprintTests(FilledSite filled, RealSite real) : IClassFixture<FilledSite>
{
    private const string Budget = FilledSite.Address + RealSite.Budget;

    private static string Full => RealSite.Budget + "full.html";

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void A_table_says_its_day_and_its_address(string name) =>
        Words(filled.Page($"{RealSite.Budget}{name}.html").QuerySelector(".sheet > .imprint")!).ShouldBe($"2024年2月5日公布 {Budget}{name}.html");

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void The_code_of_a_table_leads_to_its_page(string name) =>
        ScannedCode.Read(filled.Page($"{RealSite.Budget}{name}.html").QuerySelector(".imprint .qr")!).ShouldBe($"{Budget}{name}.html");

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void In_the_whole_document_too_the_code_leads_to_the_page_of_the_table(string name) =>
        ScannedCode.Read(filled.Page(Full).GetElementById("full-" + name)!.QuerySelector(".imprint .qr")!).ShouldBe($"{Budget}{name}.html");

    [Fact]
    public void The_code_of_the_cover_leads_to_the_document() => ScannedCode.Read(filled.Page(Full).QuerySelector(".cover .qr")!).ShouldBe(Budget);

    [Fact]
    public void A_code_is_read_out_as_its_address() =>
        filled.Page(Full).QuerySelectorAll(".qr").Select(q => q.GetAttribute("aria-label")).ShouldAllBe(label => label!.StartsWith($"二维码：{Budget}", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void Where_neither_is_known_nothing_is_said(string name) => real.Page($"{RealSite.Budget}{name}.html").QuerySelector(".imprint").ShouldBeNull();

    [Fact]
    public void Where_the_site_does_not_say_its_address_there_is_no_code() => real.Page(Full).QuerySelectorAll(".qr").ShouldBeEmpty();

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
