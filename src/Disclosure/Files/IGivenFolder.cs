namespace Disclosure.Files;

/// <summary>
/// A folder that somebody gave us to read, on disk or in a commit. Paths in it have forward slashes; the empty path is the folder
/// itself. What cannot be read is told with its reason, never thrown.
/// </summary>
internal interface IGivenFolder
{
    /// <summary>What is at a path, links followed.</summary>
    FoundEntry Find(string path);

    /// <summary>The names in a folder, in ordinal order; or why they cannot be had.</summary>
    (IReadOnlyList<string> Names, FileFault? Fault) Names(string path);

    /// <summary>The bytes of a file that has no more than <paramref name="most"/>; or why they cannot be had.</summary>
    (ArraySegment<byte> Bytes, FileFault? Fault) Read(string path, int most);
}

/// <summary>What is at a path of a given folder.</summary>
/// <param name="IsFolder">Whether it is a folder.</param>
/// <param name="Fault">Why it is neither file nor folder to us, or null.</param>
internal readonly record struct FoundEntry(bool IsFolder, FileFault? Fault)
{
    /// <summary>Whether it is a file.</summary>
    public bool IsFile => Fault is null && !IsFolder;

    /// <summary>Whether there is nothing at all, which is no fault in itself.</summary>
    public bool IsMissing => Fault == FileFault.Missing;
}
