namespace Disclosure.Browser;

/// <summary>A table in its official form that is wider than its page: what moves keeps its name and its head, and nothing is cut.</summary>
public sealed class ScrollTests(BrowserSession session)
{
    private static readonly Once<ScrollReport> Visits = new(VisitAsync);

    /// <summary>Pages of the real budget and of the made-up portal, each table of a unit once.</summary>
    public static TheoryData<string> Pages =>
    [
        .. SitePages.WithTable.Select(page => BuiltSite.Current.PathOf((string)page)),
        .. BuiltSite.Fiction.Pages.Where(page => page.Split('/') is [_, _, var file] && char.IsDigit(file[1]))
            .GroupBy(page => $"{page.Split('/')[0]}/{page.Split('/')[2]}").Select(pages => BuiltSite.Fiction.PathOf(pages.Last())),
    ];

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_is_cut_at_an_edge(string page) => (await OfAsync(page)).Cut.ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task The_name_of_every_row_stays_in_view(string page) => (await OfAsync(page)).Nameless.ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_cell_in_view_stands_under_its_own_head(string page) => (await OfAsync(page)).Misheaded.ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task What_scrolls_takes_the_focus_and_has_its_table_s_name(string page) => (await OfAsync(page)).Unnamed.ShouldBeEmpty();

    private Task<ScrollReport> OfAsync(string page) => Visits.OfAsync(session, page);

    private static async Task<ScrollReport> VisitAsync(BrowserSession session, string page)
    {
        await using var opened = await session.OpenAsync(new Uri(page), width: 360);
        var whole = opened.Page.Locator("input.full-form");
        if (await whole.CountAsync() > 0 && await whole.IsVisibleAsync())
            await whole.CheckAsync();
        return await ScrollReport.OfAsync(opened.Page);
    }
}
