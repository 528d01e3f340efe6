using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Core.Documents;

/// <summary>What ids of places are made of that people pass on: of what stands there, so that they outlive what is added or moved.</summary>
public static class ShortHash
{
    private const string Digits = "abcdefghijkmnpqrstuvwxyz23456789"; // none is taken for another when it is read out or typed
    private const int MostOnStack = 512;

    /// <summary>A text of 32 small letters and digits that is always the same for a text; its beginning will do where few are told apart.</summary>
    public static string Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        // Every row of a site has one: most texts need no room of their own.
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = most <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[most];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(text, bytes)], hash);
        // Five bits of each byte.
        Span<char> id = stackalloc char[SHA256.HashSizeInBytes];
        for (var i = 0; i < id.Length; i++) id[i] = Digits[hash[i] % Digits.Length];
        return new string(id);
    }
}
