using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>A folder that another build has written, to be taken over file by file.</summary>
/// <param name="path">Its full path.</param>
internal sealed class ShareFolder(string path)
{
    private const int MostBytes = 1024 * 1024 * 1024;

    /// <summary>Its full path.</summary>
    public string Path { get; } = path;

    /// <summary>The files that its list names, with their sums; null when it has no list.</summary>
    /// <exception cref="DamagedManifestException">The list is one that no build writes.</exception>
    public IReadOnlyDictionary<string, uint?>? Files() => Manifest.Read(Path);

    /// <summary>A file in it; empty where there is none.</summary>
    public ArraySegment<byte> Read(string name) => new GivenFolder(Path).Read(name, MostBytes) is { Fault: null } read ? read.Bytes : [];
}
