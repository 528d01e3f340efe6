using System.Diagnostics;

namespace Disclosure.Fuzzing.Programs;

/// <summary>One run of the program, looked at from outside and ended when it goes beyond its limits.</summary>
internal sealed class ProgramRun
{
    // The system keeps the peak as a high-water mark, so what is lost is only what comes in the last moment before the end.
    private const int MillisecondsBetweenLooks = 5;

    private ProgramRun()
    {
    }

    /// <summary>Its exit code.</summary>
    public int ExitCode { get; private set; }

    /// <summary>How long it took.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>The most memory it held.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>What it printed, on both streams; not all of it when it was endless.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Runs a case whose deeds are done.</summary>
    public static ProgramRun Of(ProgramCase one, CaseFolder folder, IReadOnlyList<string> program, ProgramLimits limits)
    {
        var run = new ProgramRun();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(StartOf(one, folder, program))!;
        process.StandardInput.Close();
        var (output, error) = (FirstWords.ReadAsync(process.StandardOutput), FirstWords.ReadAsync(process.StandardError));
        while (!process.WaitForExit(MillisecondsBetweenLooks) && run.IsWithin(limits, process, watch.Elapsed))
        {
        }
        run.Time = watch.Elapsed;
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        run.ExitCode = process.ExitCode;
        // What the run left behind may hold the pipes open; nothing of it is waited for.
        Task.WaitAll([output, error], TimeSpan.FromSeconds(2));
        run.Words = string.Concat(new[] { output, error }.Where(w => w.IsCompletedSuccessfully).Select(w => w.Result + "\n"));
        return run;
    }

    private static ProcessStartInfo StartOf(ProgramCase one, CaseFolder folder, IReadOnlyList<string> program)
    {
        string[] words = one.Shell.Length == 0 ? [.. program, .. one.Arguments] : ["/bin/sh", "-c", one.Shell, .. program, .. one.Arguments];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            WorkingDirectory = folder.Here,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = Path.Combine(folder.Here, "..", "home");
        // A real Chromium takes seconds to start where other runs keep the machine busy, and some machines have none.
        start.Environment["CHROME_PATH"] = "/bin/true";
        foreach (var (name, value) in one.Environment)
        {
            if (value is null) start.Environment.Remove(name);
            else start.Environment[name] = value;
        }
        return start;
    }

    private bool IsWithin(ProgramLimits limits, Process process, TimeSpan elapsed)
    {
        try
        {
            process.Refresh();
            PeakBytes = Math.Max(PeakBytes, process.PeakWorkingSet64);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended during the look; what the looks before saw stands.
        }
        return elapsed <= limits.Time && PeakBytes <= limits.Bytes;
    }
}
