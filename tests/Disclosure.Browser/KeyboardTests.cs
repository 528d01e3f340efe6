using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>Whoever moves by keyboard gets past the navigation with two keys.</summary>
public sealed class KeyboardTests(BrowserSession session)
{
    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task The_first_tab_stop_is_a_visible_skip_link(string page)
    {
        await using var opened = await session.OpenAsync(page, width: 360);
        await opened.Page.Keyboard.PressAsync("Tab");
        await Expect(opened.Page.Locator("a[href^='#']:focus")).ToBeInViewportAsync();
    }

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task The_skip_link_moves_the_focus_to_the_main_content(string page)
    {
        await using var opened = await session.OpenAsync(page);
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Enter");
        await Expect(opened.Page.Locator("main")).ToBeFocusedAsync();
    }
}
