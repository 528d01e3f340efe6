using Disclosure.Import.Blocks;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Joins the parts of a table that runs over pages.</summary>
internal static class GridJoin
{
    private const int MostHeads = 8;

    /// <summary>How many rows at the top of a part are the head of the table again, printed on each page.</summary>
    public static int RepeatedHeads(PageGrid first, PageGrid second)
    {
        var rows = 0;
        var heads = 0;
        while (rows < Math.Min(Math.Min(first.Rows, second.Rows), MostHeads) && first.Row(rows).SequenceEqual(second.Row(rows)))
        {
            rows++;
            if (second.Row(rows - 1).Any()) heads = rows;
        }
        // Lines of figures may be equal, too, but no head is made of figures alone.
        return second.Cells.Where(c => c.Row < heads).All(c => LineRows.IsAmount(c.Text)) ? 0 : heads;
    }

    /// <summary>Both parts as one table, without the rows that the second repeats; those are handed out.</summary>
    public static PageGrid Of(PageGrid first, PageGrid second, int repeated, out IReadOnlyList<GridCell> left)
    {
        left = [.. second.Cells.Where(c => c.Row < repeated)];
        var below = second.Cells.Where(c => c.Row >= repeated).Select(c => c with { Row = c.Row - repeated + first.Rows });
        return first with { Rows = first.Rows + second.Rows - repeated, Cells = [.. first.Cells, .. below], Bottom = second.Bottom };
    }
}
