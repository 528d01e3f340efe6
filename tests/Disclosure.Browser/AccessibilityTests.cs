namespace Disclosure.Browser;

/// <summary>axe finds nothing with any of its rules, whatever the window and whatever the reader has set.</summary>
public sealed class AccessibilityTests(BrowserSession session)
{
    [Theory, MemberData(nameof(SitePages.Audited), MemberType = typeof(SitePages))]
    public async Task A_page_breaks_no_accessibility_rule(string page, string look) =>
        (await session.VisitAsync(page)).Violations[look].ShouldBeEmpty($"{page}，{look}");

    [Theory, MemberData(nameof(FictionPages.Audited), MemberType = typeof(FictionPages))]
    public async Task A_made_up_page_breaks_no_accessibility_rule(string page) =>
        (await session.VisitFictionAsync(page)).Violations.ShouldAllBe(found => found.Value.Length == 0);

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_has_exactly_one_first_heading(string page) =>
        (await session.VisitAsync(page)).FirstHeadings.ShouldBe(1);
}
