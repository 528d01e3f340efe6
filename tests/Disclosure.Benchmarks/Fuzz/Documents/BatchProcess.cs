using System.Diagnostics;
using System.Globalization;
using Disclosure.Tests.Import.Hostile;

namespace Disclosure.Benchmarks.Fuzz.Documents;

/// <summary>A process that reads hostile documents, watched from outside: it is ended when a reading takes too long or too much memory.</summary>
internal sealed class BatchProcess
{
    /// <summary>The most time that a reading may take of a processor: on the wall it may take longer where others keep the machine busy.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    /// <summary>The most time that it may take on the wall, whoever keeps the machine busy.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(100);

    /// <summary>The most memory that the process may hold.</summary>
    public const long MostBytes = 500L << 20;

    private const int MillisecondsBetweenLooks = 10;

    private readonly Lock _lock = new();
    private readonly Dictionary<int, string> _breaches = [];
    private Stopwatch? _reading;
    private int _number = -1;
    private int? _broken;
    private int _looked = -1;
    private TimeSpan _used;

    /// <summary>How promises were broken, by the number of the case.</summary>
    public IReadOnlyDictionary<int, string> Breaches => _breaches;

    /// <summary>The last case that was begun; of a process that was ended or fell, the one that it was at: it may have begun another before it was gone.</summary>
    public int Last => _broken ?? _number;

    /// <summary>Whether it ended before its end.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The case that took longest.</summary>
    public (long Milliseconds, int Number) Slowest { get; private set; }

    /// <summary>The most memory that it held.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>Reads cases in a process of their own, whose folder is empty; it imports them in another.</summary>
    public static BatchProcess Run(int first, int count, Bait bait, string folder, string imports)
    {
        var run = new BatchProcess { _number = first };
        using var process = Process.Start(StartOf(first, count, bait, folder, imports))!;
        process.OutputDataReceived += (_, line) => run.Hear(line.Data);
        process.BeginOutputReadLine();
        var error = process.StandardError.ReadToEndAsync();
        while (!process.WaitForExit(MillisecondsBetweenLooks))
        {
            if (run.Look(process) is not { } breach) continue;
            process.Kill();
            run.Break(breach);
            break;
        }
        process.WaitForExit();
        if (!run.IsBroken && process.ExitCode != 0) run.Break($"exit code {process.ExitCode}: {error.Result.Split('\n')[0]}");
        return run;
    }

    private string? Look(Process process)
    {
        try
        {
            process.Refresh();
            PeakBytes = Math.Max(PeakBytes, process.PeakWorkingSet64);
            return IsTooLong(process.TotalProcessorTime) ? "too long" : PeakBytes > MostBytes ? "too much memory" : null;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null; // It ended during the look.
        }
    }

    private bool IsTooLong(TimeSpan used)
    {
        lock (_lock)
        {
            if (_looked != _number) (_looked, _used) = (_number, used);
            return _reading?.Elapsed > LongestWait || (_reading?.Elapsed > MostTime && used - _used > MostTime);
        }
    }

    private void Break(string breach)
    {
        IsBroken = true;
        lock (_lock)
        {
            _broken = _number;
            _breaches.TryAdd(_number, breach);
        }
    }

    // "> number" when a reading begins; "< number milliseconds breach" when it ends.
    private void Hear(string? line)
    {
        if (line is not { Length: > 2 }) return;
        var words = line[2..].Split(' ', 3);
        lock (_lock)
        {
            _number = int.Parse(words[0], CultureInfo.InvariantCulture);
            _reading = line[0] == '>' ? Stopwatch.StartNew() : null;
            if (words.Length < 3) return;
            var time = long.Parse(words[1], CultureInfo.InvariantCulture);
            if (time > Slowest.Milliseconds) Slowest = (time, _number);
            if (words[2].Length > 0) _breaches.TryAdd(_number, words[2]);
        }
    }

    private static ProcessStartInfo StartOf(int first, int count, Bait bait, string folder, string imports)
    {
        string[] words = ["fuzz-documents", "batch", first.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture), bait.File, bait.Url, imports];
        var start = new ProcessStartInfo("dotnet", [typeof(BatchProcess).Assembly.Location, .. words]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TMPDIR"] = folder;
        start.Environment["HOME"] = folder;
        // The pipes of the runtime for those who look into it would be files of the reading.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return start;
    }
}
