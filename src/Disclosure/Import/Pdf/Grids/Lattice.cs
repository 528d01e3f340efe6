using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>A cell of a lattice.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
internal readonly record struct LatticeCell(int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>The cells that the lines of a frame make: squares of the finest division with no line between them are one.</summary>
internal sealed class Lattice
{
    // How far a line may lie beside the place of its column, and how much of an edge it must cover.
    private const double Slack = 3.5;
    private const double Whole = 0.5;

    private readonly IReadOnlyList<double> _xs;
    private readonly IReadOnlyList<double> _ys;
    private readonly int[,] _cells;

    private Lattice(IReadOnlyList<double> xs, IReadOnlyList<double> ys)
    {
        (_xs, _ys) = (xs, ys);
        _cells = new int[ys.Count - 1, xs.Count - 1];
    }

    /// <summary>The cells by row, then column; each square is in one of them.</summary>
    public IReadOnlyList<LatticeCell> Cells { get; private set; } = [];

    /// <summary>The lattice of a frame.</summary>
    public static Lattice Of(RuledFrame frame)
    {
        var lattice = new Lattice(frame.Xs, frame.Ys);
        lattice.Fill(frame.Rules);
        return lattice;
    }

    /// <summary>Those at the lower edge that no line ends there, while one ends others: a page broke them.</summary>
    public IReadOnlyList<LatticeCell> OpenBelow { get; private set; } = [];

    /// <summary>Those at the upper edge that no line begins there, while one begins others.</summary>
    public IReadOnlyList<LatticeCell> OpenAbove { get; private set; } = [];

    /// <summary>Which of the cells lies at a point; points outside belong to the nearest.</summary>
    public int At(double x, double y) => _cells[Index(_ys, y), Index(_xs, x)];

    private static int Index(IReadOnlyList<double> places, double at)
    {
        var index = 0;
        while (index < places.Count - 2 && at >= places[index + 1]) index++;
        return index;
    }

    private void Fill(IReadOnlyList<RulingLine> rules)
    {
        var (down, across) = (Walls(rules, true, _xs, _ys), Walls(rules, false, _ys, _xs));
        var cells = new List<LatticeCell>();
        var taken = new bool[_ys.Count - 1, _xs.Count - 1];
        for (var row = 0; row < _ys.Count - 1; row++)
        {
            for (var column = 0; column < _xs.Count - 1; column++)
            {
                if (taken[row, column]) continue;
                var cell = Grow(row, column, down, across, taken);
                foreach (var (r, c) in Squares(cell)) (taken[r, c], _cells[r, c]) = (true, cells.Count);
                cells.Add(cell);
            }
        }
        Cells = cells;
        OpenAbove = Open([.. cells.Where(c => c.Row == 0)], 0, 0, down, across);
        OpenBelow = Open([.. cells.Where(c => c.Row + c.RowSpan == _ys.Count - 1)], _ys.Count - 1, _ys.Count - 2, down, across);
    }

    // Where lines stand on both sides: white beside a part of the table that is narrower is no cell.
    private static List<LatticeCell> Open(List<LatticeCell> cells, int edge, int row, bool[,] down, bool[,] across)
    {
        var open = cells.FindAll(c => Enumerable.Range(c.Column, c.ColumnSpan).All(x => !across[edge, x]));
        return open.Count == cells.Count ? [] : open.FindAll(c => down[c.Column, row] && down[c.Column + c.ColumnSpan, row]);
    }

    // As far to the right as no line stands, then down as far as no line and no other cell does along all of its width.
    private LatticeCell Grow(int row, int column, bool[,] down, bool[,] across, bool[,] taken)
    {
        var width = 1;
        while (column + width < _xs.Count - 1 && !down[column + width, row] && !taken[row, column + width]) width++;
        var height = 1;
        while (row + height < _ys.Count - 1 && IsOpen(row + height, column, width, down, across, taken)) height++;
        return new(row, column, height, width);
    }

    private static bool IsOpen(int row, int column, int width, bool[,] down, bool[,] across, bool[,] taken)
    {
        for (var c = column; c < column + width; c++)
        {
            if (taken[row, c] || across[row, c] || (c > column && down[c, row])) return false;
        }
        return (column == 0 || down[column, row]) && (column + width >= across.GetLength(1) || down[column + width, row]);
    }

    private static IEnumerable<(int Row, int Column)> Squares(LatticeCell cell) =>
        from row in Enumerable.Range(cell.Row, cell.RowSpan)
        from column in Enumerable.Range(cell.Column, cell.ColumnSpan)
        select (row, column);

    // Whether a line stands at a place along a stretch: [place, stretch].
    private static bool[,] Walls(IReadOnlyList<RulingLine> rules, bool isVertical, IReadOnlyList<double> places, IReadOnlyList<double> stretches)
    {
        var walls = new bool[places.Count, stretches.Count - 1];
        for (var place = 0; place < places.Count; place++)
        {
            var near = rules.Where(r => r.IsVertical == isVertical && Math.Abs(r.At - places[place]) <= Slack).ToList();
            for (var i = 0; i < stretches.Count - 1; i++)
            {
                var (from, to) = (stretches[i], stretches[i + 1]);
                walls[place, i] = near.Sum(r => r.Covers(from, to)) >= Whole * (to - from);
            }
        }
        return walls;
    }
}
