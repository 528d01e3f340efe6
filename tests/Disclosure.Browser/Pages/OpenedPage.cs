using Microsoft.Playwright;

namespace Disclosure.Browser.Pages;

/// <summary>A page in the browser, with everything that happened while it opened.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private const int UsualTextSize = 16;

    private readonly List<string> _messages = [];
    private readonly List<string> _requests = [];
    private readonly List<string> _failures = [];

    private readonly TabPool _tabs;
    private readonly TabKind _kind;

    private ICDPSession? _protocol;
    private int _textSize = UsualTextSize;
    private bool _isElder;

    private OpenedPage(TabPool tabs, TabKind kind, IPage page) => (_tabs, _kind, Page) = (tabs, kind, page);

    public IPage Page { get; }

    /// <summary>Warnings and errors of the console, exceptions nobody caught, and dialogs.</summary>
    public IReadOnlyList<string> Messages => _messages;

    /// <summary>Every address that was asked for, the page's own included.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>What was asked for and did not arrive.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public int Status { get; private set; }

    /// <summary>Chromium's own protocol, for what Playwright has no words for.</summary>
    internal async Task<ICDPSession> ProtocolAsync() => _protocol ??= await Page.Context.NewCDPSessionAsync(Page);

    /// <summary>Sets the size of text in the browser, as readers do in its settings; 16 is usual.</summary>
    internal async Task SetTextSizeAsync(int size)
    {
        if (size == _textSize)
            return;
        _textSize = size;
        await (await ProtocolAsync()).SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, int> { ["standard"] = size, ["fixed"] = size * 13 / 16 } });
    }

    /// <summary>Turns 长者模式 on or off, with the switch in the banner.</summary>
    internal async Task SetElderAsync(bool on)
    {
        if (on == _isElder)
            return;
        _isElder = on;
        await Page.Locator("#elder").SetCheckedAsync(on);
    }

    /// <summary>Makes the browser believe that it is worked by touch.</summary>
    internal async Task SetTouchAsync() =>
        await (await ProtocolAsync()).SendAsync("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = true, ["maxTouchPoints"] = 1 });

    /// <summary>Opens an address in a tab, as a reader with nothing set but these.</summary>
    internal static async Task<OpenedPage> OpenAsync(
        TabPool tabs, TabKind kind, Uri address, int width, bool dark, Func<IPage, Task>? prepare = null)
    {
        var opened = new OpenedPage(tabs, kind, await tabs.TakeAsync(kind));
        await opened.Page.SetViewportSizeAsync(width, 800);
        await opened.Page.EmulateMediaAsync(new()
        {
            Media = Media.Null,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = ForcedColors.None,
            ReducedMotion = ReducedMotion.NoPreference,
            Contrast = Contrast.NoPreference,
        });
        if (prepare is not null)
            await prepare(opened.Page);
        opened.Listen();
        var response = await opened.Page.GotoAsync(address.AbsoluteUri);
        opened.Status = response?.Status ?? 0;
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        StopListening();
        if (_protocol is not null)
        {
            await SetTextSizeAsync(UsualTextSize);
            await _protocol.DetachAsync(); // ends what it emulates
        }

        await _tabs.GiveBackAsync(_kind, Page);
    }

    private void Listen()
    {
        Page.Console += OnConsole;
        Page.Dialog += OnDialog;
        Page.PageError += OnError;
        Page.Request += OnRequest;
        Page.RequestFailed += OnRequestFailed;
        Page.Response += OnResponse;
    }

    private void StopListening()
    {
        Page.Console -= OnConsole;
        Page.Dialog -= OnDialog;
        Page.PageError -= OnError;
        Page.Request -= OnRequest;
        Page.RequestFailed -= OnRequestFailed;
        Page.Response -= OnResponse;
    }

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            _messages.Add($"{message.Type}: {message.Text}");
    }

    private async void OnDialog(object? sender, IDialog dialog)
    {
        _messages.Add($"dialog: {dialog.Message}");
        await dialog.DismissAsync();
    }

    private void OnError(object? sender, string error) => _messages.Add($"exception: {error}");

    private void OnRequest(object? sender, IRequest request) => _requests.Add(request.Url);

    private void OnRequestFailed(object? sender, IRequest request) => _failures.Add($"{request.Url} {request.Failure}");

    private void OnResponse(object? sender, IResponse response)
    {
        if (response.Status >= 400)
            _failures.Add($"{response.Url} {response.Status}");
    }
}
