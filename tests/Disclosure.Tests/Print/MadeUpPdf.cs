using System.Globalization;
using System.IO.Compression;
using System.Text;
using Disclosure.Print;

namespace Disclosure.Tests.Print;

/// <summary>A small PDF as Chromium writes it: a page a place, and one font.</summary>
internal static class MadeUpPdf
{
    /// <summary>The map of the font's glyphs that <see cref="With"/> takes when none is given.</summary>
    public const string Glyphs = "2 beginbfchar\n<01> <0020>\n<06> <4E00>\nendbfchar\n";

    /// <summary>A document of two pages, in which these places begin on these pages.</summary>
    public static byte[] With(string places, string glyphs = Glyphs) => Of(
        "<</Title (T)\n/Producer (P)\n/CreationDate (D:20300101080000+00'00')\n/ModDate (D:20300101080000+00'00')>>",
        "<</Type /Catalog\n/Pages 3 0 R\n/Dests 6 0 R>>",
        "<</Type /Pages\n/Count 2\n/Kids [4 0 R 5 0 R]>>",
        "<</Type /Page\n/Parent 3 0 R>>",
        "<</Type /Page\n/Parent 3 0 R>>",
        $"<<{places}>>",
        "<</Type /Font\n/ToUnicode 8 0 R>>",
        Stream(glyphs));

    /// <summary>The map of the font's glyphs in such a document.</summary>
    public static string GlyphsOf(PdfFile file)
    {
        var stream = file[8].Split(" stream\n", 2)[1];
        using var zip = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(stream)), CompressionMode.Decompress);
        using var reader = new StreamReader(zip, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    /// <summary>A document of these objects, numbered from 1: the first is the information, the second the catalogue.</summary>
    public static byte[] Of(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string text)
    {
        var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal)) zip.Write(Encoding.Latin1.GetBytes(text));
        var bytes = Encoding.Latin1.GetString(packed.ToArray());
        return string.Create(CultureInfo.InvariantCulture, $"<</Filter /FlateDecode\n/Length {bytes.Length}>> stream\n{bytes}\nendstream");
    }
}
