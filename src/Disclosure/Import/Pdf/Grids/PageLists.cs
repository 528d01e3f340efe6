using System.Globalization;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Tells lists of contents from tables: a text, and a page number that never falls.</summary>
internal static class PageLists
{
    // A budget has fewer pages, and a shorter list may be a table of counts.
    private const int MostPages = 999;
    private const int Least = 4;

    /// <summary>Whether a table without lines between its columns is such a list.</summary>
    public static bool Is(PageGrid grid) => grid.Columns == 2 && grid.Rows >= Least && grid.Cells.Count == 2 * grid.Rows
        && CountsPages(grid.Cells.Where(c => c.Column == 1).Select(c => c.Text));

    /// <summary>Its lines, each one text.</summary>
    public static IEnumerable<TextPiece> Lines(IEnumerable<TextPiece> pieces) => CellText.Lines(pieces)
        .Select(line => line.OrderBy(p => p.Left).ToList())
        .Select(line => line[0] with { Text = string.Join(' ', line.Select(p => p.Text)), Right = line[^1].Right });

    private static bool CountsPages(IEnumerable<string> texts)
    {
        var last = 0;
        foreach (var text in texts)
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page < last || page > MostPages) return false;
            last = page;
        }
        return last > 0;
    }
}
