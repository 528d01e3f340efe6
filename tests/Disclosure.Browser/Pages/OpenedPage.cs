using Microsoft.Playwright;

namespace Disclosure.Browser.Pages;

/// <summary>A page in the browser, with everything that happened while it opened.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly List<string> _messages = [];
    private readonly List<string> _requests = [];
    private readonly List<string> _failures = [];

    private OpenedPage(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Warnings and errors of the console, exceptions nobody caught, and dialogs.</summary>
    public IReadOnlyList<string> Messages => _messages;

    /// <summary>Every address that was asked for, the page's own included.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>What was asked for and did not arrive.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public int Status { get; private set; }

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
