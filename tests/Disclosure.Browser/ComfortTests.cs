namespace Disclosure.Browser;

/// <summary>Thumbs hit, keys are followed, and nothing moves for those who cannot bear it.</summary>
public sealed class ComfortTests(BrowserSession session)
{
    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Whatever_is_touched_is_as_large_as_a_thumb(string page) =>
        (await session.VisitAsync(page)).SmallTargets.ShouldBeEmpty();

    [Theory, MemberData(nameof(FictionPages.Measured), MemberType = typeof(FictionPages))]
    public async Task Whatever_is_touched_on_a_made_up_page_is_as_large_as_a_thumb(string page) =>
        (await session.VisitFictionAsync(page)).SmallTargets.ShouldBeEmpty();

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Whatever_has_the_focus_shows_it(string page) =>
        (await session.VisitAsync(page)).UnseenFocus.ShouldBeEmpty();

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Nothing_moves_for_a_reader_who_asks_for_less_motion(string page) =>
        (await session.VisitAsync(page)).Motion.ShouldBeEmpty();
}
