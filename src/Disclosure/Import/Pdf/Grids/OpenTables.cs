using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Finds the tables that have no lines at all: lines of several texts, one below the other, with white running down between them.</summary>
internal static class OpenTables
{
    // So many lines of several texts are a table, and so many letters of white end it.
    private const int Least = 3;
    private const double WideBreak = 2.2;

    /// <summary>The frames around such tables. <paramref name="pieces"/> are those in no other table, <paramref name="frames"/> the others.</summary>
    public static IEnumerable<RuledFrame> Of(IReadOnlyList<TextPiece> pieces, IReadOnlyList<RuledFrame> frames)
    {
        var run = new List<IReadOnlyList<TextPiece>>();
        foreach (var line in CellText.Lines(pieces))
        {
            if (run.Count > 0 && IsBreak(run, line, frames))
            {
                if (Box(run) is { } frame) yield return frame;
                run.Clear();
            }
            if (line.Count > 1 || run.Count > 0) run.Add(line);
        }
        if (Box(run) is { } last) yield return last;
    }

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
