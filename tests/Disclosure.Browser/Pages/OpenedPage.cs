using Microsoft.Playwright;

namespace Disclosure.Browser.Pages;

/// <summary>A page in the browser, with everything that happened while it opened.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly List<string> _messages = [];
    private readonly List<string> _requests = [];
    private readonly List<string> _failures = [];

    private ICDPSession? _protocol;
    private int _textSize = 16;
    private bool _isElder;

    private OpenedPage(IPage page) => Page = page;

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

    internal static async Task<OpenedPage> OpenAsync(IBrowserContext context, Uri address)
    {
        var opened = new OpenedPage(await context.NewPageAsync());
        opened.Listen();
        var response = await opened.Page.GotoAsync(address.AbsoluteUri);
        opened.Status = response?.Status ?? 0;
        return opened;
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Listen()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _messages.Add($"{message.Type}: {message.Text}");
        };
        Page.Dialog += async (_, dialog) =>
        {
            _messages.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        Page.PageError += (_, error) => _messages.Add($"exception: {error}");
        Page.Request += (_, request) => _requests.Add(request.Url);
        Page.RequestFailed += (_, request) => _failures.Add($"{request.Url} {request.Failure}");
        Page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                _failures.Add($"{response.Url} {response.Status}");
        };
    }
}
