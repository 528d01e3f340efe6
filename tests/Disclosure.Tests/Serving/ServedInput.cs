using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Pipeline;
using Disclosure.Pipeline.Preview;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Serving;

/// <summary>A made-up input behind the real server of a preview, on a port that is free.</summary>
internal sealed class ServedInput : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly Task _run;
    private readonly List<Exception> _failures = [];

    private ServedInput(ExampleInput input, string? theme)
    {
        Input = input;
        var started = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var preview = new PreviewRun(new BuildOptions(input.Folder, "", theme, null, null) { Stop = _stop.Token }, port: 0)
        {
            Started = started.SetResult,
            Told = Changes.Add,
            Failed = _failures.Add,
        };
        _run = Task.Run(async () =>
        {
            try
            {
                await preview.RunAsync(_stop.Token);
            }
            catch (Exception e)
            {
                started.TrySetException(e);
                throw;
            }
        });
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = started.Task.WaitAsync(Patience).GetAwaiter().GetResult(), Timeout = Patience };
    }

    /// <summary>The input.</summary>
    public ExampleInput Input { get; }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <summary>The changes that it told of.</summary>
    public List<TakenChange> Changes { get; } = [];

    /// <summary>Starts a server of an input.</summary>
    public static ServedInput Start(ExampleInput? input = null, string? theme = null) => new(input ?? new ExampleInput(), theme);

    /// <summary>What it answers at a path.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>The page that it has at a path.</summary>
    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using var response = await GetAsync(path);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Does something, and waits until the page at a path, as it was before, is told that it has changed.</summary>
    public async Task WhenChangedAsync(string path, Action act)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var events = await ListenAsync(path, patience.Token);
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync(patience.Token));
        (await reader.ReadLineAsync(patience.Token))!.ShouldStartWith(":");
        act();
        while (await reader.ReadLineAsync(patience.Token) is var line && line != "event: changed") line.ShouldNotBeNull();
    }

    /// <summary>The answer to a request whose first line, and name of the machine, are exactly these.</summary>
    public async Task<string> RawAsync(string line, string host = "localhost")
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Client.BaseAddress!.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"{line}\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        Client.Dispose();
        Input.Dispose();
        _stop.Dispose();
        _failures.ShouldBeEmpty();
    }

    private async Task<HttpResponseMessage> ListenAsync(string path, CancellationToken patience)
    {
        var tag = (await PageAsync(path)).QuerySelector("script[data-tag]")!.GetAttribute("data-tag");
        var address = new Uri($"_preview/events?page={Uri.EscapeDataString("/" + path)}&tag={tag}", UriKind.Relative);
        return await Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, patience);
    }
}
