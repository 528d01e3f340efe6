using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace Disclosure.Browser.Printing;

/// <summary>A PDF as its reader has it.</summary>
internal sealed record PaperDocument(IReadOnlyList<PaperPage> Pages, IReadOnlyList<Bookmark> Bookmarks)
{
    /// <summary>All that is printed between the running header and the number of each page, without white space, in the order of the file.</summary>
    public string Text => string.Concat(Pages.Select(p => p.Text));

    public static PaperDocument Read(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        var nodes = pdf.TryGetBookmarks(out var bookmarks) ? bookmarks!.GetNodes() : [];
        return new(
            [.. pdf.GetPages().Select(PaperPage.Read)],
            [.. nodes.OfType<DocumentBookmarkNode>().Select(n => new Bookmark(n.Level, n.Title, n.PageNumber))]);
    }

    /// <summary>What a reader without white space compares.</summary>
    public static string Packed(string text)
    {
        var packed = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c))
                packed.Append(c);
        return packed.ToString();
    }
}

/// <summary>A line of a PDF's outline; level 0 is the document itself.</summary>
internal sealed record Bookmark(int Level, string Title, int Page);
