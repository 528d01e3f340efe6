namespace Disclosure.Browser;

/// <summary>Tests borrow tabs that others have used: each must find one as good as new, or they would judge each other's pages.</summary>
public sealed class TabTests(BrowserSession session)
{
    private const string Page = "jiangan-bigdata/2024/t01.html";
    private const string Files = "() => [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map(e => e.href || e.src)";

    private const string Settings =
        """
        () => [
          localStorage.length, document.documentElement.hasAttribute('data-elder'), getComputedStyle(document.documentElement).fontSize,
          matchMedia('(forced-colors: active)').matches, matchMedia('(prefers-contrast: more)').matches, matchMedia('(prefers-color-scheme: dark)').matches,
          matchMedia('(prefers-reduced-motion: reduce)').matches, matchMedia('print').matches, navigator.maxTouchPoints, document.querySelectorAll('body :hover').length,
        ].join(' ')
        """;

    [Fact]
    public async Task A_page_asks_for_all_of_its_files_in_a_tab_that_has_them()
    {
        await using (await session.OpenAsync(Page)) { }
        await using var opened = await session.OpenAsync(Page);
        (await opened.Page.EvaluateAsync<string[]>(Files)).ShouldBeSubsetOf(opened.Requests);
    }

    [Fact]
    public async Task Nothing_that_a_reader_has_set_is_left_for_the_next()
    {
        await using (var opened = await session.OpenAsync(Page, 320, dark: true))
        {
            await opened.SetElderAsync(true);
            await opened.SetTextSizeAsync(32);
            await opened.SetTouchAsync();
            await opened.Page.EmulateMediaAsync(new()
            {
                Media = Microsoft.Playwright.Media.Print,
                ForcedColors = Microsoft.Playwright.ForcedColors.Active,
                Contrast = Microsoft.Playwright.Contrast.More,
                ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce,
            });
        }

        await using var next = await session.OpenAsync(Page);
        (await next.Page.EvaluateAsync<string>(Settings)).ShouldBe("0 false 16px false false false false false 0 0");
    }
}
