namespace Disclosure.Browser;

/// <summary>axe finds nothing with any of its rules, on a phone and on a desk, and the dark scheme is held to the same contrast.</summary>
public sealed class AccessibilityTests(BrowserSession session)
{
    [Theory, MemberData(nameof(SitePages.OnPhoneAndDesk), MemberType = typeof(SitePages))]
    public async Task A_page_breaks_no_accessibility_rule(string page, int width) =>
        (await session.VisitAsync(page)).Violations[width].ShouldBeEmpty($"{page}，宽 {width}");

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_dark_page_has_enough_contrast(string page) =>
        (await session.VisitAsync(page)).DarkContrast.ShouldBeEmpty($"{page}，深色");

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_has_exactly_one_first_heading(string page) =>
        (await session.VisitAsync(page)).FirstHeadings.ShouldBe(1);
}
