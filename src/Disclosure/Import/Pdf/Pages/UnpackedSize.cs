using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>Counts what packed bytes unpack to, without keeping it.</summary>
internal static class UnpackedSize
{
    private const int ClearTable = 256;
    private const int End = 257;

    /// <summary>The size by Deflate in zlib's wrapping, counted up to a bound.</summary>
    public static long OfFlate(Memory<byte> input, long most)
    {
        if (input.Length < 2 || !MemoryMarshal.TryGetArray<byte>(input[2..], out var bytes)) return 0;
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            using var stream = new DeflateStream(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), CompressionMode.Decompress);
            var size = 0L;
            while (size < most && stream.Read(buffer) is > 0 and var read) size += read;
            return size;
        }
        catch (InvalidDataException)
        {
            // The filter keeps what came before the damage, which was counted nowhere: it is no more than a block.
            return 0;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The size by LZW, counted up to a bound: each code stands for one byte more than the one before it.</summary>
    public static long OfLzw(ReadOnlySpan<byte> input, long most)
    {
        var lengths = new int[4097];
        Array.Fill(lengths, 1, 0, ClearTable);
        var (next, width, size, last) = (End + 1, 9, 0L, 0);
        var (bits, count) = (0, 0);
        foreach (var part in input)
        {
            (bits, count) = ((bits << 8) | part, count + 8);
            if (count < width) continue;
            count -= width;
            var code = bits >> count;
            bits &= (1 << count) - 1;
            if (code == End || size >= most) break;
            if (code == ClearTable)
            {
                (next, width, last) = (End + 1, 9, 0);
                continue;
            }
            var length = code < next ? lengths[code] : last + 1;
            if (last > 0 && next < 4096) lengths[next++] = last + 1;
            width = next switch { >= 2047 => 12, >= 1023 => 11, >= 511 => 10, _ => 9 };
            (size, last) = (size + length, length);
        }
        return size;
    }

    /// <summary>The size by run lengths.</summary>
    public static long OfRunLength(ReadOnlySpan<byte> input)
    {
        var size = 0L;
        for (var i = 0; i < input.Length && input[i] != 128; i += input[i] < 128 ? input[i] + 2 : 2) size += input[i] < 128 ? input[i] + 1 : 257 - input[i];
        return size;
    }
}
