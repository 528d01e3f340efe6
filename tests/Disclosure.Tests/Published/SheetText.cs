using AngleSharp.Dom;

namespace Disclosure.Tests.Published;

/// <summary>
/// The text of one table of the site, as the form is read. Lines are what the unit filled in, in their order with
/// their labels; labels are the headings and column headers, whose order in the PDF's text follows its layout.
/// </summary>
internal sealed class SheetText
{
    /// <summary>Reads the table from its <c>article</c>.</summary>
    public SheetText(IElement sheet)
    {
        var heading = sheet.QuerySelector("h1, h3")!;
        var headings = sheet.QuerySelectorAll(".section > h2, .section > h3, .section > h4, .section > h5, .block > h2, .block > h4");
        var columns = sheet.QuerySelectorAll("thead th, thead td");
        Labels = Texts([heading, .. headings, .. columns, sheet.QuerySelector(".caption-unit")!]);
        Lines = sheet.QuerySelector(".side-by-side") is { } blocks
            ? PrintedRows(blocks)
            : Texts(sheet.QuerySelectorAll(".field, tbody tr, .table-note"));
    }

    /// <summary>The heading, the unit of amounts, the headings of sections, the headers of columns and their numbers.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Rows, fields and notes, in the order of the page.</summary>
    public IReadOnlyList<string> Lines { get; }

    // Blocks side by side are printed row by row across; blank rows keep their rows in line.
    private static List<string> PrintedRows(IElement blocks)
    {
        var columns = blocks.QuerySelectorAll("tbody").Select(b => b.QuerySelectorAll("tr").ToList()).ToList();
        return [.. Enumerable.Range(0, columns.Max(c => c.Count))
            .Select(i => Compact.Of(string.Concat(columns.Where(c => i < c.Count).Select(c => PageText.Of(c[i])))))];
    }

    private static List<string> Texts(IEnumerable<IElement> elements) =>
        [.. elements.Select(e => Compact.Of(PageText.Of(e))).Where(t => t.Length > 0)];
}
