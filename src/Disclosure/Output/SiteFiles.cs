using System.Collections.Concurrent;
using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>The files of the site being built. Several threads may put files at once.</summary>
/// <param name="site">The folder in which it is built.</param>
/// <param name="earlier">The site it will replace: a file with the same bytes keeps its time stamp.</param>
internal sealed class SiteFiles(string site, EarlierSite earlier)
{
    private readonly FileSums _sums = new();
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>Notes that a file belongs to the site. The same path twice is a bug.</summary>
    public void Claim(string path)
    {
        SitePath.Check(path);
        if (!_sums.TryAdd(path)) throw new InvalidOperationException($"Written twice: '{path}'");
    }

    /// <summary>Writes a claimed file.</summary>
    public void Put(string path, ReadOnlySpan<byte> bytes) => _sums.Set(path, Checksum.Of(bytes), isChanged: !Store(path, bytes));

    /// <summary>Says that no more files come into a folder at the top, and that nobody asks for those in it.</summary>
    public void Pack(string top) => _sums.Pack(top);

    /// <summary>Takes a claimed file over from the earlier site as it lies there, with its time stamp.</summary>
    public void Keep(string path)
    {
        // Of a file that was edited since, the sum stays that of what was built: it is not the build's to delete.
        _sums.Set(path, earlier.ListedSumOf(path) ?? earlier.CellSum(path));
        MakeFolderOf(path);
        var (existing, target) = (earlier.PathOf(path), Path.Combine(site, path));
        if (HardLink.Try(existing, target)) return;
        File.Copy(existing, target);
        File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(existing));
    }

    /// <summary>Leaves a claimed file in the earlier site, where it lies: all that is in its folder at the top stays there.</summary>
    public void Leave(string path)
    {
        _sums.Set(path, earlier.ListedSumOf(path) ?? earlier.CellSum(path));
        if (path.LastIndexOf('/') is > 0 and var end) _folders.TryAdd(path[..end], true);
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
        foreach (var (top, files) in earlier.Packed) _sums.Add(top, files);
        foreach (var path in earlier.Staying) _sums.Set(path, earlier.ListedSumOf(path) ?? earlier.CellSum(path));
    }

    /// <summary>The folders that were made or have files that were left there, each before those in it.</summary>
    public IEnumerable<string> Folders => _folders.Keys.SelectMany(f => SitePath.Folders(f).Append(f)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>How many files the site has.</summary>
    public int Count => _sums.Count;

    /// <summary>Writes the manifest of the claimed files: they are all of the site then.</summary>
    public void PutManifest()
    {
        Removed = [.. Missing];
        Store(Manifest.Name, Manifest.Bytes(_sums));
    }

    /// <summary>The files that are new, or other than in the earlier site, and in no packed folder.</summary>
    public IEnumerable<string> Changed => _sums.Changed;

    /// <summary>Whether a file, which is in no packed folder, is new or other than in the earlier site.</summary>
    public bool IsChanged(string path) => _sums.IsChanged(path);

    /// <summary>The files of the earlier site that are not in this one so far, sorted.</summary>
    public IEnumerable<string> Missing => _sums.Missing(earlier.Files);

    /// <summary>Those of them that are in the end, when the manifest is written.</summary>
    public IReadOnlyList<string> Removed { get; private set; } = [];

    /// <summary>The names at the top of the earlier site that this one has not.</summary>
    public IEnumerable<string> RemovedPieces
    {
        get
        {
            var there = _sums.Tops.ToHashSet(StringComparer.Ordinal);
            return Removed.Select(TopOf).Distinct(StringComparer.Ordinal).Where(name => !there.Contains(name));
        }
    }

    /// <summary>What has changed against the earlier site.</summary>
    public WriteSummary Summary()
    {
        var changes = _sums.Changes;
        return new(Written: changes, Unchanged: _sums.Count - changes, Removed: Removed.Count);
    }

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

    private static string TopOf(string path) => SitePath.TopOf(path) is { Length: > 0 } folder ? folder : path;

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
