using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Files;

/// <summary>
/// A folder of which parts are read at once and held until they are done with, each file opened once: so a sign can be taken of the very
/// bytes that are then used. Safe for several threads, each with parts of its own.
/// </summary>
/// <param name="inner">The folder.</param>
/// <param name="most">The most bytes that a file may have to be held.</param>
internal sealed class HeldFolder(IGivenFolder inner, int most) : IGivenFolder
{
    private readonly ConcurrentDictionary<string, ArraySegment<byte>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (IReadOnlyList<string> Names, FileFault? Fault)> _folders = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public FoundEntry Find(string path) =>
        _files.ContainsKey(path) ? new FoundEntry(false, null) : _folders.ContainsKey(path) ? new FoundEntry(true, null) : inner.Find(path);

    /// <inheritdoc/>
    public (IReadOnlyList<string> Names, FileFault? Fault) Names(string path) => _folders.TryGetValue(path, out var held) ? held : inner.Names(path);

    /// <inheritdoc/>
    public (ArraySegment<byte> Bytes, FileFault? Fault) Read(string path, int most) =>
        _files.TryGetValue(path, out var held) && held.Count <= most ? (held, null) : inner.Read(path, most);

    /// <summary>Reads and holds what is at a path, and gives a sign of it: of all names and bytes, without those that are passed over (<see cref="PassedOver"/>).</summary>
    /// <param name="path">The path.</param>
    /// <param name="isApart">Of the names in the folder there, those that the sign has by their names alone: they are not read; null for none.</param>
    public string Hold(string path, Func<string, bool>? isApart = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Hold(path, hash, levels: 20, isApart);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    /// <summary>Lets go of all that is held at and below a path.</summary>
    public void Release(string path)
    {
        var below = path + "/";
        foreach (var name in _files.Keys.Concat(_folders.Keys).Where(k => k == path || k.StartsWith(below, StringComparison.Ordinal)).ToList())
        {
            _files.TryRemove(name, out _);
            _folders.TryRemove(name, out _);
        }
    }

    private void Hold(string path, IncrementalHash hash, int levels, Func<string, bool>? isApart = null)
    {
        var found = inner.Find(path);
        if (found.IsFile) HoldFile(path, hash);
        else if (found.IsFolder && levels > 0) HoldFolder(path, hash, levels, isApart);
        else Add(hash, $"{path}\0{found.Fault?.Id}\n");
    }

    private void HoldFile(string path, IncrementalHash hash)
    {
        var (bytes, fault) = inner.Read(path, most);
        Add(hash, $"{path}\0{fault?.Id ?? "file"}\0{bytes.Count}\n");
        if (fault is not null) return;
        hash.AppendData(bytes);
        _files[path] = bytes;
    }

    private void HoldFolder(string path, IncrementalHash hash, int levels, Func<string, bool>? isApart)
    {
        var held = inner.Names(path);
        Add(hash, $"{path}\0{held.Fault?.Id ?? "folder"}\0{held.Names.Count}\n");
        if (held.Fault is null) _folders[path] = held;
        foreach (var name in held.Names.Where(n => !PassedOver.Has(n)))
        {
            if (isApart?.Invoke(name) == true) Add(hash, $"{name}\0apart\n");
            else Hold(path.Length == 0 ? name : $"{path}/{name}", hash, levels - 1);
        }
    }

    private static void Add(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));
}
