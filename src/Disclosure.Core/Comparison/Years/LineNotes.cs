using Disclosure.Core.Comparison.Matching;

namespace Disclosure.Core.Comparison.Years;

/// <summary>Says what came of a line over the years.</summary>
/// <param name="years">The years.</param>
/// <param name="pair">What is one in two of them, by their positions.</param>
/// <param name="unit">The unit of the section.</param>
internal sealed class LineNotes(IReadOnlyList<YearRecord> years, Func<int, int, BudgetMatch> pair, string unit)
{
    /// <summary>The notes on a line, in the order of time.</summary>
    public IEnumerable<string> Of(FigureLine?[] row)
    {
        var first = Array.FindIndex(row, l => l is not null);
        if (first > 0) yield return MatchWords.NewIn(Year(first)) + SplitOf(first, row[first]!, isBegun: true);
        for (int last = first, i = first + 1; i < row.Length; i++)
        {
            if (row[i] is not { } line) continue;
            if (NoteOn(last, i, row[last]!, line) is { Length: > 0 } note) yield return note;
            last = i;
        }
        var end = Array.FindLastIndex(row, l => l is not null);
        if (end < row.Length - 1) yield return MatchWords.EndedIn(Year(end + 1)) + SplitOf(end + 1, row[end]!, isBegun: false);
    }

    private string NoteOn(int before, int after, FigureLine earlier, FigureLine later)
    {
        var verdict = pair(before, after).VerdictOn(earlier.Identity, later.Identity);
        if (verdict.Change == MatchChange.None)
        {
            return after == years.Count - 1 && before == after - 1 && earlier.Column != later.Column ? MatchWords.OtherMeasure(Year(before), Year(after)) : "";
        }
        return MatchWords.In(Year(after), verdict.Words) + (verdict.Reason is { } reason ? $"，{reason.Short}" : "");
    }

    private string SplitOf(int year, FigureLine line, bool isBegun)
    {
        if (!line.Identity.IsProject) return "";
        var found = pair(year - 1, year).Projects.Splits.FirstOrDefault(s => (isBegun ? s.After : s.Before).Any(p => p.Traits.Name == line.Identity.Own));
        if (found is null) return "";
        return "，" + (isBegun ? MatchWords.CameFrom(found, line.Identity.Own, unit) : MatchWords.Became(found, line.Identity.Own, unit));
    }

    private int Year(int index) => years[index].Year;
}
