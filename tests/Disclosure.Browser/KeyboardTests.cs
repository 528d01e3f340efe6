using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>Whoever moves by keyboard gets past the navigation with two keys, everywhere, in the order of reading, and out again.</summary>
public sealed class KeyboardTests(BrowserSession session)
{
    // One tab stop, then where it leads: the page is opened once for both.
    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task The_first_tab_stop_is_a_visible_skip_link_that_moves_the_focus_to_the_main_content(string page)
    {
        await using var opened = await session.OpenAsync(page, width: 360);
        await opened.Page.Keyboard.PressAsync("Tab");
        await Expect(opened.Page.Locator("a[href^='#']:focus")).ToBeInViewportAsync();
        await opened.Page.SetViewportSizeAsync(1280, 800);
        await opened.Page.Keyboard.PressAsync("Enter");
        await Expect(opened.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Theory, MemberData(nameof(SitePages.OfEachKind), MemberType = typeof(SitePages))]
    public async Task The_tab_key_stops_at_everything_in_the_order_of_the_page_and_leaves_it(string page)
    {
        await using var opened = await session.OpenAsync(page);
        var walk = await TabWalk.TakeAsync(opened.Page);
        walk.Stops.Select(stop => stop.Stop).ShouldBe(Enumerable.Range(0, walk.Count));
    }

    [Theory, MemberData(nameof(SitePages.OfEachKind), MemberType = typeof(SitePages))]
    public async Task Each_stop_is_further_on_to_the_eye(string page)
    {
        await using var opened = await session.OpenAsync(page, width: 360);
        var stops = (await TabWalk.TakeAsync(opened.Page)).Stops;
        stops.Zip(stops.Skip(1)).Where(pair => pair.First.Region == pair.Second.Region && !pair.Second.Follows(pair.First))
            .Select(pair => $"{pair.First.Html} → {pair.Second.Html}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Space")]
    public async Task The_contents_of_a_phone_open_and_close_by_key(string key)
    {
        await using var opened = await session.OpenAsync(BuiltSite.Current.Pages.First(page => page.EndsWith("/index.html", StringComparison.Ordinal)), width: 360);
        var contents = opened.Page.Locator("nav.contents details");
        await contents.Locator("summary").FocusAsync();
        await opened.Page.Keyboard.PressAsync(key);
        await Expect(contents).ToHaveAttributeAsync("open", "");
        await opened.Page.Keyboard.PressAsync(key);
        await Expect(contents).Not.ToHaveAttributeAsync("open", "");
    }
}
