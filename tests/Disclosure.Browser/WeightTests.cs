namespace Disclosure.Browser;

/// <summary>
/// What a first visit costs a reader, before any packing, on a phone far from the city. One style sheet serves all pages, so the first
/// loads what the others need too; what that costs packed, FirstLoadTests holds.
/// </summary>
public sealed class WeightTests(BrowserSession session)
{
    private const int MostOfTable = 60 * 1024;
    private const int MostOfAll = 180 * 1024;

    [Theory, MemberData(nameof(SitePages.WithTable), MemberType = typeof(SitePages))]
    public void A_table_weighs_at_most_sixty_kilobytes(string page) =>
        new FileInfo(BuiltSite.Current.PathOf(page)).Length.ShouldBeLessThanOrEqualTo(MostOfTable);

    // The whole document on one page is as heavy as the document.
    [Theory, MemberData(nameof(SitePages.AllButFull), MemberType = typeof(SitePages))]
    public async Task A_first_visit_loads_at_most_a_hundred_and_eighty_kilobytes(string page) =>
        (await session.VisitAsync(page)).Requests.Distinct(StringComparer.Ordinal).Sum(LengthOf).ShouldBeLessThanOrEqualTo(MostOfAll);

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task No_page_loads_a_font(string page) =>
        (await session.VisitAsync(page)).Requests.Where(address => address.Contains(".woff", StringComparison.Ordinal)
            || address.Contains(".ttf", StringComparison.Ordinal) || address.Contains(".otf", StringComparison.Ordinal)).ShouldBeEmpty();

    // 404.html comes from the server, where a path begins at the root; all others come from disk.
    private static long LengthOf(string address) => new FileInfo(FirstLoad.FileOf(address, BuiltSite.Current)).Length;
}
