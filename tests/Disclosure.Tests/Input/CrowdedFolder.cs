using Disclosure.Files;

namespace Disclosure.Tests.Input;

/// <summary>A folder in which one folder holds many more names than it does.</summary>
internal sealed class CrowdedFolder(IGivenFolder inner, string crowded, int count) : IGivenFolder
{
    public FoundEntry Find(string path) => inner.Find(path);

    public (IReadOnlyList<string> Names, FileFault? Fault) Names(string path)
    {
        var (names, fault) = inner.Names(path);
        return path == crowded ? ([.. names, .. Enumerable.Range(0, count).Select(i => $"a{i:00000}.yaml")], fault) : (names, fault);
    }

    public (ArraySegment<byte> Bytes, FileFault? Fault) Read(string path, int most) => inner.Read(path, most);
}
