using System.IO.Compression;
using System.Text;

namespace Disclosure.Browser.Pages;

/// <summary>What a reader waits for who comes for the first time: the page, and all that it asks for.</summary>
/// <param name="visit">What was seen of the page.</param>
/// <param name="site">Where it stands.</param>
internal sealed class FirstLoad(PageVisit visit, BuiltSite site)
{
    /// <summary>What is asked for, each once, the icon too.</summary>
    public IReadOnlyList<string> Requests { get; } = [.. visit.Requests.Append(visit.Icon).Where(address => address.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>How many bytes all of it is as servers send it, compressed.</summary>
    public long Packed => Requests.Sum(address => PackedLength(File.ReadAllBytes(FileOf(address, site))));

    /// <summary>
    /// The same of the page only as far as the first row of its first table. A browser shows a page while it comes: rows below the
    /// screen keep nobody waiting.
    /// </summary>
    public long PackedUntilFigures => Requests.Sum(address => PackedLength(UntilFigures(FileOf(address, site))));

    /// <summary>The file behind an address; from disk, or from the server, where a path begins at the site's root.</summary>
    public static string FileOf(string address, BuiltSite site)
    {
        var uri = new Uri(address);
        return uri.IsFile ? uri.LocalPath : site.PathOf(Uri.UnescapeDataString(uri.AbsolutePath).TrimStart('/'));
    }

    private static byte[] UntilFigures(string file)
    {
        var text = File.ReadAllText(file);
        var body = file.EndsWith(".html", StringComparison.Ordinal) ? text.IndexOf("<tbody", StringComparison.Ordinal) : -1;
        var end = body < 0 ? -1 : text.IndexOf("</tr>", body, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(end < 0 ? text : text[..end]);
    }

    private static long PackedLength(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return packed.Length;
    }
}
