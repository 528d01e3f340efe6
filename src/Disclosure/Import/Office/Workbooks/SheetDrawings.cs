using System.Xml.Linq;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>Reads what lies upon a sheet: the text boxes that are drawn over it, and the comments of its cells, which nobody prints.</summary>
internal static class SheetDrawings
{
    /// <summary>Reads those that the part of a sheet refers to.</summary>
    /// <exception cref="UnreadableFileException">They are too large.</exception>
    public static void Read(OfficePackage package, string part, SheetContent sheet, BookReading book)
    {
        foreach (var reference in package.References(part).Values.Distinct().OrderBy(r => r.Part, StringComparer.Ordinal))
        {
            if (reference.Kind is not ("drawing" or "comments" or "threadedComment") || OfficeXml.Load(package, reference.Part) is not { } root) continue;
            if (reference.Kind == "drawing") sheet.Boxes.AddRange(root.Elements().SelectMany(a => BoxesOf(a, book)));
            else sheet.Comments.AddRange(root.Descendants().Where(e => e.Name.LocalName is "comment" or "threadedComment").Select(c => CommentOf(c, book)).Where(c => c.Text.Length > 0));
        }
        // A thread is written down a second time for older programs.
        var threads = sheet.Comments.Where(c => c.IsThread).Select(c => c.Cell).ToHashSet(StringComparer.Ordinal);
        sheet.Comments.RemoveAll(c => !c.IsThread && threads.Contains(c.Cell));
    }

    private static IEnumerable<SheetBox> BoxesOf(XElement anchor, BookReading book)
    {
        var from = anchor.Child("from");
        var (row, column) = (At(from, "row", CellName.MostRows), At(from, "col", CellName.MostColumns));
        foreach (var body in Bodies(anchor))
        {
            var text = ShownText.Of(book.Counted(string.Join('\n', body.Children("p").Select(LineOf))));
            if (text.Length == 0) continue;
            book.Count(1);
            yield return new SheetBox(row, column, text);
        }
    }

    // The choice for older programs says the same again.
    private static IEnumerable<XElement> Bodies(XElement shape) => shape.Elements().Where(e => e.Name.LocalName != "Fallback")
        .SelectMany(e => e.Name.LocalName == "txBody" ? [e] : Bodies(e));

    private static string LineOf(XElement paragraph) => string.Concat(paragraph.Descendants().Select(e => e.Name.LocalName switch { "t" => e.Value, "br" => "\n", _ => "" }));

    private static SheetComment CommentOf(XElement comment, BookReading book)
    {
        book.Count(1);
        var text = comment.Child("text") is { HasElements: true } rich ? string.Concat(rich.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value)) : comment.Child("text")?.Value ?? "";
        return new SheetComment(comment.Value("ref") ?? "", ShownText.Of(book.Counted(text)).ReplaceLineEndings(" "), comment.Name.LocalName == "threadedComment");
    }

    private static int At(XElement? from, string name, int most) => Math.Clamp(OfficeXml.Number(from?.Child(name)?.Value) ?? 0, 0, most - 1);
}

/// <summary>A box of text that is drawn over a sheet.</summary>
/// <param name="Row">The row in which it begins.</param>
/// <param name="Column">The column in which it begins.</param>
/// <param name="Text">Its paragraphs, a line each.</param>
internal readonly record struct SheetBox(int Row, int Column, string Text);

/// <summary>A comment of a cell.</summary>
/// <param name="Cell">The name of the cell.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsThread">Whether it is one of those that people answer.</param>
internal readonly record struct SheetComment(string Cell, string Text, bool IsThread);
