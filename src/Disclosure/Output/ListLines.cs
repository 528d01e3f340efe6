using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Disclosure.Output;

/// <summary>The lines of the list of a site's files: the sum of a file in eight hexadecimal digits, a blank, its path.</summary>
internal static class ListLines
{
    /// <summary>Where the path begins in a line.</summary>
    public const int PathStart = SumLength + 1;

    private const int SumLength = 8;
    private static readonly StandardFormat Hex = new('x', SumLength);

    /// <summary>The lines of files, sorted by code point.</summary>
    public static byte[] Of(IReadOnlyCollection<KeyValuePair<string, uint>> files)
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var (path, sum) in files.OrderBy(f => f.Key, StringComparer.Ordinal)) Add(bytes, path, sum);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Adds the line of a file.</summary>
    public static void Add(IBufferWriter<byte> bytes, string path, uint sum)
    {
        var line = bytes.GetSpan(PathStart + Encoding.UTF8.GetMaxByteCount(path.Length) + 1);
        Utf8Formatter.TryFormat(sum, line, out _, Hex);
        line[SumLength] = (byte)' ';
        var end = PathStart + Encoding.UTF8.GetBytes(path, line[PathStart..]);
        line[end] = (byte)'\n';
        bytes.Advance(end + 1);
    }

    /// <summary>Takes the next line, without its end; an empty one is also what is left of nothing.</summary>
    public static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)'\n') is var found and >= 0 ? found : rest.Length;
        var line = rest[..end];
        rest = rest[Math.Min(end + 1, rest.Length)..];
        return line;
    }

    /// <summary>Whether a line begins with a sum.</summary>
    public static bool HasSum(ReadOnlySpan<byte> line, out uint sum)
    {
        sum = 0;
        return line.Length > PathStart && line[SumLength] == ' ' && Utf8Parser.TryParse(line[..SumLength], out sum, out var read, 'x') && read == SumLength;
    }
}
