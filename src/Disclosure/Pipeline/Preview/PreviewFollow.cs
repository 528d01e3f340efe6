using System.Diagnostics;
using Disclosure.Core.Findings;

namespace Disclosure.Pipeline.Preview;

/// <summary>Keeps a preview at what its files say: takes each change in as it comes, tells the pages that are open, and looks at what was touched.</summary>
/// <param name="site">The preview.</param>
/// <param name="told">Is told of each change, once what it touches was looked at.</param>
/// <param name="failed">Is told what went wrong with the program.</param>
internal sealed class PreviewFollow(PreviewSite site, Action<TakenChange> told, Action<Exception> failed)
{
    // Pages that are open ask for theirs; the rest is looked at behind them.
    private static readonly TimeSpan PagesFirst = TimeSpan.FromMilliseconds(60);

    private static readonly HashSet<string> None = new(StringComparer.Ordinal);

    private CancellationTokenSource? _looking;
    private Task _pass = Task.CompletedTask;

    /// <summary>Looks at all units for the first time; is done when they are.</summary>
    public Task BeginAsync(CancellationToken stop) => LookAsync(None, stop);

    /// <summary>Follows the changes until it is stopped.</summary>
    /// <param name="watch">The folders.</param>
    /// <param name="changeOf">What changed paths mean.</param>
    /// <param name="stop">Stops it.</param>
    public async Task RunAsync(FolderWatch watch, Func<IEnumerable<string>, InputChange> changeOf, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                var change = changeOf(await watch.NextAsync(stop));
                if (change.IsNothing) continue;
                // Pages that are open ask for theirs at once; what the pass before has not come to is looked at in the next.
                site.Take(change);
                site.Source.Tell();
                _ = LookAsync(change.OfUnits, stop);
            }
        }
        catch (OperationCanceledException)
        {
            await _pass;
        }
    }

    private Task LookAsync(IReadOnlySet<string> first, CancellationToken stop)
    {
        var (before, old) = (_pass, _looking);
        var looking = CancellationTokenSource.CreateLinkedTokenSource(stop);
        old?.Cancel();
        (_looking, _pass) = (looking, Task.Run(PassAsync, CancellationToken.None));
        return _pass;

        async Task PassAsync()
        {
            await before;
            old?.Dispose();
            await Task.WhenAny(Task.Delay(first.Count > 0 ? PagesFirst : TimeSpan.Zero, looking.Token));
            Look(first, looking.Token);
        }
    }

    private void Look(IReadOnlySet<string> first, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var findings = site.Refresh(first, stop);
            // Errors stand on other units' pages too.
            site.Source.Tell();
            told(new TakenChange(first, findings, site.Faults, watch.Elapsed));
        }
        catch (OperationCanceledException)
        {
            // Something has changed again, or all ends.
        }
        catch (Exception e)
        {
            failed(e);
        }
    }
}

/// <summary>A change that a preview has taken in.</summary>
/// <param name="Units">The units whose own files have changed; none when other files have, and the first time.</param>
/// <param name="Findings">What was found in these units, sorted.</param>
/// <param name="Faults">All errors that there are, sorted.</param>
/// <param name="Took">How long it took to look.</param>
internal sealed record TakenChange(IReadOnlySet<string> Units, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Faults, TimeSpan Took);
