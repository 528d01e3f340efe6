using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>What a table leaves out and what a term opens are within reach of keys alone, with script or without.</summary>
public sealed class FoldTests(BrowserSession session)
{
    private const string Shown = "selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).length";

    public static TheoryData<string> WithForms => SitePages.With("<label class=\"fold\"><input type=\"checkbox\" class=\"full-form\">");

    public static TheoryData<string> WithLevels => SitePages.With("class=\"level\"");

    public static TheoryData<string> WithTerms => SitePages.With("popovertarget=");

    [Theory, MemberData(nameof(WithForms))]
    public async Task The_space_bar_shows_the_whole_form_and_hides_it_again(string page)
    {
        await using var opened = await OpenAsync(page);
        await opened.Page.Locator("input.full-form").FocusAsync();
        var before = await CellsAsync(opened.Page);
        await opened.Page.Keyboard.PressAsync("Space");
        var whole = await CellsAsync(opened.Page);
        await opened.Page.Keyboard.PressAsync("Space");
        (whole > before, await CellsAsync(opened.Page)).ShouldBe((true, before));
    }

    [Theory, MemberData(nameof(WithLevels))]
    public async Task The_arrow_keys_fold_the_levels_below(string page)
    {
        await using var opened = await OpenAsync(page);
        await opened.Page.Locator("input.level:checked").FocusAsync();
        var all = await RowsAsync(opened.Page);
        await opened.Page.Keyboard.PressAsync("ArrowUp");
        (await RowsAsync(opened.Page)).ShouldBeLessThan(all);
    }

    [Theory, MemberData(nameof(WithTerms))]
    public async Task A_term_opens_by_key(string page)
    {
        await using var opened = await OpenTermAsync(page);
        await Expect(opened.Page.Locator("[popover]:popover-open")).ToBeInViewportAsync();
    }

    [Theory, MemberData(nameof(WithTerms))]
    public async Task A_term_closes_by_key_and_gives_the_focus_back(string page)
    {
        await using var opened = await OpenTermAsync(page);
        await opened.Page.Keyboard.PressAsync("Escape");
        await Expect(opened.Page.Locator("[popover]:popover-open")).ToHaveCountAsync(0);
        await Expect(TermOf(opened.Page)).ToBeFocusedAsync();
    }

    private async Task<OpenedPage> OpenTermAsync(string page)
    {
        var opened = await OpenAsync(page);
        await TermOf(opened.Page).FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        return opened;
    }

    private static ILocator TermOf(IPage page) => page.Locator("main button[popovertarget]:not([popovertargetaction]):visible").First;

    private static Task<int> CellsAsync(IPage page) => page.EvaluateAsync<int>(Shown, ".sheet :is(th, td)");

    private static Task<int> RowsAsync(IPage page) => page.EvaluateAsync<int>(Shown, ".sheet tbody tr");

    private Task<OpenedPage> OpenAsync(string page) => session.OpenAsync(session.AddressOf(page), script: false);
}
