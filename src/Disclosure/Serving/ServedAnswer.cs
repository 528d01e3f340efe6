using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Serving;

/// <summary>An answer to a request for a file: what is sent.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="MediaType">What kind of file it is.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Tag">A sign of what it holds: another when that has changed.</param>
internal sealed record ServedAnswer(int Status, string MediaType, ReadOnlyMemory<byte> Bytes, string Tag)
{
    private const int Found = 200;
    private const int Missing = 404;
    private const int NotYet = 503;

    /// <summary>The answer that shows what the site has; a page with what the preview puts around it.</summary>
    /// <param name="page">What it has.</param>
    /// <param name="kind">The kind of the file.</param>
    public static ServedAnswer Of(SitePage page, string kind)
    {
        var status = page.Bytes is null ? NotYet : page.IsMissing ? Missing : Found;
        var type = page.Bytes is null ? MediaTypes.Page : kind;
        var tag = TagOf(page);
        return new ServedAnswer(status, type, type == MediaTypes.Page ? PreviewFrame.Of(page, tag) : page.Bytes!, tag);
    }

    /// <summary>The sign of what would be sent.</summary>
    public static string TagOf(SitePage page)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([page.Bytes is null ? (byte)0 : (byte)1, page.IsMissing ? (byte)1 : (byte)0]);
        if (page.Bytes is { } bytes) hash.AppendData(bytes);
        foreach (var line in page.Faults.Select(f => f.ToString()).Append(page.Note)) hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    /// <summary>A file of the server's own, or a word of it.</summary>
    public static ServedAnswer Of(int status, string type, byte[] bytes) => new(status, type, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16)));
}
