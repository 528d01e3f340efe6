using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Puts lines where white that runs down a column of a frame parts texts: for tables that are not ruled, or only across.</summary>
internal static class WhiteColumns
{
    // How many lines must have a text on both sides of the white.
    private const int Least = 2;

    /// <summary>The frame with lines for the white in its columns.</summary>
    public static RuledFrame In(RuledFrame frame, IReadOnlyList<TextPiece> pieces)
    {
        var rules = new List<RulingLine>(frame.Rules);
        var xs = frame.Xs;
        for (var i = 0; i < xs.Count - 1; i++)
        {
            var (left, right) = (xs[i], xs[i + 1]);
            var within = pieces.Where(p => p.Left >= left - 2 && p.Right <= right + 2).ToList();
            if (xs.Count > 2 && !IsDivided(within)) continue;
            rules.AddRange(Gaps(within).SelectMany(x => Walls(x, frame, within)));
        }
        return rules.Count == frame.Rules.Count ? frame : frame with { Rules = rules };
    }

    // A column that has lines on both sides is divided further only if nearly all of its lines are.
    private static bool IsDivided(List<TextPiece> pieces)
    {
        var lines = CellText.Lines(pieces).ToList();
        return lines.Count > Least && lines.Count(l => l.Count > 1) >= 0.7 * lines.Count;
    }

    /// <summary>Where the white is, by the lines that have most texts: heads may reach over it.</summary>
    public static IReadOnlyList<double> Gaps(IReadOnlyList<TextPiece> pieces)
    {
        var bands = Bands(pieces);
        return [.. bands.Zip(bands.Skip(1), (a, b) => (a.Right + b.Left) / 2)];
    }

    /// <summary>What stands between the white: where the texts of each column begin and end.</summary>
    public static IReadOnlyList<(double Left, double Right)> Bands(IReadOnlyList<TextPiece> pieces)
    {
        var lines = CellText.Lines(pieces).Where(l => l.Count > 1).ToList();
        if (lines.Count < Least) return [];
        var bands = new List<(double Left, double Right)>();
        foreach (var line in lines.OrderByDescending(l => l.Count)) Add(bands, line);
        bands.Sort();
        return bands;
    }

    // A text that lies over one band widens it, over none it is one itself, over several it is a head and says nothing.
    private static void Add(List<(double Left, double Right)> bands, IReadOnlyList<TextPiece> line)
    {
        var touched = line.Select(p => (Piece: p, Bands: bands.FindAll(b => p.Left < b.Right && p.Right > b.Left))).ToList();
        foreach (var (piece, over) in touched)
        {
            if (over.Count > 1 || (over.Count == 1 && touched.Count(t => t.Bands.Contains(over[0])) > 1)) continue;
            var band = over.Count == 1 ? over[0] : (piece.Left, piece.Right);
            bands.Remove(band);
            bands.Add((Math.Min(band.Left, piece.Left), Math.Max(band.Right, piece.Right)));
        }
    }

    // The line is left out where a head stands over it.
    private static IEnumerable<RulingLine> Walls(double x, RuledFrame frame, List<TextPiece> pieces) => frame.Ys
        .Zip(frame.Ys.Skip(1))
        .Where(row => !pieces.Exists(p => p.Height > row.First && p.Height < row.Second && p.Left < x - 1 && p.Right > x + 1))
        .Select(row => new RulingLine(true, x, row.First, row.Second));
}
