using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Finds the tables that have no lines at all: lines of several texts, one below the other, with white running down between them.</summary>
internal static class OpenTables
{
    // So many lines of several texts are a table, and so many letters of white end it.
    private const int Least = 3;
    private const double WideBreak = 2.2;

    // Tables beside one another: so many letters of white part them, and so much more than the widest white within them.
    private const double WideGap = 3;
    private const double Wider = 1.5;

    // How many of their lines may lie at the same height where the white between them is no wider than within.
    private const double Level = 0.2;

    /// <summary>The frames around such tables. <paramref name="pieces"/> are those in no other table, <paramref name="frames"/> the others.</summary>
    public static IEnumerable<RuledFrame> Of(IReadOnlyList<TextPiece> pieces, IReadOnlyList<RuledFrame> frames)
    {
        var run = new List<IReadOnlyList<TextPiece>>();
        foreach (var line in CellText.Lines(pieces))
        {
            if (run.Count > 0 && IsBreak(run, line, frames))
            {
                foreach (var frame in Boxes(run)) yield return frame;
                run = [];
            }
            if (line.Count > 1 || run.Count > 0) run.Add(line);
        }
        foreach (var frame in Boxes(run)) yield return frame;
    }

    private static IEnumerable<RuledFrame> Boxes(List<IReadOnlyList<TextPiece>> run) =>
        Parted(run) is var (left, right) ? Boxes(left).Concat(Boxes(right)) : Box(run) is { } frame ? [frame] : [];

    // Two tables that stand beside one another, whose lines may lie at different heights.
    private static (List<IReadOnlyList<TextPiece>> Left, List<IReadOnlyList<TextPiece>> Right)? Parted(List<IReadOnlyList<TextPiece>> run)
    {
        var pieces = run.SelectMany(l => l).ToList();
        var bands = pieces.Count == 0 ? [] : WhiteColumns.Bands(pieces);
        var gaps = bands.Zip(bands.Skip(1), (a, b) => (Width: b.Left - a.Right, Middle: (a.Right + b.Left) / 2)).OrderByDescending(g => g.Width).ToList();
        if (gaps.Count < 3) return null;
        foreach (var (width, middle) in gaps.Where(g => g.Width >= WideGap * pieces[0].Size))
        {
            var (left, right) = (pieces.Where(p => p.Right <= middle).ToList(), pieces.Where(p => p.Left >= middle).ToList());
            var isWide = width == gaps[0].Width && width >= Wider * gaps[1].Width;
            if (left.Count + right.Count < pieces.Count || !(isWide || AreUneven(run, middle))) continue;
            List<IReadOnlyList<TextPiece>> first = [.. CellText.Lines(left)], second = [.. CellText.Lines(right)];
            if (Box([.. first]) is not null && Box([.. second]) is not null) return (first, second);
        }
        return null;
    }

    private static bool AreUneven(List<IReadOnlyList<TextPiece>> run, double middle) =>
        run.Count(l => l.Any(p => p.Right <= middle) && l.Any(p => p.Left >= middle)) <= Level * run.Count;

    private static bool IsBreak(List<IReadOnlyList<TextPiece>> run, IReadOnlyList<TextPiece> line, IReadOnlyList<RuledFrame> frames)
    {
        var (above, below) = (run[^1], line);
        if (above.Count == 1 && below.Count == 1) return true;
        var (bottom, top) = (above.Max(p => p.Bottom), below.Min(p => p.Top));
        return top - bottom > WideBreak * below[0].Size || frames.Any(f => f.Top >= bottom - 2 && f.Bottom <= top + 2);
    }

    private static RuledFrame? Box(List<IReadOnlyList<TextPiece>> run)
    {
        while (run.Count > 0 && run[^1].Count == 1) run.RemoveAt(run.Count - 1);
        if (run.Count(l => l.Count > 1) < Least) return null;
        var pieces = run.SelectMany(l => l).ToList();
        if (!IsTable(run, WhiteColumns.Gaps(pieces))) return null;
        return new(pieces.Min(p => p.Left) - 2, pieces.Min(p => p.Top) - 1, pieces.Max(p => p.Right) + 2, pieces.Max(p => p.Bottom) + 1, []);
    }

    // Amounts one below the other, or three columns.
    private static bool IsTable(List<IReadOnlyList<TextPiece>> run, IReadOnlyList<double> gaps)
    {
        if (gaps.Count == 0) return false;
        var lines = run.Where(l => l.Count > 1).ToList();
        var amounts = lines.Count(l => l.Skip(1).Any(p => LineRows.IsAmount(p.Text)));
        if (gaps.Count > 1) return amounts * 3 >= lines.Count || lines.TrueForAll(l => l.Count > 2);
        return amounts * 2 >= lines.Count;
    }
}
