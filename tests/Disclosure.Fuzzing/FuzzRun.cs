using System.Collections.Concurrent;
using System.Diagnostics;

namespace Disclosure.Fuzzing;

/// <summary>Reads many hostile files, on all processors, and collects the cases in which the promise of reading is broken.</summary>
internal sealed class FuzzRun(Material material)
{
    // Reading takes milliseconds. What takes longer than this hangs, unless the machine was busy: then it is read again, alone.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(2);
    private const int TriesAlone = 3;

    private readonly Material _material = material;
    private readonly HostileFiles _files = new(material);
    private readonly ConcurrentDictionary<int, string> _breaches = new();
    private readonly ConcurrentQueue<int> _slow = new();
    private int _next;

    /// <summary>How many cases have been read.</summary>
    public int Done { get; private set; }

    /// <summary>The case that took longest.</summary>
    public (TimeSpan Time, int Number) Slowest { get; private set; }

    /// <summary>Reads the cases from <paramref name="first"/> on. Of each broken promise it tells how to meet it again.</summary>
    public IReadOnlyList<string> Run(int first, int count)
    {
        _next = first;
        var threads = Math.Min(count, Environment.ProcessorCount);
        var workers = Enumerable.Range(0, threads).Select(_ => new Worker(this, first + count)).ToList();
        foreach (var worker in workers)
        {
            while (!worker.Thread.Join(Longest))
            {
                // A thread cannot be stopped: what hangs is left behind, and told of.
                if (workers.Find(w => w.IsStuck) is { } stuck) return [.. Told(), Tell(stuck.Number, "the reading does not end")];
            }
        }
        using var folder = new ChangedFolder(_material);
        foreach (var number in _slow) ReadAlone(number, folder);
        return Told();
    }

    private List<string> Told() => [.. _breaches.OrderBy(b => b.Key).Select(b => Tell(b.Key, b.Value))];

    private string Tell(int number, string breach)
    {
        var file = _files.At(number);
        return $"""
            case {number}: {file.Name} of {file.Input}: {breach}
            the same again: dotnet run --configuration Release --project tests/Disclosure.Benchmarks -- fuzz case {number}
            the file (base64): {Convert.ToBase64String(file.Bytes)}
            """;
    }

    private TimeSpan Read(int number, ChangedFolder folder)
    {
        var file = _files.At(number);
        var (breach, time) = folder.With(file, input =>
        {
            var start = Stopwatch.GetTimestamp();
            return (ReadingPromise.BreachOf(input, file.Name), Stopwatch.GetElapsedTime(start));
        });
        if (breach is not null) _breaches.TryAdd(number, breach);
        return time;
    }

    private void ReadAlone(int number, ChangedFolder folder)
    {
        var best = Enumerable.Range(0, TriesAlone).Min(_ => Read(number, folder));
        if (best > Longest) _breaches.TryAdd(number, $"the reading takes {best.TotalSeconds:0.0} s");
    }

    private void Note(int number, TimeSpan time)
    {
        if (time > Longest) _slow.Enqueue(number);
        lock (_files)
        {
            Done++;
            if (time > Slowest.Time) Slowest = (time, number);
        }
    }

    private sealed class Worker
    {
        private readonly FuzzRun _run;
        private readonly int _end;
        private long _since = Stopwatch.GetTimestamp();
        private int _number;

        public Worker(FuzzRun run, int end)
        {
            _run = run;
            _end = end;
            Thread = new Thread(Work) { IsBackground = true };
            Thread.Start();
        }

        public Thread Thread { get; }

        public int Number => Volatile.Read(ref _number);

        public bool IsStuck => Thread.IsAlive && Stopwatch.GetElapsedTime(Volatile.Read(ref _since)) > Endless;

        private void Work()
        {
            using var folder = new ChangedFolder(_run._material);
            for (int number; (number = Interlocked.Increment(ref _run._next) - 1) < _end;)
            {
                Volatile.Write(ref _number, number);
                Volatile.Write(ref _since, Stopwatch.GetTimestamp());
                _run.Note(number, _run.Read(number, folder));
            }
        }
    }
}
