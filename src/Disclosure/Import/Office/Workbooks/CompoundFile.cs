using System.Buffers.Binary;
using System.Text;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>Takes one stream out of a compound file, in which office files of before 2007 keep their parts like files on a disk.</summary>
internal sealed class CompoundFile
{
    private const uint LastRegular = 0xFFFFFFF0;
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;
    private const int FirstListed = 109;

    private readonly byte[] _content;
    private readonly int _sector;
    private readonly int _small;
    private readonly List<uint> _next = [];

    private CompoundFile(byte[] content)
    {
        _content = content;
        (_sector, _small) = (1 << U16(30), 1 << U16(32));
        var list = Enumerable.Range(0, FirstListed).Select(i => U32(76 + (4 * i))).ToList();
        for (var at = U32(68); at < LastRegular && list.Count < content.Length; at = list[^1], list.RemoveAt(list.Count - 1)) list.AddRange(Numbers(Sector(at)));
        foreach (var at in list.Where(s => s < LastRegular)) _next.AddRange(Numbers(Sector(at)));
    }

    /// <summary>The bytes of the first stream that has one of the names; null when there is none, or the file lies about where it stands.</summary>
    public static byte[]? Stream(byte[] content, params string[] names)
    {
        if (content.Length < HeaderBytes || BinaryPrimitives.ReadUInt16LittleEndian(content.AsSpan(30)) is < 7 or > 16 || BinaryPrimitives.ReadUInt16LittleEndian(content.AsSpan(32)) is < 2 or > 12) return null;
        try
        {
            return new CompoundFile(content).Find(names);
        }
        catch (Exception e) when (e is ArgumentException or InvalidDataException or OverflowException)
        {
            return null;
        }
    }

    private byte[]? Find(string[] names)
    {
        var folder = Chain(U32(48), _next, _sector, Sector);
        var (root, found) = (-1, -1);
        for (var at = 0; at + EntryBytes <= folder.Length; at += EntryBytes)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(folder.AsSpan(at + 64));
            var name = Encoding.Unicode.GetString(folder, at, Math.Clamp(length - 2, 0, 62));
            if (folder[at + 66] == 5) root = at;
            else if (folder[at + 66] == 2 && found < 0 && names.Contains(name, StringComparer.OrdinalIgnoreCase)) found = at;
        }
        if (root < 0 || found < 0) return null;
        var (start, size) = Entry(found);
        if (size > _content.Length) return null;
        var bytes = size >= U32(56) ? Chain(start, _next, _sector, Sector) : Small(start, Entry(root).Start);
        return bytes[..(int)Math.Min(size, bytes.Length)];

        (uint Start, uint Size) Entry(int at) => (BinaryPrimitives.ReadUInt32LittleEndian(folder.AsSpan(at + 116)), BinaryPrimitives.ReadUInt32LittleEndian(folder.AsSpan(at + 120)));
    }

    // Short streams share the sectors of one that is their disk.
    private byte[] Small(uint start, uint disk)
    {
        var room = Chain(disk, _next, _sector, Sector);
        var next = Numbers(Chain(U32(60), _next, _sector, Sector)).ToList();
        return Chain(start, next, _small, at => room.AsSpan(checked((int)(at * _small)), _small).ToArray());
    }

    // No chain has more links than the file has room for: one that does runs in a circle.
    private byte[] Chain(uint start, List<uint> next, int size, Func<uint, byte[]> read)
    {
        using var bytes = new MemoryStream();
        for (var at = start; at < LastRegular; at = at < next.Count ? next[(int)at] : throw new InvalidDataException())
        {
            if (bytes.Length > _content.Length + size) throw new InvalidDataException();
            bytes.Write(read(at));
        }
        return bytes.ToArray();
    }

    // The last one of a file may be cut short.
    private byte[] Sector(uint at)
    {
        var start = checked((long)(at + 1) * _sector);
        if (start >= _content.Length) throw new InvalidDataException();
        var bytes = new byte[_sector];
        _content.AsSpan((int)start, (int)Math.Min(_sector, _content.Length - start)).CopyTo(bytes);
        return bytes;
    }

    private static IEnumerable<uint> Numbers(byte[] bytes) => Enumerable.Range(0, bytes.Length / 4).Select(i => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4 * i)));

    private int U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_content.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_content.AsSpan(at));
}
