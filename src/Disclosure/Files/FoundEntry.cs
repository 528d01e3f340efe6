namespace Disclosure.Files;

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
