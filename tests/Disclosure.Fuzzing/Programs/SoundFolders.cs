using System.Diagnostics;

namespace Disclosure.Fuzzing.Programs;

/// <summary>What the cases begin with: a sound input, the theme, a site built of it, and a repository with two revisions of it.</summary>
/// <param name="Input">The input, in the folder <c>input</c>.</param>
/// <param name="Theme">The theme that comes with the program, in the folder <c>theme</c>.</param>
/// <param name="Site">The site, in the folder <c>output</c>.</param>
/// <param name="Repository">What git keeps, in the folder <c>.git</c>.</param>
internal sealed record SoundFolders(SoundFile[] Input, SoundFile[] Theme, SoundFile[] Site, SoundFile[] Repository)
{
    /// <summary>Makes them.</summary>
    /// <param name="input">A sound input.</param>
    /// <param name="theme">The theme that comes with the program.</param>
    /// <param name="program">The command that runs the program.</param>
    /// <param name="parent">The folder in which they are made, for a while.</param>
    public static SoundFolders Make(string input, string theme, IReadOnlyList<string> program, string parent)
    {
        var sound = SoundFile.Under(input, "input");
        using var folder = new CaseFolder(parent);
        folder.Lay(sound);
        Run(folder.Here, [.. program, "build"]);
        string[] author = ["-c", "user.name=Example", "-c", "user.email=example@example.invalid"];
        Run(folder.Here, "git", "init", "--quiet", "--template=", "--initial-branch=main");
        Run(folder.Here, "git", "add", "input");
        Run(folder.Here, ["git", .. author, "commit", "--quiet", "--message", "first"]);
        Run(folder.Here, "git", "tag", "v1");
        folder.Rewrite("input/units", 0, text => text + "\n");
        Run(folder.Here, ["git", .. author, "commit", "--quiet", "--all", "--message", "second"]);
        Run(folder.Here, "git", "tag", "v2");
        return new SoundFolders(
            sound, SoundFile.Under(theme, "theme"),
            SoundFile.Under(Path.Combine(folder.Here, "output"), "output"), SoundFile.Under(Path.Combine(folder.Here, ".git"), ".git"));
    }

    private static void Run(string folder, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        // The same objects each time, whoever makes them and when.
        (start.Environment["GIT_AUTHOR_DATE"], start.Environment["GIT_COMMITTER_DATE"]) = ("2030-01-01T00:00:00Z", "2030-01-01T00:00:00Z");
        (start.Environment["GIT_CONFIG_GLOBAL"], start.Environment["GIT_CONFIG_NOSYSTEM"]) = ("/dev/null", "1");
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"exit code {process.ExitCode}: {string.Join(' ', command)}");
    }
}
