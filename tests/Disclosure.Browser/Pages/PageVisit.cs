namespace Disclosure.Browser.Pages;

/// <summary>
/// All that is learnt from looking at one page, which several tests then judge: opening a page costs far more than
/// asking it one question more.
/// </summary>
internal sealed class PageVisit
{
    private readonly Dictionary<string, string> _overflow = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _violations = new(StringComparer.Ordinal);

    public required IReadOnlyList<string> Messages { get; init; }

    public required IReadOnlyList<string> Requests { get; init; }

    public required IReadOnlyList<string> Failures { get; init; }

    /// <summary>The address of the icon, which a window asks for and a test does not; blank when there is none.</summary>
    public string Icon { get; private set; } = "";

    public int FirstHeadings { get; private set; }

    /// <summary>What sticks out in a look; blank when nothing does.</summary>
    public IReadOnlyDictionary<string, string> Overflow => _overflow;

    /// <summary>What axe finds in a look; blank when it finds nothing.</summary>
    public IReadOnlyDictionary<string, string> Violations => _violations;

    /// <summary>What a thumb would miss.</summary>
    public IReadOnlyList<string> SmallTargets { get; private set; } = [];

    /// <summary>What does not show that it has the focus.</summary>
    public IReadOnlyList<string> UnseenFocus { get; private set; } = [];

    /// <summary>What moves although the reader has asked for stillness.</summary>
    public IReadOnlyList<string> Motion { get; private set; } = [];

    /// <summary>Visits a page.</summary>
    /// <param name="session">The browser.</param>
    /// <param name="address">Where it is.</param>
    /// <param name="audited">The looks in which axe examines it.</param>
    /// <param name="measured">The looks in which its width is measured; also in those in which axe examines it.</param>
    /// <param name="withFocus">Whether each place is given the focus, which takes long where there are hundreds.</param>
    public static async Task<PageVisit> MakeAsync(
        BrowserSession session, Uri address, IReadOnlyList<Look> audited, IReadOnlyList<Look> measured, bool withFocus)
    {
        await using var opened = await session.OpenAsync(address);
        var visit = new PageVisit { Messages = opened.Messages, Requests = opened.Requests, Failures = opened.Failures };
        visit.Icon = await opened.Page.EvaluateAsync<string>("() => document.querySelector('link[rel=icon]')?.href ?? ''");
        visit.FirstHeadings = await opened.Page.Locator("h1").CountAsync();
        var axe = audited.Count > 0 ? await AxeAudit.PrepareAsync(opened.Page) : null;
        foreach (var look in measured.Union(audited))
        {
            await look.ShowAsync(opened);
            visit._overflow[look.ToString()] = await opened.Page.EvaluateAsync<string>(OverflowReport.Script);
            if (audited.Contains(look))
                visit._violations[look.ToString()] = await axe!.AllRulesAsync();
        }

        await new Look(360, "light").ShowAsync(opened);
        if (withFocus)
            await visit.FocusAsync(opened);
        await opened.SetTouchAsync();
        visit.SmallTargets = await opened.Page.EvaluateAsync<string[]>(TouchReport.Script);
        return visit;
    }

    // A key was pressed, so what takes the focus from now on shows it as it does to those who use keys.
    private async Task FocusAsync(OpenedPage opened)
    {
        await opened.Page.EmulateMediaAsync(new() { ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce });
        Motion = await opened.Page.EvaluateAsync<string[]>(MotionReport.Script);
        await opened.Page.Keyboard.PressAsync("Tab");
        UnseenFocus = await opened.Page.EvaluateAsync<string[]>(FocusReport.Script, StopSample.Most);
    }
}
