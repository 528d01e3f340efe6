namespace Disclosure.Files;

/// <summary>
/// The folders in which programs are looked for. Only full paths count: an empty or relative entry means the working folder, which may
/// be somebody else's, and so does a full path that is that folder itself.
/// </summary>
internal static class SearchPath
{
    /// <summary>The folders that the variable <c>PATH</c> names and that may be searched, in its order.</summary>
    public static IReadOnlyList<string> Folders(string? path) => [.. (path ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(Path.IsPathFullyQualified)
        .Where(folder => !IsWorkingFolder(folder))];

    /// <summary>The first program of a name in these folders; null when there is none.</summary>
    public static string? Find(string name, IReadOnlyList<string> folders) =>
        folders.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)).FirstOrDefault(IsProgram);

    /// <summary>Whether a file may be run.</summary>
    public static bool IsProgram(string file)
    {
        const UnixFileMode execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        try
        {
            return File.Exists(file) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & execute) != UnixFileMode.None);
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            return false;
        }
    }

    private static bool IsWorkingFolder(string folder) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) == Path.TrimEndingDirectorySeparator(Directory.GetCurrentDirectory());
}
