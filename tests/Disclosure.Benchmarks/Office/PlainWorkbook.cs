using System.IO.Compression;
using System.Xml.Linq;

namespace Disclosure.Benchmarks.Office;

/// <summary>A workbook as many finance offices write theirs: no line around a cell, and no shade behind one.</summary>
internal static class PlainWorkbook
{
    private const string Styles = "xl/styles.xml";

    /// <summary>The workbook without its lines and shades; its texts, formats and widths stay.</summary>
    public static byte[] Of(byte[] book)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var styles = Read(archive.GetEntry(Styles)!);
            foreach (var look in styles.Descendants().Where(e => e.Name.LocalName == "xf")) Bare(look);
            archive.GetEntry(Styles)!.Delete();
            using var part = archive.CreateEntry(Styles).Open();
            styles.Save(part);
        }
        return stream.ToArray();
    }

    private static XDocument Read(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        return XDocument.Load(part);
    }

    // The first border and the first fill of a workbook are none.
    private static void Bare(XElement look)
    {
        look.SetAttributeValue("borderId", "0");
        look.SetAttributeValue("fillId", "0");
    }
}
