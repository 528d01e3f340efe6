using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Serving;

namespace Disclosure.Pipeline.Preview;

/// <summary>A preview from beginning to end: the site in memory, the server, and the watch over its files. Nothing is written anywhere.</summary>
/// <param name="options">What is previewed; nothing goes to its output.</param>
/// <param name="port">The port; 0 for one that is free.</param>
internal sealed class PreviewRun(BuildOptions options, int port)
{
    // A request waits for what is being made; others must not wait for a thread meanwhile.
    private const int MostWaiting = 32;

    // A small input is read by then, so that nobody sees it being read.
    private static readonly TimeSpan FirstLook = TimeSpan.FromSeconds(2);

    /// <summary>Is told where the site is, when it can be looked at.</summary>
    public required Action<Uri> Started { get; init; }

    /// <summary>Is told of each change.</summary>
    public required Action<TakenChange> Told { get; init; }

    /// <summary>Is told what went wrong with the program.</summary>
    public required Action<Exception> Failed { get; init; }

    /// <summary>What stands against it from the beginning: a folder or the unit that is asked for is not there.</summary>
    public IReadOnlyList<Finding> Refusal()
    {
        var findings = new FindingList();
        var input = options.OpenInput();
        if (!new GivenFolder(options.Input).Find("").IsFolder || (options.Unit is { } unit && !input.UnitNames().Contains(unit, StringComparer.Ordinal))) input.List(options.Unit, null, findings);
        if (options.Theme is not null && !new GivenFolder(options.Theme).Find("").IsFolder) findings.AddRange(new BuildTheme(options.Theme).Findings);
        return findings.Sorted();
    }

    /// <summary>Serves until it is stopped.</summary>
    /// <exception cref="IOException">The port is taken, or the system does not watch as many folders.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, MostWaiting), ports);
        var (input, themes) = (LinkTrail.Real(options.Input), Themes());
        using var watch = new FolderWatch([input, .. themes]);
        var site = new PreviewSite(options);
        await using var server = await SiteServer.StartAsync(site.Source, port, Failed);
        var follow = new PreviewFollow(site, Told, Failed);
        var first = follow.BeginAsync(stop);
        await Task.WhenAny(first, Task.Delay(FirstLook, stop));
        Started(server.Address);
        await follow.RunAsync(watch, paths => InputChange.Of(paths, input, themes), stop);
    }

    private List<string> Themes() => [.. SiteBuild.SourcesOf(options).Skip(1).Select(LinkTrail.Real).Distinct(StringComparer.Ordinal)];
}
