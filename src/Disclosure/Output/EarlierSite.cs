using System.Buffers;
using System.IO.Enumeration;
using Disclosure.Files;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Output;

/// <summary>The site that stands in the output folder when a build starts.</summary>
internal sealed class EarlierSite
{
    private const int ChunkSize = 64 * 1024;
    private const int MostFolderLetters = 32_000_000;

    private readonly string _folder;
    private readonly Dictionary<string, uint?> _listed;
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    private readonly ManifestFiles? _manifest;
    private readonly HashSet<string> _staying;

    private EarlierSite(string folder, ManifestFiles? manifest, HashSet<string> staying)
    {
        _folder = folder;
        _manifest = manifest;
        _listed = manifest?.Listed ?? [];
        _staying = staying;
    }

    /// <summary>Whether a build has left its list of files.</summary>
    public bool HasManifest => _manifest is not null;

    /// <summary>The files that a build listed and that are still there, but for packed ones. One edited since by hand is still the build's to replace.</summary>
    public IReadOnlySet<string> Files => _files;

    /// <summary>What no build wrote, sorted; a folder ends in a slash and stands for everything in it.</summary>
    public IReadOnlyList<string> Foreign { get; private set; } = [];

    /// <summary>A site without files.</summary>
    public static EarlierSite None { get; } = new("", null, []);

    /// <summary>Looks through the output folder; a folder that does not exist is an empty site.</summary>
    /// <param name="folder">The full path.</param>
    /// <param name="staying">The names of folders at its top that are as the last build left them: they are not looked through.</param>
    /// <param name="packs">Whether nobody asks for the files of these folders: they stay packed.</param>
    public static EarlierSite Read(string folder, IEnumerable<string> staying, bool packs)
    {
        var names = staying.ToHashSet(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return new EarlierSite(folder, null, names);
        var earlier = new EarlierSite(folder, Manifest.Read(folder, packs ? names : []), names);
        earlier.Sort();
        return earlier;
    }

    /// <summary>Looks through the folder once more, for what came into it since.</summary>
    public EarlierSite Again()
    {
        var now = new EarlierSite(_folder, _manifest, _staying);
        if (Directory.Exists(_folder)) now.Sort();
        return now;
    }

    /// <summary>The files that stay packed, by their folders at the top.</summary>
    public IEnumerable<KeyValuePair<string, PackedFiles>> Packed => _manifest?.Packed ?? Enumerable.Empty<KeyValuePair<string, PackedFiles>>();

    /// <summary>The other files in the folders that stay.</summary>
    public IEnumerable<string> Staying => _listed.Keys.Where(IsStaying);

    /// <summary>The full path of an earlier file.</summary>
    public string PathOf(string path) => Path.Combine(_folder, path);

    /// <summary>
    /// The full path of the earlier file when its bytes are these, else null. It is read only when its length is the
    /// same; one that cannot be read counts as different.
    /// </summary>
    public string? Find(string path, ReadOnlySpan<byte> bytes)
    {
        if (!_files.Contains(path) && !(path is Manifest.Name && HasManifest)) return null;
        var full = PathOf(path);
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

    /// <summary>The sum that the manifest gives a file; null where an earlier version gave none.</summary>
    public uint? ListedSumOf(string path) => _listed.GetValueOrDefault(path);

    /// <summary>Whether a listed file still has the bytes that a build gave it: a list alone proves nothing.</summary>
    public bool IsAsBuilt(string path) => ListedSumOf(path) is { } sum && CellSum(path) == sum;

    /// <summary>The sum of an earlier file as it is now.</summary>
    public uint CellSum(string path)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            using var file = File.OpenHandle(PathOf(path));
            var sum = new Checksum();
            int read;
            for (long offset = 0; (read = RandomAccess.Read(file, chunk, offset)) > 0; offset += read) sum.Add(chunk.AsSpan(0, read));
            return sum.Value;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
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

    private void Sort()
    {
        using var view = new FolderView(_folder);
        var folders = ListedFolders();
        var foreign = new List<string>();
        if (_staying.Count > 0) _files.UnionWith(Staying);
        foreach (var (path, isFolder) in Entries(folders))
        {
            if (!isFolder && _listed.ContainsKey(path) && IsFile(view, path)) _files.Add(path);
            else if (!(isFolder && folders.Contains(path)) && !IsTolerated(view, path)) foreign.Add(isFolder ? path + "/" : path);
        }
        foreign.Sort(StringComparer.Ordinal);
        Foreign = foreign;
    }

    // Those above a known one are known too. Their names together are short unless the list was made to fill the memory.
    private HashSet<string> ListedFolders()
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        folders.UnionWith(Packed.Select(p => p.Key));
        var length = 0L;
        foreach (var path in _listed.Keys)
        {
            for (var end = path.LastIndexOf('/'); end > 0 && known.Add(path.AsSpan(0, end)); end = path.LastIndexOf('/', end - 1))
            {
                if ((length += end) > MostFolderLetters) throw new DamagedManifestException($"列出的文件夹太多、太深（名称连同上级最多 {MostFolderLetters / 1_000_000} 百万字）");
            }
        }
        return folders;
    }

    // No link, whatever it points at, and no pipe or device: no build makes those.
    private static bool IsFile(FolderView view, string path) => view.StampOf(path) is { Kind: EntryKind.File };

    private bool IsTolerated(FolderView view, string path) => (path is SitePath.GitIgnore || (path is Manifest.Name && HasManifest)) && IsFile(view, path);

    private FileSystemEnumerable<(string Path, bool IsFolder)> Entries(HashSet<string> folders)
    {
        var start = _folder.Length + 1;
        // Joined here: the entry's own full path is empty where it is longer than the system's paths.
        string Relative(ref FileSystemEntry entry) => Path.Join(entry.Directory, entry.FileName)[start..].Replace(Path.DirectorySeparatorChar, '/');
        return new FileSystemEnumerable<(string, bool)>(
            _folder,
            (ref entry) => (Relative(ref entry), IsFolder(ref entry)),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldRecursePredicate = (ref entry) => IsFolder(ref entry) && Relative(ref entry) is var path && folders.Contains(path) && !_staying.Contains(path),
        };
    }

    private bool IsStaying(string path) => _staying.Count > 0 && path.IndexOf('/', StringComparison.Ordinal) is > 0 and var end
        && _staying.GetAlternateLookup<ReadOnlySpan<char>>().Contains(path.AsSpan(0, end));

    private static bool IsFolder(ref FileSystemEntry entry) =>
        entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None;
}
