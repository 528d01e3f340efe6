using System.Globalization;
using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf;

namespace Disclosure.Tests.Import.Pdf;

/// <summary>A PDF of drawn pages, with a font that has no shapes: only how wide its letters are and what they mean.</summary>
internal static class DrawnPdf
{
    /// <summary>The bytes of a document of these pages.</summary>
    public static byte[] Of(params IReadOnlyList<DrawnPage> pages) => File(Objects(pages));

    /// <summary>The objects of a document of these pages, the catalogue first.</summary>
    public static IReadOnlyList<string> Objects(params IReadOnlyList<DrawnPage> pages)
    {
        var objects = new List<string>
        {
            "<</Type /Catalog /Pages 2 0 R>>",
            $"<</Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{7 + 2 * i} 0 R"))}]>>",
            "<</Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R>>",
            "<</Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500]>>",
            "<</Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80>>",
            Stream("", Meanings(pages.SelectMany(p => p.Letters).Distinct())),
        };
        foreach (var page in pages)
        {
            objects.Add($"<</Type /Page /Parent 2 0 R /MediaBox [0 0 {page.Paper}] {page.More} /Contents {objects.Count + 2} 0 R /Resources <</Font <</F1 3 0 R>>>>>>");
            objects.Add(Stream("", page.Drawing));
        }
        return objects;
    }

    /// <summary>What the reader makes of a document of these pages.</summary>
    public static SourceDocument Read(params IReadOnlyList<DrawnPage> pages)
    {
        var findings = new FindingList();
        var document = new PdfDocumentReader().Read("a.pdf", Of(pages), findings);
        return document is not null && findings.Sorted().Count == 0 ? document : throw new InvalidOperationException(string.Join('\n', findings.Sorted()));
    }

    /// <summary>A file of these objects, numbered from 1; the first is the catalogue.</summary>
    public static byte[] File(IReadOnlyList<string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n{table}trailer\n<</Size {objects.Count + 1} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>A stream that is not packed.</summary>
    public static string Stream(string more, string content) => $"<</Length {content.Length} {more}>>\nstream\n{content}\nendstream";

    private static string Meanings(IEnumerable<char> letters)
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var part in letters.Order().Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var letter in part) map.Append(CultureInfo.InvariantCulture, $"<{(int)letter:X4}> <{(int)letter:X4}>\n");
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap end").ToString();
    }
}
