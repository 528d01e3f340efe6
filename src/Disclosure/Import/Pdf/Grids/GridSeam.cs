using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>
/// Joins the cells of several rows that the end of a page broke. No line ends them on the one page or begins them on the other; their
/// text stands on either page, or on both.
/// </summary>
internal static class GridSeam
{
    /// <summary>Both parts of a table as one.</summary>
    /// <param name="first">The part above.</param>
    /// <param name="second">The part below, its cells already counted on from those above.</param>
    /// <param name="repeated">How many of its rows are the head again.</param>
    /// <param name="start">How many rows stand before its first.</param>
    public static PageGrid Of(PageGrid first, PageGrid second, int repeated, int start)
    {
        var cells = new List<GridCell>([.. first.Cells, .. second.Cells]);
        var open = second.OpenBelow.Select(c => c with { Row = c.Row + start }).ToList();
        foreach (var above in first.OpenBelow)
        {
            var below = second.Squares.FirstOrDefault(c => (c.Row, c.Column, c.ColumnSpan) == (repeated, above.Column, above.ColumnSpan));
            if (below.RowSpan == 0) continue;
            var (whole, rest) = (above with { RowSpan = above.RowSpan + below.RowSpan }, below with { Row = below.Row + start });
            if (!Join(cells, whole, rest, second.OpenAbove.Contains(below), repeated > 0)) continue;
            var at = open.IndexOf(rest);
            if (at >= 0) open[at] = whole;
        }
        return Below(first, second, start) with { Cells = cells, OpenBelow = open };
    }

    /// <summary>The first part with all of the second but its cells.</summary>
    public static PageGrid Below(PageGrid first, PageGrid second, int start) => first with
    {
        Rows = start + second.Rows,
        Bottom = second.Bottom,
        Full = second.Full,
        OpenBelow = [.. second.OpenBelow.Select(c => c with { Row = c.Row + start })],
    };

    // Below a head that is repeated the line of the head stands over the rest of the cell: there it must not say something else.
    private static bool Join(List<GridCell> cells, LatticeCell whole, LatticeCell rest, bool isOpen, bool isBelowHead)
    {
        var (above, below) = (cells.Find(c => (c.Row, c.Column) == (whole.Row, whole.Column)), cells.Find(c => (c.Row, c.Column) == (rest.Row, rest.Column)));
        var isOne = above is null || below is null || above.Text == below.Text;
        if (!isOpen && !(isBelowHead && isOne)) return false;
        if ((above ?? below) is not { } said) return true;
        cells.RemoveAll(c => c == above || c == below);
        var text = isOne ? said.Text : LineJoin.Of([above!.Text, below!.Text]).Text;
        cells.Add(said with { Row = whole.Row, RowSpan = whole.RowSpan, Text = text });
        return true;
    }
}
