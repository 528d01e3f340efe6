using System.Buffers;
using System.IO.Enumeration;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Writing;

/// <summary>The site that stands in the output folder when a build starts.</summary>
internal sealed class EarlierSite
{
    private const int ChunkSize = 64 * 1024;

    private readonly string _folder;
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    private EarlierSite(string folder, bool hasManifest)
    {
        _folder = folder;
        HasManifest = hasManifest;
    }

    /// <summary>Whether a build has left its list of files.</summary>
    public bool HasManifest { get; }

    /// <summary>The files that a build wrote and that are still there. One edited since by hand is still the build's.</summary>
    public IReadOnlySet<string> Files => _files;

    /// <summary>What no build wrote, sorted; a folder ends in a slash and stands for everything in it.</summary>
    public IReadOnlyList<string> Foreign { get; private set; } = [];

    /// <summary>Looks through the output folder; a folder that does not exist is an empty site.</summary>
    public static EarlierSite Read(string folder)
    {
        if (!Directory.Exists(folder)) return new EarlierSite(folder, hasManifest: false);
        var listed = Manifest.Read(folder);
        var earlier = new EarlierSite(folder, listed is not null);
        earlier.Sort(listed ?? []);
        return earlier;
    }

    /// <summary>
    /// The full path of the earlier file when its bytes are these, else null. It is read only when its length is the
    /// same; one that cannot be read counts as different.
    /// </summary>
    public string? Find(string path, ReadOnlySpan<byte> bytes)
    {
        if (!_files.Contains(path) && !(path is Manifest.Name && HasManifest)) return null;
        var full = Path.Combine(_folder, path);
        try
        {
            using var file = File.OpenHandle(full);
            return RandomAccess.GetLength(file) == bytes.Length && Holds(file, bytes) ? full : null;
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            return null;
        }
    }

    private static bool Holds(SafeFileHandle file, ReadOnlySpan<byte> bytes)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            for (var offset = 0; offset < bytes.Length;)
            {
                var read = RandomAccess.Read(file, chunk, offset);
                if (read == 0 || read > bytes.Length - offset) return false;
                if (!bytes.Slice(offset, read).SequenceEqual(chunk.AsSpan(0, read))) return false;
                offset += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    private void Sort(HashSet<string> listed)
    {
        var folders = listed.SelectMany(SitePath.Folders).ToHashSet(StringComparer.Ordinal);
        var foreign = new List<string>();
        foreach (var (path, kind) in Entries(folders))
        {
            var isFolder = kind == FileAttributes.Directory;
            if (kind == FileAttributes.Normal && listed.Contains(path)) _files.Add(path);
            else if (!(isFolder && folders.Contains(path)) && !IsTolerated(path, kind)) foreign.Add(isFolder ? path + "/" : path);
        }
        foreign.Sort(StringComparer.Ordinal);
        Foreign = foreign;
    }

    private bool IsTolerated(string path, FileAttributes kind) =>
        kind == FileAttributes.Normal && (path is SitePath.GitIgnore || (path is Manifest.Name && HasManifest));

    private FileSystemEnumerable<(string Path, FileAttributes Kind)> Entries(HashSet<string> folders)
    {
        var start = _folder.Length + 1;
        string Relative(ref FileSystemEntry entry) => entry.ToFullPath()[start..].Replace(Path.DirectorySeparatorChar, '/');
        return new FileSystemEnumerable<(string, FileAttributes)>(
            _folder,
            (ref entry) => (Relative(ref entry), Kind(ref entry)),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldRecursePredicate = (ref entry) =>
                Kind(ref entry) == FileAttributes.Directory && folders.Contains(Relative(ref entry)),
        };
    }

    // A link is neither a file nor a folder of the site, whatever it points at: no build makes links.
    private static FileAttributes Kind(ref FileSystemEntry entry) =>
        (entry.Attributes & FileAttributes.ReparsePoint) != 0 ? FileAttributes.ReparsePoint
        : entry.IsDirectory ? FileAttributes.Directory
        : FileAttributes.Normal;
}
