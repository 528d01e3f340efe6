namespace Disclosure.Files;

/// <summary>Follows a path name by name, so that every link on the way is seen and what it really names is known.</summary>
internal static class LinkTrail
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    /// <summary>Where a path leads that begins in a folder whose own path has no links; a fault when it leads nowhere.</summary>
    public static (string Path, DiskEntry Entry, FileFault? Fault) Follow(string folder, string path)
    {
        var (at, entry, links) = (folder, new DiskEntry(EntryKind.Folder, 0, 0), 0);
        var steps = new Stack<string>();
        if (Push(steps, path) is { } root) at = root;
        while (steps.TryPop(out var step))
        {
            if (step == "..") at = Path.GetDirectoryName(at) ?? at;
            if (step is "." or "..") continue;
            var next = Path.Join(at, step);
            entry = DiskLook.At(next);
            if (entry.Kind == EntryKind.Link)
            {
                if (++links > MostLinks) return (next, entry, FileFault.Loop);
                if (DiskLook.LinkTarget(next) is not { } target) return (next, entry, FileFault.Unreadable);
                if (Push(steps, target) is { } elsewhere) at = elsewhere;
                entry = new DiskEntry(EntryKind.Folder, 0, 0);
                continue;
            }
            if (entry.Kind == EntryKind.Hidden) return (next, entry, FileFault.Unreadable);
            if (entry.Kind == EntryKind.Missing || (steps.Count > 0 && entry.Kind != EntryKind.Folder))
            {
                return (next, entry, links > 0 ? FileFault.Broken : FileFault.Missing);
            }
            at = next;
        }
        return (at, entry, null);
    }

    // The last name lies at the bottom; the root is given back when the path begins at one.
    private static string? Push(Stack<string> steps, string path)
    {
        var root = Path.IsPathFullyQualified(path) ? Path.GetPathRoot(path)! : null;
        foreach (var step in path[(root?.Length ?? 0)..].Split(Separators, StringSplitOptions.RemoveEmptyEntries).Reverse()) steps.Push(step);
        return root;
    }
}
