using System.Text;
using Disclosure.Files;

namespace Disclosure.Reading.Revisions;

/// <summary>Asks git about the repository that a folder lies in, to look only: nothing touches the working tree or the index.</summary>
/// <param name="program">The full path of git, or null when there is none.</param>
/// <param name="folder">The folder.</param>
/// <param name="patience">How long one answer may take.</param>
internal sealed class Git(string? program, string folder, TimeSpan patience)
{
    /// <summary>Far longer than any repository takes that holds budgets.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Enough for the names of ten thousand branches.
    private const int MostText = 1024 * 1024;

    private readonly Lazy<(string? Text, string Complaint)> _isInside = new(() => Run(program, folder, patience, ["rev-parse", "--is-inside-work-tree"]));

    /// <summary>The git that the folders of programs hold.</summary>
    /// <param name="folder">The folder to ask about.</param>
    /// <param name="path">The folders of programs, as the variable <c>PATH</c> names them.</param>
    public static Git On(string folder, string? path) => new(SearchPath.Find("git", SearchPath.Folders(path)), folder, Patience);

    /// <summary>Whether git can be run at all.</summary>
    public bool IsThere => Text("--version") is not null;

    /// <summary>Whether the folder lies in the working tree of a repository.</summary>
    public bool IsRepository => _isInside.Value.Text == "true";

    /// <summary>Whether git refuses the repository because it belongs to another user.</summary>
    public bool IsOfAnother => _isInside.Value.Complaint.Contains("dubious ownership", StringComparison.Ordinal);

    /// <summary>The commit that a revision names; null when there is no such revision.</summary>
    public string? Commit(string revision) =>
        revision.StartsWith('-') ? null : Id("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");

    /// <summary>What the folder is in a commit, by its id; null when the commit does not have it.</summary>
    public string? Tree(string commit) => Id("rev-parse", "--verify", "--quiet", "--end-of-options", commit + ":./");

    /// <summary>The short names of branches and tags.</summary>
    public IReadOnlyList<string> Names() =>
        Text("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags")?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Starts git, to be read or asked by the caller; null when that cannot be done.</summary>
    public GitProcess? Start(params IReadOnlyList<string> arguments) => program is null ? null : GitProcess.Start(program, folder, patience, arguments);

    private string? Id(params IReadOnlyList<string> arguments) =>
        Text(arguments) is { } text && text.Length >= 40 && text.All(char.IsAsciiHexDigitLower) ? text : null;

    private string? Text(params IReadOnlyList<string> arguments) => Run(program, folder, patience, arguments).Text;

    private static (string? Text, string Complaint) Run(string? program, string folder, TimeSpan patience, IReadOnlyList<string> arguments)
    {
        using var process = program is null ? null : GitProcess.Start(program, folder, patience, arguments);
        if (process is null) return (null, "");
        process.Input.Close();
        var bytes = new byte[MostText];
        var length = process.Output.ReadAtLeast(bytes, MostText, throwOnEndOfStream: false);
        // Whoever has more to say is not listened to.
        if (length == MostText) return (null, "");
        return process.IsDone(out var complaint) ? (Encoding.UTF8.GetString(bytes, 0, length).Trim(), complaint) : (null, complaint);
    }
}
