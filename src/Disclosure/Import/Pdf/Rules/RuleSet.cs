namespace Disclosure.Import.Pdf.Rules;

/// <summary>The lines of a page as a person sees them: dashes, pieces from cell to cell and double strokes are one line.</summary>
internal static class RuleSet
{
    // The distance of two strokes that are one line; and the gap between dashes.
    private const double SameLine = 2;
    private const double Gap = 4;

    // Shorter ones are dots, dashes of text and corners.
    private const double Shortest = 4;

    /// <summary>The lines that some strokes make, those across before those that run down, each by where it is.</summary>
    public static IReadOnlyList<RulingLine> Of(IReadOnlyList<RulingLine> strokes) =>
        [.. Joined(strokes.Where(s => !s.IsVertical)), .. Joined(strokes.Where(s => s.IsVertical))];

    private static IEnumerable<RulingLine> Joined(IEnumerable<RulingLine> strokes)
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

    private static IEnumerable<RulingLine> Runs(List<RulingLine> row)
    {
        RulingLine? run = null;
        var at = row.Average(r => r.At);
        foreach (var stroke in row.OrderBy(r => r.From))
        {
            if (run is { } current && stroke.From <= current.To + Gap)
            {
                run = current with { To = Math.Max(current.To, stroke.To) };
                continue;
            }
            if (run is { Length: >= Shortest } done) yield return done;
            run = stroke with { At = at };
        }
        if (run is { Length: >= Shortest } last) yield return last;
    }
}
