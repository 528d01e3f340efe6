namespace Disclosure.Import.Pdf.Rules;

/// <summary>The lines of a page as a person sees them: dashes, pieces from cell to cell and double strokes are one line.</summary>
internal static class RuleSet
{
    // The distance of two strokes that are one line; and the gap between dashes.
    private const double SameLine = 2;
    private const double Gap = 4;

    // Shorter ones are dots, dashes of text and corners.
    private const double Shortest = 4;
    private const int LeastDots = 6;

    /// <summary>The lines that some strokes make, those across before those that run down, each by where it is.</summary>
    public static IReadOnlyList<RulingLine> Of(IReadOnlyList<RulingLine> strokes) =>
        [.. Parted(strokes.Where(s => !s.IsVertical)), .. Parted(strokes.Where(s => s.IsVertical))];

    private static IEnumerable<RulingLine> Parted(IEnumerable<RulingLine> strokes)
    {
        var lines = Joined(strokes).ToList();
        return lines.Where((l, i) => !l.IsDotted || Reach(lines, i, -1) + Reach(lines, i, 1) <= l.Rule.Length).Select(l => l.Rule);
    }

    // Dotted lines near to each other cross their dots, which look like lines crosswise, one beside the other: how far those reach from one.
    private static double Reach(List<(RulingLine Rule, bool IsDotted)> lines, int at, int step)
    {
        var (own, last) = (lines[at].Rule, lines[at].Rule.At);
        for (var i = at + step; i >= 0 && i < lines.Count && Math.Abs(lines[i].Rule.At - last) <= Gap && Math.Abs(last - own.At) <= own.Length; i += step)
        {
            if (lines[i].IsDotted && lines[i].Rule.Covers(own.From, own.To) > own.Length / 2) last = lines[i].Rule.At;
        }
        return Math.Abs(last - own.At);
    }

    private static IEnumerable<(RulingLine Rule, bool IsDotted)> Joined(IEnumerable<RulingLine> strokes)
    {
        var row = new List<RulingLine>();
        foreach (var stroke in strokes.OrderBy(s => s.At))
        {
            if (row.Count > 0 && stroke.At - row[0].At > SameLine)
            {
                foreach (var rule in Runs(row)) yield return rule;
                row = [];
            }
            row.Add(stroke);
        }
        if (row.Count == 0) yield break;
        foreach (var rule in Runs(row)) yield return rule;
    }

    private static IEnumerable<(RulingLine Rule, bool IsDotted)> Runs(List<RulingLine> row)
    {
        RulingLine? run = null;
        var (at, strokes, longest) = (row.Average(r => r.At), 0, 0.0);
        foreach (var stroke in row.OrderBy(r => r.From))
        {
            if (run is { } current && stroke.From <= current.To + Gap)
            {
                run = current with { To = Math.Max(current.To, stroke.To) };
                (strokes, longest) = (strokes + 1, Math.Max(longest, stroke.Length));
                continue;
            }
            if (run is { } done && IsLine(done, strokes, longest)) yield return (done, longest <= RulingLine.Slant);
            (run, strokes, longest) = (stroke with { At = at }, 1, stroke.Length);
        }
        if (run is { } last && IsLine(last, strokes, longest)) yield return (last, longest <= RulingLine.Slant);
    }

    // A few dots in a row are those of dotted lines that cross it.
    private static bool IsLine(RulingLine run, int strokes, double longest) => run.Length >= Shortest && (longest > RulingLine.Slant || strokes >= LeastDots);
}
