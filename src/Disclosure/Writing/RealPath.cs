using Disclosure.Files;

namespace Disclosure.Writing;

/// <summary>Where a path leads when every link in it is followed; what does not exist yet is kept as it is written.</summary>
internal static class RealPath
{
    private const int MostLinks = 40; // As many as the system itself follows.

    /// <summary>The full path without links, without a slash at its end.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        for (var links = 0; links < MostLinks; links++)
        {
            if (Step(full) is not { } next) return full;
            full = next;
        }
        throw new ToldException("符号链接绕成了圈");
    }

    // The path with its first link replaced by what it leads to; null when there is none.
    private static string? Step(string full)
    {
        var root = Path.GetPathRoot(full)!;
        for (var end = root.Length; end < full.Length;)
        {
            end = full.IndexOf(Path.DirectorySeparatorChar, end) is var next and >= 0 ? next : full.Length;
            if (new DirectoryInfo(full[..end]).LinkTarget is { } target)
                return Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(full[..end])!, target) + full[end..]));
            end++;
        }
        return null;
    }
}
