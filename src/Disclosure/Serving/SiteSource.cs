using System.Collections.ObjectModel;

namespace Disclosure.Serving;

/// <summary>The site that is served: what it has at a path at this moment, and word of each change.</summary>
/// <param name="find">Gives what it has at a path; may take as long as making it does.</param>
/// <param name="hasFolder">Whether there is a first page in a folder, whose path is given without a slash at its end.</param>
internal sealed class SiteSource(Func<string, SitePage> find, Func<string, bool> hasFolder)
{
    private TaskCompletionSource _next = New();

    /// <summary>The kinds of its files that sites do not have in general, in the words of HTTP, by their endings, with the dot.</summary>
    public IReadOnlyDictionary<string, string> OtherKinds { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Is done when something has changed since it was asked for.</summary>
    public Task NextChange => Volatile.Read(ref _next).Task;

    /// <summary>What it has at a path, which may be that of any file or of none.</summary>
    public SitePage Find(string path) => find(path);

    /// <summary>Whether a path without a slash at its end is that of a folder with a first page.</summary>
    public bool HasFolder(string path) => hasFolder(path);

    /// <summary>Says that something has changed: who shows a page looks whether it is still the same.</summary>
    public void Tell() => Interlocked.Exchange(ref _next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
