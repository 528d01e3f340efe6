using System.Globalization;
using System.Security;
using System.Text;

namespace Disclosure.Print;

/// <summary>Says in XMP what a PDF is called, its language, and that it is made by PDF/UA-1 (ISO 14289-1, 5 and 7.1).</summary>
internal static class PdfMetadata
{
    private const string Language = "zh-CN";

    /// <summary>Writes the metadata; the title is that of the document's information.</summary>
    public static void Write(PdfFile file)
    {
        if (PdfFile.Reference(file.Trailer, "Root") is not { } root || file[root].Length == 0) return;
        var xmp = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Packet(PdfText.Read(file.Follow(file.Trailer, "Info"), "Title"))));
        var stream = file.Add(string.Create(
            CultureInfo.InvariantCulture, $"<</Type /Metadata\n/Subtype /XML\n/Length {xmp.Length}>> stream\n{xmp}\nendstream"));
        file.Enter(root, "Metadata", string.Create(CultureInfo.InvariantCulture, $"{stream} 0 R"));
    }

    private static string Packet(string title) =>
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(title)}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{Language}</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """;
}
