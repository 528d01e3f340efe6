using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Disclosure.Tests.Import.Hostile;

namespace Disclosure.Benchmarks.Fuzz.Documents;

/// <summary>Has hostile documents read by processes, as many at once as there are processors, and collects those of which the reading breaks its promise.</summary>
internal sealed class DocumentFuzz : IDisposable
{
    private const int Batch = 50;
    private const int TriesAlone = 3;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<int, string> _breaches = new();
    private readonly ConcurrentQueue<int> _alone = new();
    private readonly Lock _lock = new();

    /// <summary>Sets out the bait.</summary>
    public DocumentFuzz()
    {
        _listener.Start();
        Bait = new(Path.Combine(_folder.FullName, "bait"), $"http://{_listener.LocalEndpoint}/");
        File.WriteAllText(Bait.File, Bait.Word);
    }

    /// <summary>What no reading may reach.</summary>
    public Bait Bait { get; }

    /// <summary>The case that took longest.</summary>
    public (long Milliseconds, int Number) Slowest { get; private set; }

    /// <summary>The most memory that a process held that read one case after the other.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>Reads the cases from <paramref name="first"/> on; the breaches by the numbers of their cases.</summary>
    public IReadOnlyDictionary<int, string> Run(int first, int count)
    {
        var next = first;
        Task.WaitAll([.. Enumerable.Range(0, Environment.ProcessorCount).Select(i => Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning))]);
        // A busy machine makes any reading slow, and what others left in memory is not this one's.
        while (_alone.TryDequeue(out var number)) ReadAlone(number);
        if (_listener.Pending()) _breaches[-1] = "somebody called from within";
        return new SortedDictionary<int, string>(_breaches);

        void Work()
        {
            for (int start; (start = Interlocked.Add(ref next, Batch) - Batch) < first + count;) ReadAll(start, Math.Min(start + Batch, first + count));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _listener.Dispose();
        _folder.Delete(recursive: true);
    }

    private void ReadAll(int from, int to)
    {
        while (from < to)
        {
            var run = Read(from, to - from);
            foreach (var (number, breach) in run.Breaches)
            {
                if (run.IsBroken && number == run.Last) _alone.Enqueue(number);
                else _breaches[number] = breach;
            }
            from = run.IsBroken ? run.Last + 1 : to;
        }
    }

    private void ReadAlone(int number)
    {
        for (var tries = 0; tries < TriesAlone; tries++)
        {
            if (!Read(number, 1).Breaches.TryGetValue(number, out var breach))
            {
                _breaches.TryRemove(number, out _);
                return;
            }
            _breaches[number] = breach;
        }
    }

    private BatchProcess Read(int first, int count)
    {
        var (folder, imports) = (_folder.CreateSubdirectory(Guid.NewGuid().ToString("N")), _folder.CreateSubdirectory(Guid.NewGuid().ToString("N")));
        var run = BatchProcess.Run(first, count, Bait, folder.FullName, imports.FullName);
        imports.Delete(recursive: true);
        if (folder.EnumerateFileSystemInfos().FirstOrDefault() is { } written) _breaches[first] = $"written: {written.Name}";
        lock (_lock)
        {
            if (run.Slowest.Milliseconds > Slowest.Milliseconds) Slowest = run.Slowest;
            PeakBytes = Math.Max(PeakBytes, run.PeakBytes);
        }
        return run;
    }
}
