using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Disclosure.Benchmarks.Serving;

/// <summary>The program, serving an input in a process of its own.</summary>
internal sealed partial class ServedProcess : IDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(1);

    private readonly HttpClient _client;
    private readonly Process _process;
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Starts it.</summary>
    /// <param name="program">The words that start the program.</param>
    /// <param name="input">The input.</param>
    public ServedProcess(string[] program, string input)
    {
        var port = FreePort();
        string[] words = [.. program, "serve", "--input", input, "--port", port.ToString(CultureInfo.InvariantCulture)];
        _process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        // Read to the end, or the process would wait for somebody who does.
        var isOpen = new TaskCompletionSource<bool>();
        _process.OutputDataReceived += (_, line) => isOpen.TrySetResult(line.Data is not null);
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        if (!isOpen.Task.GetAwaiter().GetResult()) throw new InvalidOperationException("disclosure serve 没有开始");
        _client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")) };
    }

    /// <summary>What all its threads took of the processors so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory it held so far.</summary>
    public long PeakBytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Waits until the portal can be looked at; how long that took since the start.</summary>
    public TimeSpan WaitForPortal()
    {
        while (true)
        {
            using var response = _client.GetAsync(new Uri("", UriKind.Relative)).GetAwaiter().GetResult();
            if (response.StatusCode != HttpStatusCode.ServiceUnavailable) return _watch.Elapsed;
            Thread.Sleep(50);
        }
    }

    /// <summary>The page at a path.</summary>
    public string Get(string page) => _client.GetStringAsync(new Uri(page, UriKind.Relative)).GetAwaiter().GetResult();

    /// <summary>Listens as a page does that is open.</summary>
    public Listening Listen(string page)
    {
        var tag = Tag().Match(Get(page)).Groups["tag"].Value;
        var address = new Uri($"_preview/events?page=/{page}&tag={tag}", UriKind.Relative);
        var reader = new StreamReader(_client.GetStreamAsync(address).GetAwaiter().GetResult());
        reader.ReadLine();
        return new Listening(reader);
    }

    /// <summary>Waits until nothing is done any more behind what was asked for.</summary>
    public void Settle()
    {
        for (var before = TimeSpan.Zero; before != ProcessorTime; Thread.Sleep(Calm)) before = ProcessorTime;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("data-tag=\"(?<tag>[0-9a-f]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}

/// <summary>A page that waits to be told that it has changed.</summary>
/// <param name="reader">What it is told.</param>
internal sealed class Listening(StreamReader reader) : IDisposable
{
    /// <summary>Waits until it is told.</summary>
    public void WaitForChange()
    {
        while (reader.ReadLine() is { } line)
        {
            if (line == "event: changed") return;
        }
        throw new InvalidOperationException("disclosure serve 结束了");
    }

    public void Dispose() => reader.Dispose();
}
