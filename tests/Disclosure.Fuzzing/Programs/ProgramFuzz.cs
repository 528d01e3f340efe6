using System.Collections.Concurrent;

namespace Disclosure.Fuzzing.Programs;

/// <summary>Runs the program on many hostile cases, as many at once as there are processors, and collects those in which it broke its promise.</summary>
/// <param name="cases">The cases.</param>
/// <param name="program">The command that runs the program.</param>
/// <param name="limits">What a run may take.</param>
/// <param name="parent">The folder in which the runs have theirs.</param>
internal sealed class ProgramFuzz(ProgramCases cases, IReadOnlyList<string> program, ProgramLimits limits, string parent)
{
    private const int TriesAlone = 3;

    private readonly ConcurrentDictionary<int, string> _breaches = new();
    private readonly Lock _lock = new();

    /// <summary>The run that took longest.</summary>
    public (TimeSpan Time, int Number) Slowest { get; private set; }

    /// <summary>The run that held the most memory.</summary>
    public (long Bytes, int Number) Largest { get; private set; }

    /// <summary>Runs the cases from 0; the breaches by the numbers of their cases.</summary>
    public IReadOnlyDictionary<int, string> Run(int count)
    {
        var next = -1;
        var workers = Enumerable.Range(0, Math.Min(count, Environment.ProcessorCount)).Select(_ => Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning));
        Task.WaitAll([.. workers]);
        foreach (var (number, _) in _breaches.Where(b => b.Value == ProgramPromise.TooLong).ToList()) RunAlone(number);
        return new SortedDictionary<int, string>(_breaches);

        void Work()
        {
            using var folder = new CaseFolder(parent);
            for (int number; (number = Interlocked.Increment(ref next)) < count;)
            {
                if (BreachOf(number, folder) is { } breach) _breaches[number] = breach;
            }
        }
    }

    /// <summary>Does the deeds of a case and runs the program on it.</summary>
    public ProgramRun Run(ProgramCase one, CaseFolder folder)
    {
        folder.Lay(cases.SoundFilesOf(one));
        foreach (var deed in one.Deeds)
        {
            try
            {
                deed.Do(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // A deed before it, or the system, does not allow it: then the case has one deed less.
            }
        }
        folder.LayVictim();
        return ProgramRun.Of(one, folder, program, limits);
    }

    private string? BreachOf(int number, CaseFolder folder)
    {
        var run = Run(cases.At(number), folder);
        lock (_lock)
        {
            if (run.Time > Slowest.Time) Slowest = (run.Time, number);
            if (run.PeakBytes > Largest.Bytes) Largest = (run.PeakBytes, number);
        }
        return ProgramPromise.BreachOf(run, limits, folder);
    }

    // A busy machine makes any run slow: what took too long beside others may take its time alone.
    private void RunAlone(int number)
    {
        using var folder = new CaseFolder(parent);
        for (var tries = 0; tries < TriesAlone; tries++)
        {
            var breach = BreachOf(number, folder);
            if (breach == ProgramPromise.TooLong) continue;
            if (breach is null) _breaches.TryRemove(number, out _);
            else _breaches[number] = breach;
            return;
        }
    }
}
