using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Disclosure.Browser.Browsers;

/// <summary>
/// The browser's tabs, each lent to one test at a time and given back blank. A tab that has shown a page shows the next one at a
/// quarter of what a new one costs, which starts a process and reads all fonts.
/// </summary>
internal sealed class TabPool(IBrowser browser)
{
    private readonly ConcurrentDictionary<TabKind, ConcurrentBag<IPage>> _free = new();

    /// <summary>A tab that shows nothing and remembers nothing.</summary>
    public async Task<IPage> TakeAsync(TabKind kind) => Free(kind).TryTake(out var page) ? page : await OpenAsync(kind);

    /// <summary>Takes a tab back, unless it can no longer be cleared: then it is closed.</summary>
    public async Task GiveBackAsync(TabKind kind, IPage page)
    {
        try
        {
            await ClearAsync(page);
            Free(kind).Add(page);
        }
        catch (PlaywrightException)
        {
            await page.Context.DisposeAsync();
        }
    }

    private ConcurrentBag<IPage> Free(TabKind kind) => _free.GetOrAdd(kind, _ => []);

    private async Task<IPage> OpenAsync(TabKind kind)
    {
        var context = await browser.NewContextAsync(new() { Locale = "zh-CN", JavaScriptEnabled = kind.Script });
        return await context.NewPageAsync();
    }

    // All that a test can leave behind: made-up answers, what the site remembers, the pointer over a place, the page itself.
    private static async Task ClearAsync(IPage page)
    {
        await page.UnrouteAllAsync();
        await page.EvaluateAsync("() => { localStorage.clear(); sessionStorage.clear(); }");
        await page.Mouse.MoveAsync(-1, -1);
        await page.GotoAsync("about:blank");
    }
}

/// <summary>Tabs of one kind stand in for each other.</summary>
/// <param name="Script">Whether scripts run.</param>
/// <param name="IsServed">Whether it shows what comes from a server: what comes from disk has a process of its own.</param>
internal readonly record struct TabKind(bool Script, bool IsServed);
