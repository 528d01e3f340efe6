using Disclosure.Pipeline;
using Disclosure.Pipeline.Preview;

namespace Disclosure.Browser.Sites;

/// <summary>A made-up input behind the server of a preview, to be changed while pages of it are open.</summary>
internal sealed class PreviewedInput : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly Task _run;

    private PreviewedInput(string folder, TaskCompletionSource<Uri> started)
    {
        Folder = folder;
        var preview = new PreviewRun(new BuildOptions(folder, "", Repository.PathOf("theme"), null, null) { Stop = _stop.Token }, port: 0)
        {
            Started = started.SetResult,
            Told = _ => { },
            Failed = e => started.TrySetException(e),
        };
        _run = Task.Run(() => preview.RunAsync(_stop.Token));
        _ = _run.ContinueWith(r => started.TrySetException(r.Exception!), TaskContinuationOptions.OnlyOnFaulted);
    }

    /// <summary>Where the input is.</summary>
    public string Folder { get; }

    /// <summary>Where the site begins.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts a server of a copy of the made-up nine tables.</summary>
    public static async Task<PreviewedInput> StartAsync()
    {
        var folder = BuiltSite.TemporaryFolder();
        InputCopy.OfNine(folder);
        var started = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var input = new PreviewedInput(folder, started);
        input.Address = await started.Task.WaitAsync(Patience);
        return input;
    }

    /// <summary>Replaces the one place at which a text stands in a file of the input.</summary>
    public void Replace(string file, string found, string replacement)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        text.Split(found).Length.ShouldBe(2, $"{file} should have one place to change: {found}");
        File.WriteAllText(path, text.Replace(found, replacement, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        _stop.Dispose();
    }
}
