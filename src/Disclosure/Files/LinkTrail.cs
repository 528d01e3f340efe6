namespace Disclosure.Files;

/// <summary>Follows a path name by name, so that every link on the way is seen and what it really names is known.</summary>
internal sealed class LinkTrail
{
    /// <summary>The most links that are followed: as many as Linux follows.</summary>
    public const int MostLinks = 40;

    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    // What the place is while nothing else was seen of it: a link leads on from the folder that it lies in.
    private static readonly DiskEntry Folder = new(EntryKind.Folder, 0, 0);

    private readonly Stack<string> _steps = new();
    private string _at;
    private DiskEntry _entry = Folder;
    private int _links;

    private LinkTrail(string folder, string path)
    {
        _at = folder;
        Push(path);
    }

    /// <summary>Where a path leads that begins in a folder whose own path has no links; a fault when it leads nowhere.</summary>
    public static (string Path, DiskEntry Entry, FileFault? Fault) Follow(string folder, string path)
    {
        var trail = new LinkTrail(folder, path);
        FileFault? fault = null;
        while (fault is null && trail._steps.TryPop(out var step)) fault = trail.Take(step) ?? trail.Obstacle();
        return (trail._at, trail._entry, fault);
    }

    /// <summary>The same for a path that a person gave, which begins in the working folder.</summary>
    public static (string Path, DiskEntry Entry, FileFault? Fault) Follow(string path) => Follow(Start(path), path);

    /// <summary>
    /// The full path without links, and without a slash at its end, that a path of a person means: where files would land. From what is
    /// not there yet on, it is kept as it is written.
    /// </summary>
    /// <exception cref="IOException">Its links have no end.</exception>
    public static string Real(string path)
    {
        var trail = new LinkTrail(Start(path), path);
        while (trail._steps.TryPop(out var step))
        {
            if (trail.Take(step) == FileFault.Loop) throw new ToldException("符号链接绕成了圈");
        }
        return trail._at;
    }

    private static string Start(string path) => Path.IsPathFullyQualified(path) ? "" : Directory.GetCurrentDirectory();

    // Goes on by one name, or by what a link says instead of it.
    private FileFault? Take(string step)
    {
        if (step == "..") _at = Path.GetDirectoryName(_at) ?? _at;
        if (step is "." or "..") return null;
        var folder = _at;
        _at = Path.Join(folder, step);
        _entry = DiskLook.At(_at);
        if (_entry.Kind != EntryKind.Link) return null;
        if (++_links > MostLinks) return FileFault.Loop;
        if (DiskLook.LinkTarget(_at) is not { } target) return FileFault.Unreadable;
        (_at, _entry) = (folder, Folder);
        Push(target);
        return null;
    }

    private FileFault? Obstacle()
    {
        if (_entry.Kind == EntryKind.Hidden) return FileFault.Unreadable;
        if (_entry.Kind != EntryKind.Missing && (_steps.Count == 0 || _entry.Kind == EntryKind.Folder)) return null;
        return _links > 0 ? FileFault.Broken : FileFault.Missing;
    }

    // The last name lies at the bottom; a path that begins at a root leads away from here.
    private void Push(string path)
    {
        var root = Path.IsPathFullyQualified(path) ? Path.GetPathRoot(path)! : null;
        foreach (var step in path[(root?.Length ?? 0)..].Split(Separators, StringSplitOptions.RemoveEmptyEntries).Reverse()) _steps.Push(step);
        _at = root ?? _at;
    }
}
