namespace Disclosure.Import.Pdf.Forms;

/// <summary>
/// Finds the rows of a part of a form. Those are the rows of one of its columns, whichever explains best where the texts of all others
/// stand: of several lines in the middle of a row, or in the middle of several rows.
/// </summary>
/// <param name="lines">Its texts, line by line.</param>
/// <param name="edges">Where the columns begin and the last ends.</param>
/// <param name="height">Where in their rows texts stand.</param>
internal sealed class FormRows(IReadOnlyList<SheetCell> lines, IReadOnlyList<double> edges, TextHeight height)
{
    // What it costs that a row is no row of the column.
    private const double Added = ColumnFit.Unplaced;

    // So many times rows are added for texts that stand in none.
    private const int MostTries = 3;

    // Two rows are so far apart, in letters, and half a row is so high at least: none is lower than its letters.
    private const double Apart = 0.95;
    private const double Half = 0.4;

    private readonly List<List<SheetCell>> _columns = [.. lines.GroupBy(l => l.First).OrderBy(g => g.Key).Select(g => g.OrderBy(l => l.Middle).ToList())];

    /// <summary>Whether its first rows may belong to cells of the page before.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>Whether its last cells may go on on the next page.</summary>
    public bool IsOpenBelow { get; init; }

    /// <summary>How many rows it has.</summary>
    public int Count { get; private set; }

    /// <summary>What does not fit, from 0: the less, the likelier are the rows.</summary>
    public double Cost { get; private set; }

    /// <summary>Whether each row has the names of its groups: one that lacks its own would get those of the rows above.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>The texts that stand in no row.</summary>
    public IReadOnlyList<SheetCell> Left { get; private set; } = [];

    /// <summary>The cells, in the rows from 0.</summary>
    /// <param name="tops">Where the first row may begin.</param>
    public IReadOnlyList<FormCell> Of(IReadOnlyList<double> tops)
    {
        if (_columns.Count == 0) return [];
        var best = _columns.SelectMany(c => tops.Select(t => Fit(c, t))).OrderBy(f => Math.Round(f.Cost, 1)).ThenBy(f => f.Rows).First();
        (Count, Left, Cost) = (best.Rows, best.Left, best.Cost);
        IsSound = best.Cells.Where(c => c.RowSpan > 1).Select(c => c.First).Distinct().All(c => IsWhole(c, best.Cells));
        return Apartly(best.Cells);
    }

    private (double Cost, int Rows, IReadOnlyList<FormCell> Cells, IReadOnlyList<SheetCell> Left) Fit(List<SheetCell> column, double top)
    {
        var middles = Distinct(column);
        for (var added = 0.0; ; added += Added)
        {
            var (cost, cells, left) = Fit(RowBounds.Of(middles, top, Half * lines[0].Piece.Size));
            var missing = Distinct([.. left.Where(l => middles.TrueForAll(m => Math.Abs(m - l.Middle) > Apart * l.Piece.Size))]);
            if (missing.Count == 0 || added >= MostTries * Added) return (cost + added, middles.Count, cells, left);
            middles = [.. middles.Concat(missing).Order()];
            added += Added * (missing.Count - 1);
        }
    }

    private (double Cost, List<FormCell> Cells, List<SheetCell> Left) Fit(RowBounds rows)
    {
        var (cost, cells, left) = (0.0, new List<FormCell>(), new List<SheetCell>());
        IReadOnlySet<int>? ends = new HashSet<int>();
        foreach (var column in _columns)
        {
            var fit = new ColumnFit(column, rows, edges, height) { Ends = ends, IsOpenAbove = IsOpenAbove, IsOpenBelow = IsOpenBelow };
            var (own, unplaced) = fit.Run();
            // Below names that stand for one row each nothing stands for several.
            ends = ends is not null && own.Any(c => c.RowSpan > 1) ? own.Select(c => c.Row + c.RowSpan - 1).ToHashSet() : null;
            cost += ends is null ? unplaced.Count * ColumnFit.Unplaced : fit.Cost;
            cells.AddRange(own);
            left.AddRange(unplaced);
        }
        return (cost, cells, left);
    }

    private bool IsWhole(int column, IReadOnlyList<FormCell> cells)
    {
        var rows = cells.Where(c => c.First == column).SelectMany(c => Enumerable.Range(c.Row, c.RowSpan)).Order().ToList();
        return !Left.Any(l => l.First == column) && rows.Count == Count - (IsOpenAbove ? rows[0] : 0);
    }

    private static List<double> Distinct(List<SheetCell> column)
    {
        var middles = new List<double>();
        foreach (var cell in column.OrderBy(c => c.Middle))
        {
            if (middles.Count == 0 || cell.Middle - middles[^1] > Apart * cell.Piece.Size) middles.Add(cell.Middle);
        }
        return middles;
    }

    // A text reaches to the next in its rows.
    private static List<FormCell> Apartly(IReadOnlyList<FormCell> cells) =>
        [.. cells.Select(c => c with { Last = cells.Where(o => o.First > c.First && o.Row < c.Row + c.RowSpan && c.Row < o.Row + o.RowSpan).Select(o => o.First - 1).Append(c.Last).Min() })];
}
