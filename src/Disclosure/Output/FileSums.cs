using System.Buffers;
using System.Collections.Concurrent;

namespace Disclosure.Output;

/// <summary>
/// The files of a site with the sums of their bytes. A folder at the top to which nothing more comes is packed. Several threads may ask and add,
/// each in another folder than those that are packed meanwhile.
/// </summary>
internal sealed class FileSums
{
    private const string NoFolder = "";

    // Without case: two paths that differ by case alone would be one file on half of the servers.
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, (uint Sum, bool IsChanged)>> _open = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, PackedFiles> _packed = new(StringComparer.OrdinalIgnoreCase);
    private int _changed;

    /// <summary>How many files there are.</summary>
    public int Count => _open.Values.Sum(f => f.Count) + _packed.Values.Sum(f => f.Count);

    /// <summary>How many of them are new, or other than in the earlier site.</summary>
    public int Changes => _changed + _open.Values.Sum(f => f.Values.Count(v => v.IsChanged));

    /// <summary>Those of them that are in no packed folder.</summary>
    public IEnumerable<string> Changed => _open.Values.SelectMany(f => f).Where(f => f.Value.IsChanged).Select(f => f.Key);

    /// <summary>The names of files and folders at the top.</summary>
    public IEnumerable<string> Tops => _open.SelectMany(f => f.Key == NoFolder ? f.Value.Keys : [f.Key]).Concat(_packed.Keys);

    /// <summary>Adds a file whose sum is not known yet; false when it is there already, or its folder is packed.</summary>
    public bool TryAdd(string path) => !_packed.ContainsKey(SitePath.TopOf(path)) && Folder(SitePath.TopOf(path)).TryAdd(path, default);

    /// <summary>Says the sum of a file, and whether it is new or other than in the earlier site.</summary>
    public void Set(string path, uint sum, bool isChanged = false) => Folder(SitePath.TopOf(path))[path] = (sum, isChanged);

    /// <summary>Whether a file, which is in no packed folder, is new or other than in the earlier site.</summary>
    public bool IsChanged(string path) => _open.TryGetValue(SitePath.TopOf(path), out var files) && files.GetValueOrDefault(path).IsChanged;

    /// <summary>Packs a folder at the top to which nothing more comes.</summary>
    public void Pack(string top)
    {
        if (!_open.TryRemove(top, out var files)) return;
        Interlocked.Add(ref _changed, files.Values.Count(f => f.IsChanged));
        _packed[top] = PackedFiles.Of([.. files.Select(f => KeyValuePair.Create(f.Key, f.Value.Sum))]);
    }

    /// <summary>Adds a packed folder, which is as it was.</summary>
    public void Add(string top, PackedFiles files) => _packed[top] = files;

    /// <summary>Those of some paths that are no file here, sorted.</summary>
    public IEnumerable<string> Missing(IEnumerable<string> paths)
    {
        var (top, packed) = (NoFolder, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (SitePath.TopOf(path) is var own && own != top) (top, packed) = (own, _packed.TryGetValue(own, out var files) ? files.Paths() : []);
            if (!packed.Contains(path) && !(_open.TryGetValue(own, out var open) && open.ContainsKey(path))) yield return path;
        }
    }

    /// <summary>Writes the lines of all, sorted by code point.</summary>
    public void Write(IBufferWriter<byte> bytes)
    {
        // What is in a folder stands together, wherever the folder itself would.
        var open = _open.SelectMany(f => f.Value).Select(f => (f.Key, f.Value.Sum, Packed: (PackedFiles?)null));
        var packed = _packed.Where(f => f.Value.Count > 0).Select(f => (Key: f.Key + "/", Sum: 0u, Packed: (PackedFiles?)f.Value));
        foreach (var (path, sum, files) in open.Concat(packed).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (files is { } lines) bytes.Write(lines.Lines.Span);
            else ListLines.Add(bytes, path, sum);
        }
    }

    private ConcurrentDictionary<string, (uint Sum, bool IsChanged)> Folder(string top) =>
        _open.GetOrAdd(top, _ => new ConcurrentDictionary<string, (uint, bool)>(StringComparer.OrdinalIgnoreCase));
}
