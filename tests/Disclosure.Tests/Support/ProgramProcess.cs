using System.Diagnostics;

namespace Disclosure.Tests.Support;

/// <summary>The program as a process of its own, started by a shell: its streams and signals are not those of the tests.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    /// <summary>Starts a shell in a folder with a line in which <c>"$0" "$@"</c> is the program with its arguments.</summary>
    public ProgramProcess(string folder, string line, params string[] arguments)
    {
        string[] program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "disclosure.dll")];
        string[] shell = ["/bin/sh", "-c", line];
        // What is ignored stays ignored in all that is started from here, and where tests run in the background Ctrl-C is.
        string[] words = [.. IsCtrlCIgnored ? ["env", "--default-signal=INT", .. shell] : shell, .. program, .. arguments];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    // The second bit of the mask of ignored signals, as Linux tells it.
    private static bool IsCtrlCIgnored => File.Exists("/proc/self/status") && File.ReadLines("/proc/self/status")
        .Where(l => l.StartsWith("SigIgn:", StringComparison.Ordinal))
        .Any(l => (Convert.ToUInt64(l["SigIgn:".Length..].Trim(), 16) & 2) != 0);

    /// <summary>Its number.</summary>
    public int Id => _process.Id;

    /// <summary>Waits for the end and gives the exit code.</summary>
    public int End()
    {
        _process.WaitForExit(TimeSpan.FromMinutes(2)).ShouldBeTrue("the program should have ended");
        return _process.ExitCode;
    }

    /// <summary>What it printed on standard output, after its end.</summary>
    public string[] Output => Lines(_output);

    /// <summary>What it printed on standard error, after its end.</summary>
    public string[] Error => Lines(_error);

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static string[] Lines(Task<string> text) => text.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
