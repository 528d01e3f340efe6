using System.ComponentModel;
using System.Diagnostics;

namespace Disclosure.Reading.Revisions;

/// <summary>Runs git in a folder, to look only: nothing it is asked for touches the working tree or the index.</summary>
internal sealed class Git(string folder, string program = "git")
{
    /// <summary>Whether git can be run at all.</summary>
    public bool IsThere => Text("--version") is not null;

    /// <summary>Whether the folder lies in the working tree of a repository.</summary>
    public bool IsRepository => Text("rev-parse", "--is-inside-work-tree") == "true";

    /// <summary>The commit that a revision names; null when there is no such revision.</summary>
    public string? Commit(string revision) =>
        revision.StartsWith('-') ? null : Text("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");

    /// <summary>Whether the folder itself is in a commit.</summary>
    public bool HasFolder(string commit) => Text("rev-parse", "--verify", "--quiet", "--end-of-options", commit + ":./") is not null;

    /// <summary>The short names of branches and tags.</summary>
    public IReadOnlyList<string> Names() =>
        Text("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags")?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Gives what git prints, byte by byte, to a reader; false when git fails.</summary>
    public bool Read(Action<Stream> read, params IReadOnlyList<string> arguments)
    {
        using var process = Start(arguments);
        if (process is null) return false;
        // What git complains of is read too, or it would wait for somebody to do so.
        var complaint = process.StandardError.ReadToEndAsync();
        read(process.StandardOutput.BaseStream);
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        complaint.Wait();
        return process.ExitCode == 0;
    }

    private string? Text(params IReadOnlyList<string> arguments)
    {
        var text = "";
        var isDone = Read(stream => text = new StreamReader(stream).ReadToEnd(), arguments);
        return isDone ? text.Trim() : null;
    }

    private Process? Start(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, ["--no-pager", "--no-optional-locks", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        try
        {
            var process = Process.Start(start);
            process?.StandardInput.Close();
            return process;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
