using Microsoft.Playwright;

namespace Disclosure.Browser.Pages;

/// <summary>
/// All that is learnt from looking at one page, which several tests then judge: opening a page costs far more than
/// asking it one question more.
/// </summary>
internal sealed class PageVisit
{
    private readonly Dictionary<int, string> _overflow = [];
    private readonly Dictionary<int, string> _violations = [];

    public required IReadOnlyList<string> Messages { get; init; }

    public required IReadOnlyList<string> Requests { get; init; }

    public required IReadOnlyList<string> Failures { get; init; }

    public int FirstHeadings { get; private set; }

    /// <summary>What sticks out at a width of window; blank when nothing does.</summary>
    public IReadOnlyDictionary<int, string> Overflow => _overflow;

    /// <summary>What axe finds at a width of window; blank when it finds nothing.</summary>
    public IReadOnlyDictionary<int, string> Violations => _violations;

    /// <summary>What axe says about the colours of the dark scheme; blank when it finds nothing.</summary>
    public string DarkContrast { get; private set; } = "";

    public static async Task<PageVisit> MakeAsync(BrowserSession session, string page)
    {
        await using var opened = await session.OpenAsync(page);
        var visit = new PageVisit { Messages = opened.Messages, Requests = opened.Requests, Failures = opened.Failures };
        visit.FirstHeadings = await opened.Page.Locator("h1").CountAsync();
        foreach (var width in SitePages.Widths)
            await visit.MeasureAsync(opened.Page, width);
        await visit.AuditAsync(opened.Page);
        return visit;
    }

    private async Task MeasureAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        _overflow[width] = await page.EvaluateAsync<string>(OverflowReport.Script);
    }

    private async Task AuditAsync(IPage page)
    {
        var axe = await AxeAudit.PrepareAsync(page);
        foreach (var width in SitePages.PhoneAndDesk)
        {
            await page.SetViewportSizeAsync(width, 800);
            _violations[width] = await axe.AllRulesAsync();
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        DarkContrast = await axe.ColoursAsync();
    }
}
