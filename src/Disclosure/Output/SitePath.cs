using System.Buffers;

namespace Disclosure.Output;

/// <summary>The rule for paths inside the site: relative, forward slashes, valid on every machine the site may be copied to.</summary>
internal static class SitePath
{
    /// <summary>The list of its files that each build writes at its top.</summary>
    public const string FileList = ".disclosure";

    /// <summary>The file that the repository keeps in the output folder; each build carries it over.</summary>
    public const string GitIgnore = ".gitignore";

    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. "\\:*?\"<>|", .. Enumerable.Range(0, 32).Select(code => (char)code)]);

    /// <summary>Throws when the path is one that no stage may hand over: that is a bug, not bad input.</summary>
    public static void Check(string path)
    {
        if (!IsSound(path)) throw new ArgumentException($"Not a path inside the site: '{path}'", nameof(path));
    }

    /// <summary>Whether a path is one that a file of a site can have.</summary>
    public static bool IsSound(ReadOnlySpan<char> path) =>
        path is not (FileList or GitIgnore) && !path.ContainsAny(Forbidden) && !HasOddStep(path);

    /// <summary>The folders above a path, nearest first: <c>a/b</c> and <c>a</c> for <c>a/b/c.html</c>.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1)) yield return path[..end];
    }

    /// <summary>The folder at the top in which a path is; blank for what stands at the top itself.</summary>
    public static string TopOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? path[..end] : "";

    private static bool HasOddStep(ReadOnlySpan<char> path)
    {
        foreach (var range in path.Split('/'))
        {
            if (path[range] is "" or "." or "..") return true;
        }
        return false;
    }
}
