using System.Diagnostics;

namespace Disclosure.Benchmarks.Timing;

/// <summary>One run of a process, looked at from outside.</summary>
internal sealed class Measured
{
    // The system keeps the peak as a high-water mark, so what is lost is only what comes in the last moment before the end.
    private const int MillisecondsBetweenLooks = 5;

    private Measured()
    {
    }

    /// <summary>From its start to its end, on the wall.</summary>
    public double Seconds { get; private set; }

    /// <summary>What all its threads took of the processors together.</summary>
    public double ProcessorSeconds { get; private set; }

    /// <summary>The most memory it held at any time.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>Runs a command to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed. Warnings are no failure: the program prints them and writes the site.</exception>
    public static Measured Run(string command, params string[] arguments)
    {
        var run = new Measured();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        while (!process.WaitForExit(MillisecondsBetweenLooks)) run.Look(process);
        run.Seconds = watch.Elapsed.TotalSeconds;
        Task.WaitAll(output, error);
        if (process.ExitCode == 0) return run;
        throw new InvalidOperationException($"{command} {string.Join(' ', arguments)}\n{output.Result}{error.Result}");
    }

    private void Look(Process process)
    {
        try
        {
            process.Refresh();
            PeakBytes = Math.Max(PeakBytes, process.PeakWorkingSet64);
            ProcessorSeconds = process.TotalProcessorTime.TotalSeconds;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended during the look; what the looks before saw stands.
        }
    }
}
