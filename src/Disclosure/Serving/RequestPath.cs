using System.Text;

namespace Disclosure.Serving;

/// <summary>
/// The path in the site that a request names. It is read once and looked up among the names that the site has, never on a disk, so that
/// whatever is written in it leads nowhere else.
/// </summary>
internal static class RequestPath
{
    /// <summary>The first page of a folder.</summary>
    public const string Home = "index.html";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The path of a file, without a slash at its front; null for what no address of a page can be.</summary>
    /// <param name="target">What stands in the first line of the request.</param>
    public static string? Of(string target)
    {
        if (!target.StartsWith('/')) return null;
        var end = target.AsSpan().IndexOfAny('?', '#');
        if (Decoded(end < 0 ? target : target[..end]) is not { } path) return null;
        return path.EndsWith('/') ? path[1..] + Home : path[1..];
    }

    // Each %XX once: what is still encoded then is part of a name that no file has.
    private static string? Decoded(string path)
    {
        var written = Encoding.UTF8.GetBytes(path);
        var bytes = new List<byte>(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '%') bytes.Add(written[i]);
            else if (i + 2 < written.Length && char.IsAsciiHexDigit((char)written[i + 1]) && char.IsAsciiHexDigit((char)written[i + 2]))
            {
                bytes.Add((byte)((Value(written[i + 1]) << 4) + Value(written[i + 2])));
                i += 2;
            }
            else return null;
        }
        try
        {
            return Strict.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int Value(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
