namespace Disclosure.Browser;

/// <summary>The pages that list a site of many budgets can be read by everybody, in every window.</summary>
public sealed class MapPageTests(BrowserSession session)
{
    /// <summary>One of each kind.</summary>
    public static TheoryData<string> Pages => ["search.html", "sitemap.html", "all/unit-fiction-003.html", "all/names.html", "all/names-1.html"];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_breaks_no_accessibility_rule(string page) =>
        (await session.VisitAsync(BuiltSite.Many, page)).Violations.ShouldAllBe(found => found.Value.Length == 0);

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_is_no_wider_than_the_window(string page) =>
        (await session.VisitAsync(BuiltSite.Many, page)).Overflow.ShouldAllBe(found => found.Value.Length == 0);
}
