namespace Disclosure.Browser.Pages;

/// <summary>The tables of one page, as they are seen and as they are read out.</summary>
internal sealed record TableVisit(IReadOnlyList<SeenTable> Seen, IReadOnlyList<ReadTable> Read)
{
    /// <summary>Looks at a page once.</summary>
    public static async Task<TableVisit> MakeAsync(BrowserSession session, string page)
    {
        await using var opened = await session.OpenAsync(page);
        return new(await SeenTable.OfAsync(opened.Page), await TableReading.OfAsync(opened));
    }
}
