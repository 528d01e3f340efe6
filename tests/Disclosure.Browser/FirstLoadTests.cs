namespace Disclosure.Browser;

/// <summary>Who comes for the first time, on a slow line, waits for few files and few bytes before the figures are there.</summary>
public sealed class FirstLoadTests(BrowserSession session)
{
    private const int MostRequests = 6;
    private const int MostPacked = 30 * 1024;

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_asks_for_at_most_six_files(string page) => (await RealAsync(page)).Requests.Count.ShouldBeLessThanOrEqualTo(MostRequests);

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_has_one_style_sheet_and_at_most_one_script(string page) => Kinds(await RealAsync(page)).ShouldBe((1, 1));

    // The whole document on one page is as heavy as the document.
    [Theory, MemberData(nameof(SitePages.AllButFull), MemberType = typeof(SitePages))]
    public async Task A_page_and_all_it_asks_for_come_in_thirty_kilobytes(string page) => (await RealAsync(page)).Packed.ShouldBeLessThanOrEqualTo(MostPacked);

    [Theory, MemberData(nameof(FictionPages.Measured), MemberType = typeof(FictionPages))]
    public async Task A_made_up_page_asks_for_at_most_six_files(string page) => (await MadeUpAsync(page)).Requests.Count.ShouldBeLessThanOrEqualTo(MostRequests);

    [Theory, MemberData(nameof(FictionPages.Measured), MemberType = typeof(FictionPages))]
    public async Task A_made_up_page_has_one_style_sheet_and_at_most_one_script(string page) => Kinds(await MadeUpAsync(page)).ShouldBe((1, 1));

    // Some of its tables have hundreds of rows, which come while the first are read.
    [Theory, MemberData(nameof(FictionPages.Measured), MemberType = typeof(FictionPages))]
    public async Task The_first_figures_of_a_made_up_page_come_in_thirty_kilobytes(string page) =>
        (await MadeUpAsync(page)).PackedUntilFigures.ShouldBeLessThanOrEqualTo(MostPacked);

    private static (int Styles, int Scripts) Kinds(FirstLoad load) =>
        (load.Requests.Count(address => address.EndsWith(".css", StringComparison.Ordinal)), load.Requests.Count(address => address.EndsWith(".js", StringComparison.Ordinal)));

    private async Task<FirstLoad> RealAsync(string page) => new(await session.VisitAsync(page), BuiltSite.Current);

    private async Task<FirstLoad> MadeUpAsync(string page) => new(await session.VisitFictionAsync(page), BuiltSite.Fiction);
}
