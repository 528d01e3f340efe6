namespace Disclosure.Browser;

/// <summary>
/// The portal of a made-up city is held to what a single budget is held to: departments that have the figures of their units in them, units of
/// three editions in 元 and 万元, final accounts, and a department that is only a name.
/// </summary>
public sealed class CityTests(BrowserSession session)
{
    private const int MostBytes = 300 * 1024;
    private const int MostRequests = 6;
    private const int MostPacked = 30 * 1024;

    [Theory, MemberData(nameof(CityPages.OfEachKind), MemberType = typeof(CityPages))]
    public async Task A_page_breaks_no_accessibility_rule(string page) =>
        (await VisitAsync(page)).Violations.ShouldAllBe(found => found.Value.Length == 0);

    [Theory, MemberData(nameof(CityPages.OfEachKind), MemberType = typeof(CityPages))]
    public async Task A_page_is_no_wider_than_the_window(string page) =>
        (await VisitAsync(page)).Overflow.ShouldAllBe(found => found.Value.Length == 0);

    [Theory, MemberData(nameof(CityPages.OfEachKind), MemberType = typeof(CityPages))]
    public async Task What_is_touched_is_large_enough(string page) => (await VisitAsync(page)).SmallTargets.ShouldBeEmpty();

    [Theory, MemberData(nameof(CityPages.OfEachKind), MemberType = typeof(CityPages))]
    public async Task A_page_opens_without_a_warning_or_an_error(string page) => (await VisitAsync(page)).Messages.ShouldBeEmpty();

    [Theory, MemberData(nameof(CityPages.OfEachKind), MemberType = typeof(CityPages))]
    public async Task A_page_gets_all_it_asks_for(string page) => (await VisitAsync(page)).Failures.ShouldBeEmpty();

    [Theory, MemberData(nameof(CityPages.OfEachKind), MemberType = typeof(CityPages))]
    public async Task A_page_asks_for_few_files(string page) => (await LoadAsync(page)).Requests.Count.ShouldBeLessThanOrEqualTo(MostRequests);

    [Theory, MemberData(nameof(CityPages.OfEachKind), MemberType = typeof(CityPages))]
    public async Task The_first_figures_come_in_thirty_kilobytes(string page) => (await LoadAsync(page)).PackedUntilFigures.ShouldBeLessThanOrEqualTo(MostPacked);

    [Theory, MemberData(nameof(CityPages.All), MemberType = typeof(CityPages))]
    public void No_page_has_more_than_three_hundred_kilobytes(string page) => CityPages.LengthOf(page).ShouldBeLessThanOrEqualTo(MostBytes);

    private Task<PageVisit> VisitAsync(string page) => session.VisitAsync(BuiltSite.City, page);

    private async Task<FirstLoad> LoadAsync(string page) => new(await VisitAsync(page), BuiltSite.City);
}
