namespace Disclosure.Browser;

/// <summary>The frame leaves the room to what is read: on a phone, at a desk, with the large type of 长者模式, and under the focus.</summary>
public sealed class FrameTests(BrowserSession session)
{
    private const double FirstScreen = 640;
    private const double Room = 50;

    private static readonly Once<FrameVisit> Real = new((session, page) =>
        FrameVisit.MakeAsync(session, session.AddressOf(page), FrameVisit.Looks, FocusedAt(BuiltSite.Current.Pages.ToList().IndexOf(page))));

    private static readonly Once<FrameVisit> MadeUp = new((session, page) =>
        MakeUpAsync(session, new Uri(BuiltSite.Fiction.PathOf(page)), BuiltSite.Fiction.Pages.ToList().IndexOf(page)));

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task No_line_of_a_heading_or_a_name_ends_within_a_word(string page) => (await Real.OfAsync(session, page)).BrokenWords.ShouldBeEmpty();

    [Theory, MemberData(nameof(FictionPages.Measured), MemberType = typeof(FictionPages))]
    public async Task No_line_of_a_made_up_heading_or_name_ends_within_a_word(string page) => (await MadeUp.OfAsync(session, page)).BrokenWords.ShouldBeEmpty();

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task No_line_begins_with_a_mark_that_closes_or_ends_with_one_that_opens(string page) => (await Real.OfAsync(session, page)).Marks.ShouldBeEmpty();

    [Theory, MemberData(nameof(FictionPages.Measured), MemberType = typeof(FictionPages))]
    public async Task No_line_of_a_made_up_page_begins_with_a_mark_that_closes_or_ends_with_one_that_opens(string page) =>
        (await MadeUp.OfAsync(session, page)).Marks.ShouldBeEmpty();

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task No_text_is_stretched_to_the_width_of_its_lines(string page) => (await Real.OfAsync(session, page)).Justified.ShouldBeEmpty();

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task The_crumbs_take_one_line(string page) => (await Real.OfAsync(session, page)).CrumbLines.ShouldBeLessThanOrEqualTo(1);

    [Theory, MemberData(nameof(FictionPages.Measured), MemberType = typeof(FictionPages))]
    public async Task The_crumbs_of_a_made_up_page_take_one_line(string page) => (await MadeUp.OfAsync(session, page)).CrumbLines.ShouldBeLessThanOrEqualTo(1);

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Nothing_lies_under_what_sticks_when_it_has_the_focus(string page) => (await Real.OfAsync(session, page)).Covered.ShouldBeEmpty();

    [Theory, MemberData(nameof(FictionPages.Measured), MemberType = typeof(FictionPages))]
    public async Task Nothing_on_a_made_up_page_lies_under_what_sticks_when_it_has_the_focus(string page) =>
        (await MadeUp.OfAsync(session, page)).Covered.ShouldBeEmpty();

    [Theory, MemberData(nameof(SitePages.WithTable), MemberType = typeof(SitePages))]
    public async Task With_large_type_the_table_begins_on_the_first_screen_of_a_phone(string page) =>
        (await Real.OfAsync(session, page)).TableTop.ShouldBeInRange(1, FirstScreen);

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task With_large_type_the_text_has_the_width_of_a_desk_s_window(string page) =>
        (await Real.OfAsync(session, page)).MainWidth.ShouldBeGreaterThan(Room);

    [Theory, MemberData(nameof(FictionPages.Measured), MemberType = typeof(FictionPages))]
    public async Task With_large_type_a_made_up_page_has_the_width_of_a_desk_s_window(string page) =>
        (await MadeUp.OfAsync(session, page)).MainWidth.ShouldBeGreaterThan(Room);

    [Theory, MemberData(nameof(Ended))]
    public async Task From_the_end_of_a_page_one_press_leads_back_to_its_top(string page)
    {
        await using var opened = await session.OpenAsync(page, width: 360);
        await opened.Page.Locator(".pager-back").Last.ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(opened.Page.Locator("nav.contents, header.banner").Last).ToBeInViewportAsync();
    }

    /// <summary>One page of each kind, but that for what is not there, which is short.</summary>
    public static TheoryData<string> Ended => [.. SitePages.OfEachKind.Select(row => row.Data).Where(page => page != "404.html")];

    // Of the made-up portal each page on the phone with usual or large type by turns, and with large type at the desk; the focus in one of the two.
    private static Task<FrameVisit> MakeUpAsync(BrowserSession session, Uri address, int turn)
    {
        IReadOnlyList<Look> looks = AuditPlan.IsWhole ? FrameVisit.Looks : [FrameVisit.Looks[turn % 2], FrameVisit.Looks[3]];
        return FrameVisit.MakeAsync(session, address, looks, AuditPlan.ByTurns(looks, turn, 1));
    }

    // Each page in two of the four looks by turns, narrow and wide; in all where all is asked for.
    private static IReadOnlyCollection<Look> FocusedAt(int turn) =>
        AuditPlan.IsWhole ? FrameVisit.Looks : [FrameVisit.Looks[turn % 2], FrameVisit.Looks[2 + (turn / 2 % 2)]];
}
