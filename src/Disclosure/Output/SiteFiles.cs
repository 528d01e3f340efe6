using System.Collections.Concurrent;
using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>The files of the site being built. Several threads may put files at once.</summary>
/// <param name="site">The folder in which it is built.</param>
/// <param name="earlier">The site it will replace: a file with the same bytes keeps its time stamp.</param>
internal sealed class SiteFiles(string site, EarlierSite earlier)
{
    // Without case: two paths that differ by case alone would be one file on half of the servers.
    private readonly ConcurrentDictionary<string, uint> _sums = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> _changed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>Notes that a file belongs to the site. The same path twice is a bug.</summary>
    public void Claim(string path)
    {
        SitePath.Check(path);
        if (!_sums.TryAdd(path, 0)) throw new InvalidOperationException($"Written twice: '{path}'");
    }

    /// <summary>Writes a claimed file.</summary>
    public void Put(string path, ReadOnlySpan<byte> bytes)
    {
        _sums[path] = Checksum.Of(bytes);
        if (!Store(path, bytes)) _changed.TryAdd(path, true);
    }

    /// <summary>Takes a claimed file over from the earlier site as it lies there, with its time stamp.</summary>
    public void Keep(string path)
    {
        // Of a file that was edited since, the sum stays that of what was built: it is not the build's to delete.
        _sums[path] = earlier.ListedSumOf(path) ?? earlier.CellSum(path);
        MakeFolderOf(path);
        var (existing, target) = (earlier.PathOf(path), Path.Combine(site, path));
        if (HardLink.Try(existing, target)) return;
        File.Copy(existing, target);
        File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(existing));
    }

    /// <summary>Takes a claimed file over from another folder; false when its bytes are not those of the sum.</summary>
    public bool Adopt(string path, string from, uint sum)
    {
        var bytes = File.ReadAllBytes(from);
        if (Checksum.Of(bytes) != sum) return false;
        Put(path, bytes);
        return true;
    }

    /// <summary>Claims the files of the folders that stay in the output as they are.</summary>
    public void Stay()
    {
        foreach (var path in earlier.Staying) _sums[path] = earlier.ListedSumOf(path) ?? earlier.CellSum(path);
    }

    /// <summary>The folders that were made, each before those in it.</summary>
    public IEnumerable<string> Folders => _folders.Keys.SelectMany(f => SitePath.Folders(f).Append(f)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>How many files the site has.</summary>
    public int Count => _sums.Count;

    /// <summary>Writes the manifest of the claimed files.</summary>
    public void PutManifest() => Store(Manifest.Name, Manifest.Bytes([.. _sums]));

    /// <summary>The files that are new, or other than in the earlier site.</summary>
    public IEnumerable<string> Changed => _changed.Keys;

    /// <summary>Whether a file is new, or other than in the earlier site.</summary>
    public bool IsChanged(string path) => _changed.ContainsKey(path);

    /// <summary>The files of the earlier site that are not in this one, sorted.</summary>
    public IEnumerable<string> Removed => earlier.Files.Where(path => !_sums.ContainsKey(path)).Order(StringComparer.Ordinal);

    /// <summary>The names at the top of the earlier site that this one has not.</summary>
    public IEnumerable<string> RemovedPieces
    {
        get
        {
            var there = _sums.Keys.Select(TopOf).ToHashSet(StringComparer.Ordinal);
            return Removed.Select(TopOf).Distinct(StringComparer.Ordinal).Where(name => !there.Contains(name));
        }
    }

    /// <summary>What has changed against the earlier site.</summary>
    public WriteSummary Summary() => new(Written: _changed.Count, Unchanged: _sums.Count - _changed.Count, Removed: Removed.Count());

    /// <summary>Writes a new file, with the time stamp of another if one is given.</summary>
    internal static void Create(string path, ReadOnlySpan<byte> bytes, string? stampOf)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            RandomAccess.Write(file, bytes, 0);
        }
        catch (ArgumentOutOfRangeException)
        {
            // What the framework makes of a file larger than the system allows.
            throw new ToldException("文件超过了系统允许的大小");
        }
        if (stampOf is not null) File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(stampOf));
    }

    private static string TopOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? path[..end] : path;

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

/// <summary>What a build changed in the output folder; the manifest itself is not counted.</summary>
/// <param name="Written">Files that are new or whose bytes differ from the earlier site's.</param>
/// <param name="Unchanged">Files with the bytes they had; they keep their time stamp.</param>
/// <param name="Removed">Files of the earlier site that are no longer built.</param>
internal sealed record WriteSummary(int Written, int Unchanged, int Removed);
