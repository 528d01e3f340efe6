using Disclosure.Import.Blocks;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>A table, or what of it stands on one page.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Xs">Where its columns begin and the last ends, in points from the left.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Cells">Its cells that hold text, by row, then column.</param>
internal sealed record PageGrid(int Page, IReadOnlyList<double> Xs, int Rows, IReadOnlyList<GridCell> Cells)
{
    /// <summary>Where it begins, in points from the top.</summary>
    public double Top { get; init; }

    /// <summary>Where it ends.</summary>
    public double Bottom { get; init; }

    /// <summary>Where those of its cells stand whose last line leaves no room for a letter: their text may go on where a page broke it.</summary>
    public IReadOnlySet<Origin> Full { get; init; } = new HashSet<Origin>();

    /// <summary>All its cells, those without text with them.</summary>
    public IReadOnlyList<LatticeCell> Squares { get; init; } = [];

    /// <summary>Those that no line begins at its upper edge: a page may have broken them.</summary>
    public IReadOnlyList<LatticeCell> OpenAbove { get; init; } = [];

    /// <summary>Those that no line ends at its lower edge.</summary>
    public IReadOnlyList<LatticeCell> OpenBelow { get; init; } = [];

    /// <summary>How many columns it has.</summary>
    public int Columns => Xs.Count - 1;

    /// <summary>Where it begins, in points from the left.</summary>
    public double Left => Xs[0];

    /// <summary>Where it ends, in points from the left.</summary>
    public double Right => Xs[^1];

    /// <summary>The texts of a row with their columns, to be compared with another.</summary>
    public IEnumerable<(int Column, int Span, string Text)> Row(int row) =>
        Cells.Where(c => c.Row == row).Select(c => (c.Column, c.ColumnSpan, c.Text));
}
