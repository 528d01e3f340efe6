using System.Globalization;
using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Puts the pieces of text in a frame into its cells.</summary>
internal static class GridFill
{
    // How near, in letters, a text stands to the edge of the cell in which it begins or ends.
    private const double AtEdge = 0.7;

    // How much of a line, in letters, stays white beside a text that has no room for one more: the margins of the cell, and less than a letter.
    private const double Room = 2.2;

    /// <summary>The grid of a frame with the text in it.</summary>
    public static PageGrid Of(RuledFrame frame, IReadOnlyList<TextPiece> pieces, string file, int page)
    {
        var lattice = Lattice.Of(frame);
        var texts = pieces.ToLookup(p => lattice.At(Reference(p, frame.Xs), p.Height));
        var cells = lattice.Cells.Select((cell, index) => (Cell: Cell(cell, [.. texts[index]], file, page), Pieces: texts[index])).Where(c => c.Cell is not null).ToList();
        return new(page, frame.Xs, frame.Ys.Count - 1, [.. cells.Select(c => c.Cell!)])
        {
            Top = frame.Top,
            Bottom = frame.Bottom,
            Squares = lattice.Cells,
            OpenAbove = lattice.OpenAbove,
            OpenBelow = lattice.OpenBelow,
            Full = cells.Where(c => IsFull(c.Cell!, c.Pieces, frame.Xs)).Select(c => c.Cell!.Origin).ToHashSet(),
        };
    }

    private static bool IsFull(GridCell cell, IEnumerable<TextPiece> pieces, IReadOnlyList<double> xs)
    {
        var line = CellText.Lines(pieces).Last();
        return xs[cell.Column + cell.ColumnSpan] - xs[cell.Column] - (line.Max(p => p.Right) - line.Min(p => p.Left)) < Room * line[0].Size;
    }

    // A text that is wider than its cell belongs to that in which it begins, if it stands at its edge, or ends.
    private static double Reference(TextPiece piece, IReadOnlyList<double> xs)
    {
        if (piece.Clip is { } clip && (piece.Left < clip.Left - 1 || piece.Right > clip.Right + 1)) return clip.NearestX(piece.Centre);
        var cut = xs.Where(x => x > piece.Left + 1 && x < piece.Right - 1).ToList();
        if (cut.Count == 0) return piece.Centre;
        var start = xs.LastOrDefault(x => x <= piece.Left + 1, xs[0]);
        var end = xs.FirstOrDefault(x => x >= piece.Right - 1, xs[^1]);
        if (piece.Left - start <= AtEdge * piece.Size) return piece.Left + 1;
        return end - piece.Right <= AtEdge * piece.Size ? piece.Right - 1 : piece.Centre;
    }

    private static GridCell? Cell(LatticeCell cell, IReadOnlyList<TextPiece> pieces, string file, int page)
    {
        if (pieces.Count == 0) return null;
        var (text, other) = CellText.Of(pieces);
        var spot = string.Create(CultureInfo.InvariantCulture, $"表内第 {cell.Row + 1} 行第 {cell.Column + 1} 列");
        return new(cell.Row, cell.Column, text, new(file, page, spot))
        {
            RowSpan = cell.RowSpan,
            ColumnSpan = cell.ColumnSpan,
            OtherReading = other,
        };
    }
}
