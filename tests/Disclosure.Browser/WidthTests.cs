namespace Disclosure.Browser;

/// <summary>Only tables scroll sideways, in their own region; a page never does, at any width, zoom or size of text.</summary>
public sealed class WidthTests(BrowserSession session)
{
    [Theory, MemberData(nameof(SitePages.Measured), MemberType = typeof(SitePages))]
    public async Task A_page_is_no_wider_than_the_window(string page, string look) =>
        (await session.VisitAsync(page)).Overflow[look].ShouldBeEmpty($"{page}，{look}");

    [Theory, MemberData(nameof(FictionPages.Measured), MemberType = typeof(FictionPages))]
    public async Task A_made_up_page_is_no_wider_than_the_window(string page) =>
        (await session.VisitFictionAsync(page)).Overflow.ShouldAllBe(found => found.Value.Length == 0);
}
