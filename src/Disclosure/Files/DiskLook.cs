namespace Disclosure.Files;

/// <summary>Looks at what a name on a disk stands for.</summary>
internal static class DiskLook
{
    /// <summary>What is at a path; a link is not followed.</summary>
    public static DiskEntry At(string path) => OperatingSystem.IsWindows() ? OnWindows(path) : UnixFile.At(path);

    /// <summary>When and how what is at a path was changed last; a link is not followed. Null where there is nothing to be seen.</summary>
    public static DiskStamp? StampOf(string path) => OperatingSystem.IsWindows() ? StampOnWindows(path) : UnixFile.StampOf(path);

    /// <summary>Whether what was found is of a kind and nobody's but the user's who runs the program, as far as that is known.</summary>
    public static bool IsOwn(DiskEntry entry, EntryKind kind) => entry.Kind == kind && (entry.Owner is null || entry.Owner == UnixFile.User);

    /// <summary>Whether the process has something open under a number. Windows has no such numbers: there the framework knows.</summary>
    public static bool IsOpen(int number) => OperatingSystem.IsWindows() || UnixFile.IsOpen(number);

    // Windows has no pipes and devices among its files: they have names of their own.
    private static DiskEntry OnWindows(string path)
    {
        try
        {
            var attributes = File.GetAttributes(path);
            var isFolder = attributes.HasFlag(FileAttributes.Directory);
            // Other files than links have this mark too, such as those that a cloud service holds.
            var isLink = attributes.HasFlag(FileAttributes.ReparsePoint) && LinkTarget(path) is not null;
            return new(isLink ? EntryKind.Link : isFolder ? EntryKind.Folder : EntryKind.File, 0, 0);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException or NotSupportedException)
        {
            return new(EntryKind.Missing, 0, 0);
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            return new(EntryKind.Hidden, 0, 0);
        }
    }

    private static DiskStamp? StampOnWindows(string path)
    {
        var entry = OnWindows(path);
        if (entry.Kind is EntryKind.Missing or EntryKind.Hidden) return null;
        var info = new FileInfo(path);
        // From 1970, as the other systems count; this one tells no other change than writing.
        var written = (info.LastWriteTimeUtc - DateTime.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick;
        return new DiskStamp(entry.Kind, 0, entry.Kind == EntryKind.File ? info.Length : 0, written, written);
    }

    /// <summary>What a link says that it points at; null when it does not say.</summary>
    public static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            return null;
        }
    }
}
