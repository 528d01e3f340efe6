using Disclosure.Core.Comparison.Matching;

namespace Disclosure.Core.Comparison.Years;

/// <summary>Follows the lines of a section through the years.</summary>
/// <param name="years">The years that have the section, the earliest first.</param>
/// <param name="pairs">What is one in two of them.</param>
/// <param name="unit">The unit of the section.</param>
/// <param name="isComparable">Whether the last two of them may be subtracted.</param>
internal sealed class LineHistory(IReadOnlyList<YearRecord> years, RecordPairs pairs, string unit, bool isComparable)
{
    private List<FigureLine?[]> _rows = [];

    /// <summary>Adds the lines of a year, the years in order. What the year has stands in its order, what ended behind it.</summary>
    public void Add(int year, IReadOnlyList<FigureLine> lines)
    {
        var known = Known(year, lines);
        var rows = new List<FigureLine?[]>();
        foreach (var line in lines)
        {
            var row = known.GetValueOrDefault(line) ?? new FigureLine?[years.Count];
            row[year] = line;
            rows.Add(row);
        }
        rows.AddRange(_rows.Where(r => r[year] is null));
        _rows = rows;
    }

    /// <summary>The lines; subjects in the order of their codes, everything else in that of the last year.</summary>
    public IReadOnlyList<SideBySideLine> Lines()
    {
        var hasCodes = _rows.TrueForAll(r => r.All(l => l is null || l.Code is not null || l.IsTotal));
        var rows = hasCodes ? _rows.OrderBy(r => r.Last(l => l is not null)!.Code ?? "", StringComparer.Ordinal) : _rows.AsEnumerable();
        return [.. rows.Select(Line)];
    }

    // With the year before, as two budgets are compared; what that year does not have may come back from an earlier one.
    private Dictionary<FigureLine, FigureLine?[]> Known(int year, IReadOnlyList<FigureLine> lines)
    {
        // Two lines may say the same: they are told apart by reference.
        var known = new Dictionary<FigureLine, FigureLine?[]>(ReferenceEqualityComparer.Instance);
        for (var earlier = year - 1; earlier >= 0; earlier--)
        {
            var open = new Dictionary<FigureLine, FigureLine?[]>(ReferenceEqualityComparer.Instance);
            foreach (var row in _rows.Where(r => Array.FindLastIndex(r, l => l is not null) == earlier)) open[row[earlier]!] = row;
            if (open.Count == 0 || known.Count == lines.Count) continue;
            var matched = new RowMatch<FigureLine>(Pair(earlier, year), l => l.Identity).Of([.. open.Keys], [.. lines.Where(l => !known.ContainsKey(l))]);
            foreach (var (before, after) in matched.Pairs) known[after] = open[before];
        }
        return known;
    }

    private SideBySideLine Line(FigureLine?[] row)
    {
        var notes = new LineNotes(years, Pair, unit).Of(row);
        var line = new SideBySideLine(row) { Note = string.Join("；", notes), OfOneMeaning = OfOneMeaning(row) };
        return isComparable && (row[^2] is not null || row[^1] is not null)
            ? line with { Change = Pair(row.Length - 2, row.Length - 1).ChangeOf(row[^2], row[^1]) }
            : line;
    }

    // Back from the newest, as far as each may be subtracted from the next.
    private FigureLine?[] OfOneMeaning(FigureLine?[] row)
    {
        var same = new FigureLine?[row.Length];
        for (int later = -1, i = row.Length - 1; i >= 0; i--)
        {
            if (row[i] is null) continue;
            if (later >= 0 && !Pair(i, later).AreOfOneMeaning(row[i]!, row[later]!)) break;
            same[i] = row[i];
            later = i;
        }
        return same;
    }

    private BudgetMatch Pair(int before, int after) => pairs.Of(years[before], years[after]);
}

/// <summary>What is one in each two of several years, worked out once for all sections.</summary>
internal sealed class RecordPairs
{
    private readonly Dictionary<(int Before, int After), BudgetMatch> _pairs = [];

    /// <summary>The match of two years.</summary>
    public BudgetMatch Of(YearRecord before, YearRecord after)
    {
        if (!_pairs.TryGetValue((before.Year, after.Year), out var match)) _pairs[(before.Year, after.Year)] = match = new BudgetMatch(before.Traits, after.Traits);
        return match;
    }
}
