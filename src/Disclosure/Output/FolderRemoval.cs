namespace Disclosure.Output;

/// <summary>Deletes folders that builds have made, whatever has been done to the permissions in them since.</summary>
internal static class FolderRemoval
{
    private const UnixFileMode OwnersAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly EnumerationOptions NoLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    /// <summary>Deletes a folder with all that is in it; one that does not exist is no fault.</summary>
    public static void Delete(string folder)
    {
        if (!Directory.Exists(folder)) return;
        try
        {
            if (!TryDelete(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (ArgumentException e)
        {
            // What the framework makes of a path longer than the system's: an empty one.
            throw new PathTooLongException(folder, e);
        }
    }

    // False when permissions were in the way that are now given.
    private static bool TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && !OperatingSystem.IsWindows())
        {
            MakeWritable(folder);
            return false;
        }
    }

    // Nothing can be deleted in a folder that may not be written.
    private static void MakeWritable(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var next))
        {
            var mode = File.GetUnixFileMode(next);
            if ((mode & OwnersAll) != OwnersAll) File.SetUnixFileMode(next, mode | OwnersAll);
            foreach (var inner in Directory.EnumerateDirectories(next, "*", NoLinks)) waiting.Push(inner);
        }
    }
}
