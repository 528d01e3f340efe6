using System.Diagnostics;
using System.Text;
using Disclosure.Files;

namespace Disclosure.Input.Sources;

/// <summary>
/// Asks git about the repository that a folder lies in, to look only: nothing touches the working tree or the index. Once git has not
/// answered (a pipe in the repository is enough), it is asked nothing more.
/// </summary>
/// <param name="program">The full path of git, or null when there is none.</param>
/// <param name="folder">The folder.</param>
/// <param name="patience">How long all questions together may take, and how long git may be silent while it gives what a commit holds.</param>
/// <param name="stop">Ends whatever git does.</param>
internal sealed class Git(string? program, string folder, TimeSpan patience, CancellationToken stop = default)
{
    /// <summary>Many times what a repository takes that holds budgets.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    // Enough for the names of ten thousand branches.
    private const int MostText = 1024 * 1024;

    private readonly Stopwatch _asked = new();
    private (string? Text, string Complaint)? _isInside;

    /// <summary>The git that the folders of programs hold.</summary>
    /// <param name="folder">The folder to ask about.</param>
    /// <param name="path">The folders of programs, as the variable <c>PATH</c> names them.</param>
    /// <param name="stop">Ends whatever git does.</param>
    public static Git On(string folder, string? path, CancellationToken stop = default) =>
        new(SearchPath.Find("git", SearchPath.Folders(path)), folder, Patience, stop);

    /// <summary>Whether git has not answered in time; all its other answers are then none.</summary>
    public bool IsSilent { get; private set; }

    /// <summary>Whether git can be run at all.</summary>
    public bool IsThere => Text("--version") is not null;

    /// <summary>Whether the folder lies in the working tree of a repository.</summary>
    public bool IsRepository => Inside.Text == "true";

    /// <summary>Whether git refuses the repository because it belongs to another user.</summary>
    public bool IsOfAnother => Inside.Complaint.Contains("dubious ownership", StringComparison.Ordinal);

    /// <summary>The commit that a revision names; null when there is no such revision.</summary>
    public string? Commit(string revision) =>
        revision.StartsWith('-') ? null : Id("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");

    /// <summary>What the folder is in a commit, by its id; null when the commit does not have it.</summary>
    public string? Tree(string commit) => Id("rev-parse", "--verify", "--quiet", "--end-of-options", commit + ":./");

    /// <summary>The short names of branches and tags.</summary>
    public IReadOnlyList<string> Names() =>
        Text("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags")?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Starts git, to be read or asked by the caller, who says when it was silent; null when that cannot be done.</summary>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public GitProcess? Start(params IReadOnlyList<string> arguments) => Start(patience, arguments);

    /// <summary>Notes how a run of git went, when it is over.</summary>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public void Note(GitProcess process)
    {
        IsSilent |= process.IsOverdue;
        stop.ThrowIfCancellationRequested();
    }

    private (string? Text, string Complaint) Inside => _isInside ??= Run("rev-parse", "--is-inside-work-tree");

    private string? Id(params IReadOnlyList<string> arguments) =>
        Text(arguments) is { } text && text.Length >= 40 && text.All(char.IsAsciiHexDigitLower) ? text : null;

    private string? Text(params IReadOnlyList<string> arguments) => Run(arguments).Text;

    private GitProcess? Start(TimeSpan left, IReadOnlyList<string> arguments)
    {
        stop.ThrowIfCancellationRequested();
        return program is null || IsSilent ? null : GitProcess.Start(program, folder, left, arguments, stop);
    }

    private (string? Text, string Complaint) Run(params IReadOnlyList<string> arguments)
    {
        var left = patience - _asked.Elapsed;
        _asked.Start();
        using var process = Start(left > TimeSpan.Zero ? left : TimeSpan.Zero, arguments);
        var answer = process is null ? (null, "") : Answer(process);
        _asked.Stop();
        if (process is not null) Note(process);
        return IsSilent ? (null, "") : answer;
    }

    private static (string? Text, string Complaint) Answer(GitProcess process)
    {
        process.Input.Close();
        var bytes = new byte[MostText];
        var length = process.Output.ReadAtLeast(bytes, MostText, throwOnEndOfStream: false);
        // Whoever has more to say is not listened to.
        if (length == MostText) return (null, "");
        return process.IsDone(out var complaint) ? (Encoding.UTF8.GetString(bytes, 0, length).Trim(), complaint) : (null, complaint);
    }
}
