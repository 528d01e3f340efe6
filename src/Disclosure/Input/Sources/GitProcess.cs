using System.ComponentModel;
using System.Diagnostics;
using Disclosure.Files;

namespace Disclosure.Input.Sources;

/// <summary>
/// One run of git in a folder that may be anybody's. Nothing that the repository configures is run, nothing is fetched or asked for,
/// and no run waits for ever: whoever is not answered in time has it ended.
/// </summary>
internal sealed class GitProcess : IDisposable
{
    // The repository's own settings come after these.
    private static readonly string[] Settings =
    [
        "--no-pager", "--no-optional-locks", "--no-replace-objects", "--literal-pathspecs",
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.commitGraph=false", "-c", "core.askPass=",
        "-c", "credential.helper=", "-c", "protocol.allow=never", "-c", "safe.bareRepository=explicit",
    ];

    // What else the caller's environment says of git is about other repositories, as in a hook.
    private static readonly string[] Kept =
        ["GIT_CEILING_DIRECTORIES", "GIT_EXEC_PATH", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"];

    private static readonly (string Name, string Value)[] Variables =
    [
        ("GIT_NO_LAZY_FETCH", "1"), ("GIT_ALLOW_PROTOCOL", "none"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_OPTIONAL_LOCKS", "0"),
        ("GIT_NO_REPLACE_OBJECTS", "1"), ("GIT_GRAFT_FILE", "/dev/null"), ("GIT_ATTR_NOSYSTEM", "1"), ("LC_ALL", "C"),
    ];

    private readonly Process _process;
    private readonly Timer _clock;
    private readonly TimeSpan _patience;
    private readonly CancellationTokenRegistration _stop;
    private readonly LastWords _complaint;
    private volatile bool _isOverdue;

    private GitProcess(Process process, TimeSpan patience, CancellationToken stop)
    {
        _process = process;
        _patience = patience;
        _clock = new Timer(_ => GiveUp(), null, patience, Timeout.InfiniteTimeSpan);
        _stop = stop.Register(() => ProgramEnd.Of(process));
        _complaint = new LastWords(process.StandardError);
    }

    /// <summary>What git prints.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>What git is told.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>Whether it was ended because it did not answer in time.</summary>
    public bool IsOverdue => _isOverdue;

    /// <summary>Starts it; null when that cannot be done.</summary>
    /// <param name="program">The full path of git.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="patience">How long it may take, and each answer of one that is asked several times.</param>
    /// <param name="arguments">What it is asked.</param>
    /// <param name="stop">Ends it.</param>
    public static GitProcess? Start(string program, string folder, TimeSpan patience, IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(program, [.. Settings, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        Confine(start.Environment);
        try
        {
            return Process.Start(start) is { } process ? new GitProcess(process, patience, stop) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Gives it its whole time for the next answer.</summary>
    public void Await() => _clock.Change(_patience, Timeout.InfiniteTimeSpan);

    /// <summary>Lets it wait for the next question.</summary>
    public void Rest() => _clock.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Whether it came to its own end, after all that it printed was read, and had nothing to complain of.</summary>
    public bool IsDone(out string complaint)
    {
        _process.WaitForExit();
        complaint = _complaint.Text;
        return _process.ExitCode == 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _clock.Dispose();
        _stop.Dispose();
        ProgramEnd.Of(_process);
        _process.Dispose();
    }

    private static void Confine(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(k => k.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase) && !IsKept(k)).ToList())
        {
            environment.Remove(name);
        }
        foreach (var (name, value) in Variables) environment[name] = value;
        // Nor does git itself look for a program in the folder that it runs in.
        environment["PATH"] = string.Join(Path.PathSeparator, SearchPath.Folders(environment.TryGetValue("PATH", out var path) ? path : ""));
    }

    // Settings of one command, GIT_CONFIG_KEY_0 and so on, are how a build server trusts the folder.
    private static bool IsKept(string name) => Kept.Contains(name)
        || name == "GIT_CONFIG_COUNT" || name.StartsWith("GIT_CONFIG_KEY_", StringComparison.Ordinal) || name.StartsWith("GIT_CONFIG_VALUE_", StringComparison.Ordinal);

    private void GiveUp()
    {
        _isOverdue = true;
        ProgramEnd.Of(_process);
    }
}
