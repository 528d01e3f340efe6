using System.Collections.Concurrent;

namespace Disclosure.Writing;

/// <summary>The files of the site being built. Several threads may put files at once.</summary>
/// <param name="site">The folder in which it is built.</param>
/// <param name="earlier">The site it will replace: a file with the same bytes keeps its time stamp.</param>
internal sealed class SiteFiles(string site, EarlierSite earlier)
{
    // Without case: two paths that differ by case alone would be one file on half of the servers.
    private readonly ConcurrentDictionary<string, bool> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private int _unchanged;

    /// <summary>Notes that a file belongs to the site. The same path twice is a bug.</summary>
    public void Claim(string path)
    {
        SitePath.Check(path);
        if (!_paths.TryAdd(path, true)) throw new InvalidOperationException($"Written twice: '{path}'");
    }

    /// <summary>Writes a claimed file.</summary>
    public void Put(string path, ReadOnlySpan<byte> bytes)
    {
        if (Store(path, bytes)) Interlocked.Increment(ref _unchanged);
    }

    /// <summary>Writes the manifest of the claimed files.</summary>
    public void PutManifest() => Store(Manifest.Name, Manifest.Bytes(_paths.Keys));

    /// <summary>What has changed against the earlier site.</summary>
    public WriteSummary Summary() => new(
        Written: _paths.Count - _unchanged,
        Unchanged: _unchanged,
        Removed: earlier.Files.Count(path => !_paths.ContainsKey(path)));

    /// <summary>Writes a new file, with the time stamp of another if one is given.</summary>
    internal static void Create(string path, ReadOnlySpan<byte> bytes, string? stampOf)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, bytes, 0);
        if (stampOf is not null) File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(stampOf));
    }

    // Whether the file is as it was, and so keeps its stamp.
    private bool Store(string path, ReadOnlySpan<byte> bytes)
    {
        MakeFolderOf(path);
        var target = Path.Combine(site, path);
        var unchanged = earlier.Find(path, bytes);
        if (unchanged is not null && HardLink.Try(unchanged, target)) return true;
        Create(target, bytes, stampOf: unchanged);
        return unchanged is not null;
    }

    private void MakeFolderOf(string path)
    {
        var end = path.LastIndexOf('/');
        if (end < 0 || _folders.ContainsKey(path[..end])) return;
        Directory.CreateDirectory(Path.Combine(site, path[..end]));
        _folders.TryAdd(path[..end], true);
    }
}
