using System.Text;

namespace Disclosure.Output;

/// <summary>The lines of one folder at the top in the list of a site's files.</summary>
/// <param name="Top">The folder's name.</param>
/// <param name="Files">Its files; none where the lines are not as a build writes them, sound and sorted.</param>
internal sealed record ListBlock(string Top, PackedFiles Files)
{
    /// <summary>The block that begins here; null where none of some folders does.</summary>
    /// <param name="lines">The list from here on.</param>
    /// <param name="tops">The names of the folders.</param>
    public static ListBlock? At(ReadOnlyMemory<byte> lines, IReadOnlySet<string> tops)
    {
        if (tops.Count == 0) return null;
        var rest = lines.Span;
        if (TopOf(ListLines.Next(ref rest)) is not { } top || !tops.Contains(top)) return null;
        var prefix = Encoding.UTF8.GetBytes(top + "/");
        var length = 0;
        var count = 0;
        ReadOnlySpan<byte> last = [];
        for (rest = lines.Span; rest.Length > 0; count++)
        {
            var line = ListLines.Next(ref rest);
            if (!IsBelow(line, prefix)) break;
            var path = line[ListLines.PathStart..];
            if (path.SequenceCompareTo(last) <= 0 || !IsSound(line)) return new ListBlock(top, default);
            last = path;
            length = lines.Length - rest.Length;
        }
        return new ListBlock(top, lines.Span[length - 1] == (byte)'\n' ? new PackedFiles(lines[..length], count) : default);
    }

    // Longer ones are listed one by one.
    private const int LongestLine = 512;

    private static bool IsBelow(ReadOnlySpan<byte> line, ReadOnlySpan<byte> prefix) => line.Length > ListLines.PathStart && line[ListLines.PathStart..].StartsWith(prefix);

    private static string? TopOf(ReadOnlySpan<byte> line)
    {
        if (line.Length <= ListLines.PathStart) return null;
        var path = line[ListLines.PathStart..];
        return path.IndexOf((byte)'/') is > 0 and var end ? Encoding.UTF8.GetString(path[..end]) : null;
    }

    private static bool IsSound(ReadOnlySpan<byte> line)
    {
        Span<char> path = stackalloc char[LongestLine];
        return line.Length <= LongestLine && ListLines.HasSum(line, out _)
            && SitePath.IsSound(path[..Encoding.UTF8.GetChars(line[ListLines.PathStart..], path)]);
    }
}
