using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>
/// Writes a workbook (Office Open XML, ECMA-376) with a sheet for each table and one that says where the figures come from. Its parts
/// are written straight through, without a model of the document in memory and without a time stamp: the same budget gives the same bytes.
/// </summary>
internal static class WorkbookFile
{
    // The earliest that a zip file can say.
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings Plain = new() { Encoding = new UTF8Encoding(false), CheckCharacters = false, NewLineHandling = NewLineHandling.None };

    /// <summary>The sheets of a budget.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="address">Where its pages are published; blank when it is not known.</param>
    /// <param name="file">The name of the workbook.</param>
    public static IReadOnlyList<SheetLayout> Sheets(Budget budget, string address, string file)
    {
        var names = new SheetNames();
        return [.. budget.Tables.Select(t => TableSheet.Of(t, names.Of(t), budget.Unit.Name)), SourceSheet.Of(budget, address, file)];
    }

    /// <summary>The file.</summary>
    public static MemoryStream Of(Budget budget, string address, string file)
    {
        var sheets = Sheets(budget, address, file);
        var bytes = new MemoryStream();
        using var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => WriteContentTypes(xml, sheets.Count));
        Part(zip, "_rels/.rels", WriteRoot);
        Part(zip, "docProps/core.xml", xml => WriteProperties(xml, budget));
        Part(zip, "xl/workbook.xml", xml => WriteWorkbook(xml, sheets));
        Part(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelations(xml, sheets.Count));
        var styles = new StyleBook();
        for (var i = 0; i < sheets.Count; i++) Part(zip, PathOf(i), xml => SheetXml.Write(xml, sheets[i], styles, i == 0));
        Part(zip, "xl/styles.xml", styles.Write);
        return bytes;
    }

    private static void Part(ZipArchive zip, string path, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Timeless;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, Plain);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static string PathOf(int sheet) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{sheet + 1}.xml");

    private static void WriteContentTypes(XmlWriter xml, int sheets)
    {
        const string types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        xml.WriteStartElement("Types", WorkbookNames.ContentTypes);
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/docProps/core.xml"), ("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", types + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", types + "styles+xml"));
        for (var i = 0; i < sheets; i++) Element(xml, "Override", ("PartName", "/" + PathOf(i)), ("ContentType", types + "worksheet+xml"));
        xml.WriteEndElement();
    }

    private static void WriteRoot(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", WorkbookNames.PackageRelations);
        Relation(xml, 1, WorkbookNames.Relations + "/officeDocument", "xl/workbook.xml");
        Relation(xml, 2, WorkbookNames.PackageRelations + "/metadata/core-properties", "docProps/core.xml");
        xml.WriteEndElement();
    }

    private static void WriteProperties(XmlWriter xml, Budget budget)
    {
        xml.WriteStartElement("cp", "coreProperties", WorkbookNames.Properties);
        xml.WriteElementString("dc", "title", WorkbookNames.DublinCore, SheetText.Of(budget.Title));
        xml.WriteElementString("dc", "creator", WorkbookNames.DublinCore, SheetText.Of(budget.Unit.Name));
        xml.WriteEndElement();
    }

    private static void WriteRelations(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Relationships", WorkbookNames.PackageRelations);
        for (var i = 0; i < sheets; i++) Relation(xml, i + 1, WorkbookNames.Relations + "/worksheet", PathOf(i)["xl/".Length..]);
        Relation(xml, sheets + 1, WorkbookNames.Relations + "/styles", "styles.xml");
        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml, IReadOnlyList<SheetLayout> sheets)
    {
        xml.WriteStartElement("workbook", WorkbookNames.Main);
        xml.WriteAttributeString("xmlns", "r", null, WorkbookNames.Relations);
        xml.WriteStartElement("bookViews");
        Element(xml, "workbookView", ("activeTab", "0"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", Text(i + 1));
            xml.WriteAttributeString("r", "id", WorkbookNames.Relations, "rId" + Text(i + 1));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        WritePrintTitles(xml, sheets);
        xml.WriteEndElement();
    }

    // The headers that every printed page repeats.
    private static void WritePrintTitles(XmlWriter xml, IReadOnlyList<SheetLayout> sheets)
    {
        if (sheets.All(s => s.HeadRows == 0)) return;
        xml.WriteStartElement("definedNames");
        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].HeadRows == 0) continue;
            xml.WriteStartElement("definedName");
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", Text(i));
            xml.WriteString($"'{sheets[i].Name.Replace("'", "''", StringComparison.Ordinal)}'!${Text(sheets[i].FirstHeadRow)}:${Text(sheets[i].HeadRows)}");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Relation(XmlWriter xml, int id, string type, string target) =>
        Element(xml, "Relationship", ("Id", "rId" + Text(id)), ("Type", type), ("Target", target));

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
