namespace Disclosure.Files;

/// <summary>
/// A folder on disk that somebody gave us: an input, a theme. Only its regular files are read. A link is followed when what it
/// names in the end lies in the folder too; pipes, sockets and devices are refused without being opened.
/// </summary>
/// <param name="path">Where it is; it may be a link itself, for that is what the person named.</param>
internal sealed class GivenFolder(string path) : IGivenFolder
{
    /// <summary>The most names that are looked at in one folder.</summary>
    public const int MostNames = 100_000;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static readonly EnumerationOptions All = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    private readonly Lazy<(string Path, DiskEntry Entry, FileFault? Fault)> _root = new(() => Root(path));

    /// <inheritdoc/>
    public FoundEntry Find(string path)
    {
        var (_, entry, fault) = Locate(path);
        return new(fault is null && entry.Kind == EntryKind.Folder, fault);
    }

    /// <inheritdoc/>
    public (IReadOnlyList<string> Names, FileFault? Fault) Names(string path)
    {
        var (found, entry, fault) = Locate(path);
        if (fault is not null) return ([], fault == FileFault.Unreadable ? FileFault.UnreadableFolder : fault);
        if (entry.Kind != EntryKind.Folder) return ([], FileFault.NoFolder);
        try
        {
            var names = Directory.EnumerateFileSystemEntries(found, "*", All).Take(MostNames + 1).Select(e => Path.GetFileName(e)).ToList();
            names.Sort(StringComparer.Ordinal);
            return names.Count > MostNames ? ([], FileFault.TooMany) : (names, null);
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            return ([], FileFault.UnreadableFolder);
        }
    }

    /// <inheritdoc/>
    public (ArraySegment<byte> Bytes, FileFault? Fault) Read(string path, int most)
    {
        var (found, entry, fault) = Locate(path);
        if (fault is not null) return (default, fault);
        return entry.Kind == EntryKind.Folder ? (default, FileFault.Folder) : FileBytes.Read(found, entry, most);
    }

    // Name by name: a folder on the way that a link leads out by, or round in a circle, is told as such.
    private (string Path, DiskEntry Entry, FileFault? Fault) Locate(string path)
    {
        var (at, entry, fault) = _root.Value;
        if (fault is not null) return path.Length == 0 || fault == FileFault.Unreadable ? _root.Value : (at, entry, FileFault.Missing);
        var passed = new List<string> { at };
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < steps.Length; i++)
        {
            if (entry.Kind != EntryKind.Folder) return (at, entry, FileFault.Missing);
            (at, entry, fault) = LinkTrail.Follow(at, steps[i]);
            fault ??= !FolderReach.Holds(_root.Value.Path, at, Comparison) ? FileFault.Outside : passed.Contains(at) ? FileFault.Loop : Special(entry.Kind);
            if (fault is not null) return (at, entry, i == steps.Length - 1 ? fault : fault.Above(string.Join('/', steps[..(i + 1)])));
            passed.Add(at);
        }
        return (at, entry, null);
    }

    private static FileFault? Special(EntryKind kind) => kind switch
    {
        EntryKind.Pipe => FileFault.Pipe,
        EntryKind.Socket => FileFault.Socket,
        EntryKind.Device => FileFault.Device,
        _ => null,
    };

    private static (string Path, DiskEntry Entry, FileFault? Fault) Root(string path)
    {
        // Nothing was named; the working folder is ".".
        if (path.Length == 0) return (path, default, FileFault.Missing);
        try
        {
            var found = LinkTrail.Follow(path);
            return found.Fault is null ? found with { Fault = found.Entry.Kind == EntryKind.Folder ? null : Special(found.Entry.Kind) ?? FileFault.NoFolder } : found;
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            // The working folder itself is gone or hidden.
            return (path, default, FileFault.Missing);
        }
    }
}
