using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Rendering.Portal;

/// <summary>Identifiers that stay when a site moves: a UUID made of a name (RFC 9562, version 8), as a URN.</summary>
internal static class StableId
{
    private const int Length = 16;

    /// <summary>The identifier of a name.</summary>
    public static string Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..Length];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }
}
