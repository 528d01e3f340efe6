namespace Disclosure.Reading.Files;

/// <summary>A file or folder of the input: where it is, and how a person names it.</summary>
/// <param name="Path">Where it is on this machine.</param>
/// <param name="Name">As a person would write it, with forward slashes, e.g. <c>input/site.yaml</c>.</param>
internal readonly record struct InputPath(string Path, string Name)
{
    /// <summary>Something in this folder.</summary>
    public InputPath Under(string name) => new(System.IO.Path.Combine(Path, name), $"{Name}/{name}");

    /// <summary>Whether there is a file here.</summary>
    public bool IsFile => File.Exists(Path);

    /// <summary>Whether there is a folder here.</summary>
    public bool IsFolder => Directory.Exists(Path);

    // What the machine does not let us see is reported as missing by whoever asks for it.
    private static readonly EnumerationOptions All = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    /// <summary>The names in this folder, in ordinal order; those that begin with <c>_</c> or <c>.</c> are not published.</summary>
    public IReadOnlyList<string> Entries() =>
        !IsFolder ? [] : [.. Directory.EnumerateFileSystemEntries(Path, "*", All)
            .Select(e => System.IO.Path.GetFileName(e)!)
            .Where(n => n[0] is not ('_' or '.'))
            .Order(StringComparer.Ordinal)];
}
