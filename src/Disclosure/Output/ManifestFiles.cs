using System.Text;

namespace Disclosure.Output;

/// <summary>The files that a manifest lists.</summary>
/// <param name="hasSums">Whether its lines have sums; those of early versions have not.</param>
/// <param name="tops">The folders at the top whose files are to stay packed.</param>
internal sealed class ManifestFiles(bool hasSums, IEnumerable<string> tops)
{
    private readonly HashSet<string> _wanted = hasSums ? tops.ToHashSet(StringComparer.Ordinal) : [];
    private readonly Dictionary<string, PackedFiles> _packed = new(StringComparer.Ordinal);
    private int _packedFiles;

    /// <summary>Each file with its sum, but for those that stayed packed.</summary>
    public Dictionary<string, uint?> Listed { get; } = new(StringComparer.Ordinal);

    /// <summary>The files that stayed packed, by their folders at the top.</summary>
    public IReadOnlyDictionary<string, PackedFiles> Packed => _packed;

    /// <summary>How many files there are.</summary>
    public int Count => Listed.Count + _packedFiles;

    /// <summary>
    /// Takes the lines that begin here as they are, and gives them; none where they are no whole folder that is to stay packed. Each is looked at
    /// once: one that is not as a build writes it, or comes a second time, is added line by line.
    /// </summary>
    public PackedFiles Pack(ReadOnlyMemory<byte> lines)
    {
        if (ListBlock.At(lines, _wanted) is not { } block) return default;
        _wanted.Remove(block.Top);
        if (block.Files.Count > 0) _packed.Add(block.Top, block.Files);
        _packedFiles += block.Files.Count;
        return block.Files;
    }

    /// <summary>Adds a line. One that names no file of a site is passed over: what it may have meant is then nobody's, and is not deleted.</summary>
    public void Add(ReadOnlySpan<byte> line)
    {
        uint sum = 0;
        if (hasSums && !ListLines.HasSum(line, out sum)) return;
        var path = Encoding.UTF8.GetString(hasSums ? line[ListLines.PathStart..] : line);
        if (SitePath.IsSound(path)) Listed[path] = hasSums ? sum : null;
    }
}
