namespace Disclosure.Fuzzing.Programs;

/// <summary>A file that a case begins with.</summary>
/// <param name="Name">Its path in the folder that the program runs in.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record SoundFile(string Name, byte[] Bytes)
{
    /// <summary>The files of a folder, under another name.</summary>
    public static SoundFile[] Under(string folder, string name) =>
    [
        .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Order(StringComparer.Ordinal)
            .Select(f => new SoundFile(Path.Combine(name, Path.GetRelativePath(folder, f)), File.ReadAllBytes(f))),
    ];
}
