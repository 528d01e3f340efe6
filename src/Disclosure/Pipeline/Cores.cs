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
    public void Render<T>(IReadOnlyList<T> items, Action<T> act) => Render(() => ForEach(items, act));

    /// <summary>
    /// The same for items of several pieces, all of which are in memory from the beginning of their item until each is done: the next item is
    /// begun when no more pieces are there than cores, so that every core has one and few wait.
    /// </summary>
    /// <param name="items">The items with their pieces.</param>
    /// <param name="act">Does an item, and says of each piece when it is done.</param>
    public void Render<T>(IReadOnlyList<IReadOnlyList<T>> items, Action<IReadOnlyList<T>, Action> act)
    {
        using var held = new HeldPieces(Environment.ProcessorCount);
        var begun = new List<Task>();
        Render(() =>
        {
            try
            {
                foreach (var item in items)
                {
                    if (!held.Take(item.Count, stop)) break;
                    begun.Add(Task.Factory.StartNew(() => held.Do(item.Count, done => act(item, done)), stop, TaskCreationOptions.None, _options.TaskScheduler!));
                }
            }
            finally
            {
                // Whatever happened, nothing is at work any more afterwards.
                Task.WaitAll(begun);
            }
        });
    }

    private void Render(Action act)
    {
        try
        {
            act();
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions is var inner && inner.All(i => i is ThemeException or OperationCanceledException))
        {
            stop.ThrowIfCancellationRequested();
            throw inner.OfType<ThemeException>().MinBy(t => t.Finding.Place)!;
        }
    }
}
