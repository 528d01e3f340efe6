using System.Xml;
using Disclosure.Core.Findings;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>
/// Reads an XLSX workbook. It is read with the framework's own XML reader and not with the library that reads XLS: that one does not
/// tell a formula without a value from a blank cell, nor lines, fonts and what is hidden, and makes room for whatever a cell's name claims.
/// </summary>
internal static class XlsxBook
{
    /// <summary>The most sheets that are read.</summary>
    public const int MostSheets = 500;

    /// <summary>The sheets in their order.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public static IReadOnlyList<SheetContent> Read(OfficePackage package, BookReading book)
    {
        var main = package.MainPart ?? "xl/workbook.xml";
        var references = package.References(main);
        var names = Names(package, main, book);
        using var styles = Open(package, references, "styles");
        using var texts = Open(package, references, "sharedStrings");
        var reader = new SheetReader(SharedTexts.Read(texts), WorkbookStyles.Read(styles), book);
        var sheets = new List<SheetContent>();
        foreach (var (name, id, isHidden) in names)
        {
            var sheet = new SheetContent(name, sheets.Count + 1) { IsHidden = isHidden };
            sheets.Add(sheet);
            // A sheet that is a chart has no cells.
            if (!references.TryGetValue(id, out var reference) || reference.Kind != "worksheet") continue;
            using var part = package.Open(reference.Part) ?? throw UnreadableFileException.Damaged($"工作表{Bracketed.Of(name)}");
            reader.Read(part, sheet);
            SheetDrawings.Read(package, reference.Part, sheet, book);
        }
        return sheets;
    }

    private static List<(string Name, string Id, bool IsHidden)> Names(OfficePackage package, string main, BookReading book)
    {
        var names = new List<(string, string, bool)>();
        using var reader = package.Open(main) ?? throw UnreadableFileException.Damaged("工作簿");
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "workbookPr") book.IsFrom1904 = reader.GetAttribute("date1904") is "1" or "true";
            if (reader.LocalName != "sheet") continue;
            if (names.Count == MostSheets) throw UnreadableFileException.TooLarge("工作表数");
            names.Add((ShownText.Of(reader.GetAttribute("name") ?? ""), IdOf(reader), reader.GetAttribute("state") is "hidden" or "veryHidden"));
        }
        return names;
    }

    // Its name space has changed over the years.
    private static string IdOf(XmlReader reader)
    {
        var id = "";
        for (var i = 0; i < reader.AttributeCount; i++)
        {
            reader.MoveToAttribute(i);
            if (reader.LocalName == "id" && reader.Prefix.Length > 0) id = reader.Value;
        }
        reader.MoveToElement();
        return id;
    }

    private static XmlReader? Open(OfficePackage package, IReadOnlyDictionary<string, PartReference> references, string kind) =>
        references.Values.FirstOrDefault(r => r.Kind == kind) is { } reference ? package.Open(reference.Part) : null;
}
