using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Fuzzing.Programs;
using Disclosure.Tests.Import.Pdf;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>Changes of a PDF: of its objects, with the table of their places put right again, or of its bytes.</summary>
internal static partial class PdfChanges
{
    private const int RightLengthOf = 4;

    /// <summary>Changes sound objects.</summary>
    public static (string What, byte[] Bytes) Of(IReadOnlyList<string> sound, Dice dice)
    {
        if (dice.OneIn(6)) return BinaryChanges.Of(DrawnPdf.File(sound), dice);
        var (objects, changed) = (sound.ToList(), new SortedSet<int>());
        for (var edits = 1 + dice.Below(6); edits > 0; edits--)
        {
            var at = dice.Below(objects.Count);
            objects[at] = TextChanges.Of(objects[at], dice);
            changed.Add(at + 1);
        }
        var packed = dice.OneIn(2);
        for (var i = 0; i < objects.Count; i++) objects[i] = Streamed(objects[i], packed, isRight: !dice.OneIn(RightLengthOf));
        return ($"changed objects: {string.Join(' ', changed)}{(packed ? ", packed" : "")}", DrawnPdf.File(objects));
    }

    /// <summary>Bytes in zlib's wrapping.</summary>
    public static string Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest)) zip.Write(bytes);
        return Encoding.Latin1.GetString(packed.ToArray());
    }

    // The length put right, and the stream packed, so that what was changed is met and not only that it was.
    private static string Streamed(string text, bool packed, bool isRight)
    {
        if (!isRight || Stream().Match(text) is not { Success: true } match) return text;
        var content = packed ? Packed(Encoding.Latin1.GetBytes(match.Groups[3].Value)) : match.Groups[3].Value;
        var length = string.Create(CultureInfo.InvariantCulture, $"/Length {content.Length}{(packed ? " /Filter /FlateDecode" : "")}");
        return $"{match.Groups[1].Value}{length}{match.Groups[2].Value}\nstream\n{content}\nendstream";
    }

    [GeneratedRegex(@"\A(.*?)/Length \d+(.*?)\nstream\n(.*)\nendstream\z", RegexOptions.Singleline, 1000)]
    private static partial Regex Stream();
}
