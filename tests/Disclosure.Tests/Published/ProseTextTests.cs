using Disclosure.Tests.Pages;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Published;

public sealed class ProseTextTests(RealSite site)
{
    [Theory]
    [MemberData(nameof(SitePages.Prose), MemberType = typeof(SitePages))]
    public void A_narrative_page_reads_as_it_was_published(string name)
    {
        var page = site.Page($"{RealSite.Budget}{name}.html");

        Read(PageText.Of(page.QuerySelector("h1")!) + PageText.Of(page.QuerySelector(".prose")!)).ShouldBe(Published(name));
    }

    [Theory]
    [MemberData(nameof(SitePages.Prose), MemberType = typeof(SitePages))]
    public void The_whole_document_reads_as_the_narrative_was_published(string name) =>
        Read(PageText.Of(site.Page(RealSite.Budget + "full.html").GetElementById(name)!)).ShouldBe(Published(name));

    [Fact]
    public void The_heading_over_the_tables_is_the_published_one() =>
        Read(site.Page(RealSite.Budget + "full.html").QuerySelector("#tables > h2")!.TextContent).ShouldBe(Published("tables"));

    private static string Published(string name) => Read(PublishedSource.Section(name).Text);

    // In prose nothing but blanks separates figures from words, and the PDF put them anywhere.
    private static string Read(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
