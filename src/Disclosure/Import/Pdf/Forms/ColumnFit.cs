using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>Divides the lines of a column into cells: each stands in the middle of its row, or of the rows that it takes, or at their top or bottom.</summary>
/// <param name="lines">The lines, from the top.</param>
/// <param name="rows">The rows.</param>
/// <param name="edges">Where the columns begin and the last ends.</param>
/// <param name="height">Where in their rows texts stand.</param>
internal sealed class ColumnFit(IReadOnlyList<SheetCell> lines, RowBounds rows, IReadOnlyList<double> edges, TextHeight height)
{
    /// <summary>What it costs to leave a line without a cell.</summary>
    public const double Unplaced = 10;

    // What it costs to leave a row blank: where cells take several rows, none is blank.
    private const double BlankOfGroup = 1;
    private const double Blank = 0.01;

    // How far, in letters, a text stands beside the middle of its row, or its rows.
    private const double Aside = 0.35;

    // Where several rows lie, their heights add up to more than that.
    private const double OfRows = 1.5;

    // How far apart, in letters, two lines of a cell stand at most, and how much room is left at the end of one that goes on beside the next letter.
    private const double Lead = 1.9;
    private const double Room = 0.6;

    private const int MostLines = 40;

    private readonly double[,] _cost = new double[lines.Count + 1, rows.Count + 1];
    private readonly (int Lines, int Rows)[,] _step = new (int, int)[lines.Count + 1, rows.Count + 1];

    /// <summary>Behind which rows no cell goes on; null where each cell takes one row.</summary>
    public IReadOnlySet<int>? Ends { get; init; }

    /// <summary>Whether the first rows may belong to a cell of the page before.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>Whether the last cell may go on on the next page.</summary>
    public bool IsOpenBelow { get; init; }

    /// <summary>What the best division costs.</summary>
    public double Cost => _cost[0, 0];

    /// <summary>Finds the best division: the cells, and the lines that have none.</summary>
    public (IReadOnlyList<FormCell> Cells, IReadOnlyList<SheetCell> Left) Run()
    {
        for (var line = lines.Count; line >= 0; line--)
        {
            for (var row = rows.Count; row >= 0; row--)
            {
                if (line == lines.Count && row == rows.Count) continue;
                (_cost[line, row], _step[line, row]) = Steps(line, row).MinBy(s => s.Cost);
            }
        }
        var (cells, left) = (new List<FormCell>(), new List<SheetCell>());
        for (int line = 0, row = 0; line < lines.Count || row < rows.Count;)
        {
            var (count, height) = _step[line, row];
            if (height == 0) left.Add(lines[line]);
            else if (count > 0) cells.Add(new(row, height, lines[line].First, lines.Skip(line).Take(count).Max(l => l.Last), [.. lines.Skip(line).Take(count).Select(l => l.Piece)]));
            (line, row) = (line + count, row + height);
        }
        return (cells, left);
    }

    private IEnumerable<(double Cost, (int Lines, int Rows) Step)> Steps(int line, int row)
    {
        if (line < lines.Count) yield return (_cost[line + 1, row] + Unplaced, (1, 0));
        if (row == rows.Count) yield break;
        // At the bottom of a page the name of rows whose last one stands on the next is not known.
        var isFree = Ends is null || (IsOpenAbove && line == 0 && height != TextHeight.Bottom);
        yield return (_cost[line, row + 1] + (isFree ? Blank : IsOpenBelow && line == lines.Count ? Unplaced : BlankOfGroup), (0, 1));
        for (var count = 1; count <= MostLines && line + count <= lines.Count && (count == 1 || GoesOn(lines[line + count - 2], lines[line + count - 1])); count++)
        {
            foreach (var (last, aside) in Lasts(line, count, row)) yield return (_cost[line + count, last + 1] + aside * Blank + (last > row ? Blank / 10 : 0), (count, last - row + 1));
        }
    }

    // The last of the rows that a cell of so many lines may take from this one on, and how far it stands aside, of all that it may.
    private IEnumerable<(int Last, double Aside)> Lasts(int line, int count, int row)
    {
        var (at, slack) = (At(line, count), Aside * lines[line].Piece.Size);
        var isGroup = Ends is not null && !TableLine.IsFigure(lines[line].Piece.Text);
        for (var last = row; last < rows.Count && (last == row || (isGroup && !Ends!.Contains(last - 1))); last++)
        {
            var aside = last == row ? Math.Abs(at - rows.Middles[row]) / slack : Math.Abs(at - PlaceOf(row, last)) / (slack * OfRows);
            if (aside < 1 && IsWithin(line, count, row, last)) yield return (last, aside);
        }
        // What a page breaks stands in the middle of its rows on both pages.
        if (!isGroup || height != TextHeight.Middle) yield break;
        if (IsOpenBelow && line + count == lines.Count && at > rows.MiddleOf(row, rows.Count - 1) - slack) yield return (rows.Count - 1, 1);
        for (var last = 0; IsOpenAbove && line == 0 && row == 0 && last < rows.Count; last++)
        {
            if (at < rows.MiddleOf(0, last) + slack) yield return (last, 1);
        }
    }

    private double At(int line, int count) => height switch
    {
        TextHeight.Top => lines[line].Middle,
        TextHeight.Bottom => lines[line + count - 1].Middle,
        _ => (lines[line].Middle + lines[line + count - 1].Middle) / 2,
    };

    private double PlaceOf(int first, int last) => height switch
    {
        TextHeight.Top => rows.Middles[first],
        TextHeight.Bottom => rows.Middles[last],
        _ => rows.MiddleOf(first, last),
    };

    // No line of it stands in another row.
    private bool IsWithin(int line, int count, int first, int last) => height == TextHeight.Middle
        || ((first == 0 || lines[line].Middle > rows.Middles[first - 1] + Aside) && (last + 1 == rows.Count || lines[line + count - 1].Middle < rows.Middles[last + 1] - Aside));

    private bool GoesOn(SheetCell above, SheetCell below)
    {
        if (below.Middle - above.Middle > Lead * above.Piece.Size || above.IsCentred || below.IsCentred || TableLine.IsFigure(above.Piece.Text)) return false;
        var isNextItem = GridJoin.BeginsAnew(below.Piece.Text) && GridJoin.BeginsAnew(above.Piece.Text);
        return isNextItem || above.Piece.Text[^1] is '。' or '；' or ';' or '：' || IsFull(above.Piece, below.Piece.Text);
    }

    private bool IsFull(TextPiece above, string next)
    {
        var unit = next.Length == 0 || Scripts.IsWide(next[0]) ? 1 : next.TakeWhile(c => !Scripts.IsWide(c) && c != ' ').Count() * 0.6;
        return edges.First(e => e == edges[^1] || e > above.Right - Aside * above.Size) - above.Right < (unit + Room) * above.Size;
    }
}
