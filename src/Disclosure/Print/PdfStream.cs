using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Print;

/// <summary>The streams of a PDF as Chromium packs them (ISO 32000-1, 7.3.8). A character of these texts is a byte.</summary>
internal static partial class PdfStream
{
    /// <summary>What a stream holds, unpacked; null when the object is none, or is not packed as it says.</summary>
    public static string? Read(string text)
    {
        var match = Packed().Match(text);
        if (!match.Success) return null;
        try
        {
            using var zip = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(match.Groups[1].Value)), CompressionMode.Decompress);
            using var reader = new StreamReader(zip, Encoding.Latin1);
            return reader.ReadToEnd();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The object with this number as a stream that holds this, packed.</summary>
    public static string Write(int number, string content)
    {
        var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize)) zip.Write(Encoding.Latin1.GetBytes(content));
        var bytes = Encoding.Latin1.GetString(packed.ToArray());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{number} 0 obj\n<</Filter /FlateDecode\n/Length {bytes.Length}>> stream\n{bytes}\nendstream\nendobj\n");
    }

    [GeneratedRegex(@"<</Filter /FlateDecode\n/Length \d+>> stream\n(.*)\nendstream\nendobj", RegexOptions.Singleline, MatchLimit.Milliseconds)]
    private static partial Regex Packed();
}
