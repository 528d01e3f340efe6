namespace Disclosure.Browser.Browsers;

/// <summary>Pictures of every page for a person to look at: DISCLOSURE_SHOTS names the folder they go to.</summary>
internal static class Screenshots
{
    public static async Task SaveAsync(BrowserSession session, string folder)
    {
        foreach (var page in BuiltSite.Current.Pages)
        {
            var file = Path.Combine(folder, page.Replace('/', '-').Replace(".html", "", StringComparison.Ordinal));
            foreach (var width in (int[])[360, 1280])
                foreach (var dark in (bool[])[false, true])
                    await SaveAsync(session, page, width, dark, $"{file}-{width}-{(dark ? "dark" : "light")}.png");
            if (SitePages.IsFull(page))
                await PrintAsync(session, page, $"{file}.pdf");
        }
    }

    private static async Task SaveAsync(BrowserSession session, string page, int width, bool dark, string file)
    {
        await using var opened = await session.OpenAsync(page, width, dark);
        await opened.Page.ScreenshotAsync(new() { Path = file, FullPage = true });
    }

    private static async Task PrintAsync(BrowserSession session, string page, string file)
    {
        await using var opened = await session.OpenAsync(page);
        await opened.Page.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
    }
}
