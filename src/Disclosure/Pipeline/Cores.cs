using System.Collections.Concurrent;
using Disclosure.Site.Theme;

namespace Disclosure.Pipeline;

/// <summary>
/// Does work on all cores of the machine. However its loops are nested (documents within units), no more is at work at a time than
/// there are cores: memory stays flat over units, and a unit that is alone still has all cores for its documents.
/// </summary>
/// <param name="stop">Stops the work between two items.</param>
internal sealed class Cores(CancellationToken stop)
{
    private readonly ParallelOptions _options = new()
    {
        CancellationToken = stop,
        MaxDegreeOfParallelism = Environment.ProcessorCount,
        TaskScheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Environment.ProcessorCount).ConcurrentScheduler,
    };

    /// <summary>Does something for each item, beginning with the first.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="AggregateException">Something went wrong with items; loops within loops have one each.</exception>
    public void ForEach<T>(IReadOnlyList<T> items, Action<T> act)
    {
        // Most units have one document, and for one item nothing needs to be set up.
        if (items is [var only])
        {
            stop.ThrowIfCancellationRequested();
            act(only);
        }
        else
        {
            // One by one: what is taken in pieces waits in them while another core has nothing to do.
            Parallel.ForEach(Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering), _options, act);
        }
    }

    /// <summary>Does several things, beside each other where a core has nothing else to do.</summary>
    public void Beside(params IReadOnlyList<Action> acts) => ForEach(acts, act => act());

    /// <summary>Does something for each item as work that renders: where the theme fails in several places, its first fault is thrown alone.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="ThemeException">A template failed.</exception>
    public void Render<T>(IReadOnlyList<T> items, Action<T> act)
    {
        try
        {
            ForEach(items, act);
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions is var inner && inner.All(i => i is ThemeException or OperationCanceledException))
        {
            stop.ThrowIfCancellationRequested();
            throw inner.OfType<ThemeException>().MinBy(t => t.Finding.Place)!;
        }
    }
}
