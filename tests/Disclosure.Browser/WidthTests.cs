namespace Disclosure.Browser;

/// <summary>Only tables scroll sideways, in their own region; a page never does.</summary>
public sealed class WidthTests(BrowserSession session)
{
    [Theory, MemberData(nameof(SitePages.AtAllWidths), MemberType = typeof(SitePages))]
    public async Task A_page_is_no_wider_than_the_window(string page, int width) =>
        (await session.VisitAsync(page)).Overflow[width].ShouldBeEmpty($"{page}，宽 {width}");
}
