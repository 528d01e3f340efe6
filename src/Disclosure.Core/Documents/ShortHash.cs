using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Core.Documents;

/// <summary>What ids of places are made of that people pass on: of what stands there, so that they outlive what is added or moved.</summary>
public static class ShortHash
{
    private const string Digits = "abcdefghijkmnpqrstuvwxyz23456789"; // none is taken for another when it is read out or typed

    /// <summary>A text of 32 small letters and digits that is always the same for a text; its beginning will do where few are told apart.</summary>
    public static string Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        // Five bits of each byte.
        var id = new StringBuilder(hash.Length);
        foreach (var part in hash) id.Append(Digits[part % Digits.Length]);
        return id.ToString();
    }
}
