using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Joins the parts of a table that runs over pages.</summary>
internal static partial class GridJoin
{
    private const int MostHeads = 8;

    // Longer texts that end like the name of a total are sentences.
    private const int LongestTotal = 12;

    /// <summary>Whether a text begins as a new row does, with an ordinal, and not as one that goes on.</summary>
    public static bool BeginsAnew(string text) => Beginning().IsMatch(text);

    /// <summary>Whether a text is the name of a total.</summary>
    public static bool IsTotal(string text) => Total().IsMatch(text);

    /// <summary>Whether a text is the name of a total, of whatever it be: 人员经费合计.</summary>
    public static bool NamesTotal(string text) => text.Length is > 1 and <= LongestTotal && IsTotal(text[^2..]) || IsTotal(text);

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
    /// <param name="first">The part above.</param>
    /// <param name="second">The part below.</param>
    /// <param name="repeated">How many rows of the second are the head again.</param>
    /// <param name="fillsPage">Whether the first part reaches to the end of its page, so that the page may have broken its last row.</param>
    /// <param name="left">The cells of the repeated rows.</param>
    public static PageGrid Of(PageGrid first, PageGrid second, int repeated, bool fillsPage, out IReadOnlyList<GridCell> left)
    {
        left = [.. second.Cells.Where(c => c.Row < repeated)];
        var last = first.Cells.Where(c => c.Row + c.RowSpan == first.Rows).ToList();
        var next = second.Cells.Where(c => c.Row == repeated).ToList();
        var isBroken = fillsPage && IsBroken(last, next, first.Full);
        var start = first.Rows - repeated - (isBroken ? 1 : 0);
        var below = second.Cells.Where(c => c.Row >= repeated).Select(c => c with { Row = c.Row + start });
        if (!isBroken) return GridSeam.Of(first, second with { Cells = [.. below] }, repeated, start);
        return GridSeam.Below(first, second, start) with { Cells = Joined(first.Cells, [.. below], first.Rows - 1) };
    }

    // A row that the page broke: what stands below goes on in words that had no room, and says nothing that the row has said.
    private static bool IsBroken(List<GridCell> last, List<GridCell> next, IReadOnlySet<Origin> full)
    {
        // The name of a total begins a row, however full the cell above it is.
        if (next.Exists(n => IsTotal(n.Text))) return false;
        var pairs = next.Select(n => (Below: n, Above: last.FirstOrDefault(l => l.Column < n.Column + n.ColumnSpan && n.Column < l.Column + l.ColumnSpan))).ToList();
        return pairs.Exists(p => p.Above is not null) && pairs.TrueForAll(p => p.Above is null ? p.Below.RowSpan == 1 : GoesOn(p.Above, p.Below) && full.Contains(p.Above.Origin));
    }

    private static bool GoesOn(GridCell above, GridCell below) =>
        (above.Column, above.ColumnSpan, above.RowSpan, below.RowSpan) == (below.Column, below.ColumnSpan, 1, 1)
        && !LineRows.IsAmount(above.Text) && !LineRows.IsAmount(below.Text) && above.Text[^1] is not ('。' or '；' or ';') && !BeginsAnew(below.Text);

    private static List<GridCell> Joined(IReadOnlyList<GridCell> first, List<GridCell> below, int row)
    {
        var cells = new List<GridCell>();
        foreach (var cell in first)
        {
            var at = cell.Row == row ? below.FindIndex(b => b.Row == row && b.Column == cell.Column) : -1;
            if (at < 0)
            {
                cells.Add(cell);
                continue;
            }
            cells.Add(cell with { Text = LineJoin.Of([cell.Text, below[at].Text]).Text });
            below.RemoveAt(at);
        }
        return [.. cells, .. below];
    }

    [GeneratedRegex(@"^(本年)?(收\s*入|支\s*出)?\s*[合总小]\s*计$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Total();

    [GeneratedRegex("^([（(]?([0-9]{1,3}|[一二三四五六七八九十]{1,3})([）)、．]|[.](?![0-9]))|其中)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Beginning();
}
