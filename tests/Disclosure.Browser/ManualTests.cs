namespace Disclosure.Browser;

/// <summary>The manual is as easy to read as the site: of each of its parts the first page and the one that takes most room, or every page where nothing is left to a sample, in every look of the made-up portal.</summary>
public sealed class ManualTests(BrowserSession session)
{
    private const string Whole = "manual.html";
    private const int MostOfAll = 180 * 1024;

    public static TheoryData<string> Pages => [.. AuditPlan.IsWhole ? Parted : Parted.GroupBy(FolderOf, StringComparer.Ordinal)
        .SelectMany(part => part.Where(p => p.EndsWith("index.html", StringComparison.Ordinal)).Append(part.MaxBy(LengthOf)!)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Parted => BuiltSite.Manual.Pages.Where(p => p != Whole);

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_breaks_no_accessibility_rule(string page) =>
        (await session.VisitAsync(BuiltSite.Manual, page)).Violations.Where(found => found.Value.Length > 0).ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_is_no_wider_than_the_window(string page) =>
        (await session.VisitAsync(BuiltSite.Manual, page)).Overflow.Where(found => found.Value.Length > 0).ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_is_too_small_for_a_thumb(string page) =>
        (await session.VisitAsync(BuiltSite.Manual, page)).SmallTargets.ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_asks_for_nothing_that_is_not_its_own_and_has_nothing_to_complain_of(string page)
    {
        var visit = await session.VisitAsync(BuiltSite.Manual, page);
        visit.Requests.Where(a => !a.StartsWith(new Uri(BuiltSite.Manual.Folder).AbsoluteUri, StringComparison.Ordinal)).ShouldBeEmpty();
        visit.Messages.Concat(visit.Failures).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_first_visit_loads_at_most_a_hundred_and_eighty_kilobytes(string page) => (await session.VisitAsync(BuiltSite.Manual, page)).Requests
        .Distinct(StringComparer.Ordinal).Sum(a => new FileInfo(new Uri(a).LocalPath).Length).ShouldBeLessThanOrEqualTo(MostOfAll);

    [Fact]
    public async Task The_page_with_all_of_it_breaks_no_rule_and_is_no_wider_than_a_phone()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Manual.PathOf(Whole)), 360);
        (await opened.Page.EvaluateAsync<string>(OverflowReport.Script)).ShouldBeEmpty();
        (await (await AxeAudit.PrepareAsync(opened.Page)).AllRulesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task On_paper_there_is_the_text_alone()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Manual.PathOf("guide/editions.html")));
        await opened.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        foreach (var hidden in new[] { ".banner", ".contents", ".crumbs", ".sections", ".pager", ".foot" })
            (await opened.Page.Locator(hidden).IsVisibleAsync()).ShouldBeFalse(hidden);
        (await opened.Page.Locator(".prose").IsVisibleAsync()).ShouldBeTrue();
    }

    private static string FolderOf(string page) => page.Contains('/', StringComparison.Ordinal) ? page.Split('/')[0] : "";

    private static long LengthOf(string page) => new FileInfo(BuiltSite.Manual.PathOf(page)).Length;
}
