using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Disclosure.Browser.Browsers;

/// <summary>One browser and one server for the whole test run; every page is opened in a tab that shows nothing else meanwhile.</summary>
public sealed class BrowserSession : IAsyncLifetime
{
    private readonly ConcurrentDictionary<Uri, Lazy<Task<PageVisit>>> _visits = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private TabPool? _tabs;
    private LocalServer? _server;

    /// <summary>Where the served site begins.</summary>
    public Uri Address => _server!.Address;

    /// <summary>The Chromium that runs, as a file.</summary>
    public string Program { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var site = BuiltSite.Current;
        _server = new(new(site.Folder, DeployHeaders.Read(Repository.PathOf("netlify.toml"))));
        var program = new ChromiumFinder().Find();
        _playwright = await Playwright.CreateAsync();
        Program = program ?? _playwright.Chromium.ExecutablePath;
        Assertions.SetDefaultExpectTimeout(20_000); // a busy machine is slow, not wrong
        // Playwright turns Chromium's sandbox off unless asked otherwise: it cannot work as root, nor in many containers.
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args = ["--disable-background-networking", "--disable-component-update", "--disable-gpu", "--disable-dev-shm-usage"],
        });
        _tabs = new(_browser);
    }

    public async ValueTask DisposeAsync()
    {
        // Called even when nothing could be started: the reason for that must stay the only failure.
        if (_browser is null)
            return;
        if (Environment.GetEnvironmentVariable("DISCLOSURE_SHOTS") is { Length: > 0 } folder)
            await Screenshots.SaveAsync(this, folder);
        await _browser.DisposeAsync();
        _playwright?.Dispose();
        _server?.Dispose();
        BuiltSite.RemoveAll();
    }

    /// <summary>Opens a page straight from disk, or from the server when asked to.</summary>
    public Task<OpenedPage> OpenAsync(string page, int width = 1280, bool dark = false, bool served = false) =>
        OpenAsync(AddressOf(page, served), width, dark);

    /// <summary>What was learnt from a page's only visit.</summary>
    internal Task<PageVisit> VisitAsync(string page) =>
        VisitAsync(AddressOf(page), AuditPlan.AuditedAt(page), AuditPlan.MeasuredAt(page), withFocus: true);

    /// <summary>What was learnt from the only visit of a page of the made-up portal.</summary>
    internal Task<PageVisit> VisitFictionAsync(string page) => VisitAsync(
        new(BuiltSite.Fiction.PathOf(page)), FictionPages.AuditedAt(page) is { } look ? [look] : [], FictionPages.MeasuredAt(page), withFocus: false);

    /// <summary>Looks at a page of a made-up site of few kinds of page, in every look that the made-up portal is looked at.</summary>
    internal Task<PageVisit> VisitAsync(BuiltSite site, string page) =>
        VisitAsync(new(site.PathOf(page)), Look.AuditedInFiction, Look.MeasuredInFiction, withFocus: false);

    private Task<PageVisit> VisitAsync(Uri address, IReadOnlyList<Look> audited, IReadOnlyList<Look> measured, bool withFocus) =>
        _visits.GetOrAdd(address, new Lazy<Task<PageVisit>>(() => PageVisit.MakeAsync(this, address, audited, measured, withFocus))).Value;

    internal Task<OpenedPage> OpenAsync(Uri address, int width = 1280, bool dark = false, bool script = true) =>
        OpenedPage.OpenAsync(_tabs!, new(script, !address.IsFile), address, width, dark);

    /// <summary>Opens a page on a phone that gets none of the scripts it asks for.</summary>
    internal Task<OpenedPage> OpenWithoutItsScriptsAsync(string page)
    {
        var address = AddressOf(page);
        return OpenedPage.OpenAsync(_tabs!, new(true, !address.IsFile), address, 360, dark: false,
            tab => tab.RouteAsync("**/*.js", route => route.AbortAsync()));
    }

    /// <summary>The page of an unknown path may stand at any depth, so its links need a server's root even where all others do not.</summary>
    public Uri AddressOf(string page, bool served = false) => served || page == "404.html"
        ? new(Address, string.Join('/', page.Split('/').Select(Uri.EscapeDataString)))
        : new(BuiltSite.Current.PathOf(page));
}
