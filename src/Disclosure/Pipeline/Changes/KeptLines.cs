using System.IO.Compression;

namespace Disclosure.Pipeline.Changes;

/// <summary>
/// Lines of a build's record: those that the last build left lie in its file as it was read; those of a unit that was just made are packed until
/// the end of the build, for a thousand documents say much of what they say in the same words.
/// </summary>
internal sealed class KeptLines
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly bool _isPacked;

    private KeptLines(ReadOnlyMemory<byte> bytes, int count, bool isPacked) => (_bytes, Count, _isPacked) = (bytes, count, isPacked);

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Lines that lie there, each with its end.</summary>
    public static KeptLines At(ReadOnlyMemory<byte> bytes, int count) => new(bytes, count, isPacked: false);

    /// <summary>Packs lines, each without its end.</summary>
    public static KeptLines Packed(IReadOnlyCollection<ReadOnlyMemory<byte>> lines)
    {
        using var packed = new MemoryStream();
        using (var pack = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var line in lines)
            {
                pack.Write(line.Span);
                pack.Write("\n"u8);
            }
        }
        return new KeptLines(packed.ToArray(), lines.Count, isPacked: true);
    }

    /// <summary>All of them, each with its end.</summary>
    public ReadOnlyMemory<byte> Whole()
    {
        if (!_isPacked) return _bytes;
        using var lines = new MemoryStream();
        using var unpack = new DeflateStream(new MemoryStream(_bytes.ToArray()), CompressionMode.Decompress);
        unpack.CopyTo(lines);
        return lines.GetBuffer().AsMemory(0, (int)lines.Length);
    }

    /// <summary>Each without its end.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Read()
    {
        var lines = new List<ReadOnlyMemory<byte>>(Count);
        for (var rest = Whole(); rest.Length > 0;)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            lines.Add(rest[..end]);
            rest = rest[(end + 1)..];
        }
        return lines;
    }
}
