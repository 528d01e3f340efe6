namespace Disclosure.Files;

/// <summary>A folder as it would be with other files in it, which are not written yet.</summary>
/// <param name="below">The folder as it is.</param>
/// <param name="files">The files that lie over it, by path with forward slashes.</param>
/// <param name="hidden">A folder of which only the files above are seen; blank for none.</param>
internal sealed class LayeredFolder(IGivenFolder below, IReadOnlyDictionary<string, byte[]> files, string hidden = "") : IGivenFolder
{
    /// <inheritdoc/>
    public FoundEntry Find(string path)
    {
        if (files.ContainsKey(path)) return new FoundEntry(false, null);
        if (Own(path).Any()) return new FoundEntry(true, null);
        return IsHidden(path) ? new FoundEntry(false, FileFault.Missing) : below.Find(path);
    }

    /// <inheritdoc/>
    public (IReadOnlyList<string> Names, FileFault? Fault) Names(string path)
    {
        if (files.ContainsKey(path)) return ([], FileFault.NoFolder);
        var own = Own(path).ToList();
        var (names, fault) = IsHidden(path) ? ([], FileFault.Missing) : below.Names(path);
        if (own.Count == 0) return (names, fault);
        if (fault is not null && fault != FileFault.Missing) return ([], fault);
        return ([.. names.Concat(own).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], null);
    }

    /// <inheritdoc/>
    public (ArraySegment<byte> Bytes, FileFault? Fault) Read(string path, int most)
    {
        if (files.TryGetValue(path, out var bytes)) return bytes.Length > most ? (default, FileFault.TooLarge(most)) : (bytes, null);
        return IsHidden(path) ? (default, FileFault.Missing) : below.Read(path, most);
    }

    // The names that the files above add to a folder.
    private IEnumerable<string> Own(string path)
    {
        var start = path.Length == 0 ? "" : path + "/";
        return files.Keys.Where(f => f.StartsWith(start, StringComparison.Ordinal)).Select(f => f[start.Length..].Split('/')[0]);
    }

    private bool IsHidden(string path) => hidden.Length > 0 && (path == hidden || path.StartsWith(hidden + "/", StringComparison.Ordinal));
}
