namespace Disclosure.Browser.Pages;

/// <summary>The tables of one page, as they are seen and as they are read out.</summary>
internal sealed record TableVisit(IReadOnlyList<SeenTable> Seen, IReadOnlyList<ReadTable> Read)
{
    /// <summary>Looks at a page once.</summary>
    public static Task<TableVisit> MakeAsync(BrowserSession session, string page) => MakeAsync(session, page, 1280);

    /// <summary>Looks at a page once, on a phone.</summary>
    public static Task<TableVisit> MakeNarrowAsync(BrowserSession session, string page) => MakeAsync(session, page, 360);

    private static async Task<TableVisit> MakeAsync(BrowserSession session, string page, int width)
    {
        await using var opened = await session.OpenAsync(page, width);
        return new(await SeenTable.OfAsync(opened.Page), await TableReading.OfAsync(opened));
    }
}
