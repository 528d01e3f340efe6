using Disclosure.Core.Comparison.Matching;

namespace Disclosure.Core.Comparison.Years;

/// <summary>Finds the tables of another year that are the same as those of a budget, whatever their number.</summary>
public sealed class SameTables
{
    private readonly Dictionary<string, YearTable> _tables = new(StringComparer.Ordinal);

    /// <summary>The tables of <paramref name="other"/> by the keys of those of <paramref name="record"/>.</summary>
    public SameTables(YearRecord record, YearRecord other)
    {
        Year = other.Year;
        var isLater = other.Year > record.Year;
        var (earlier, later) = isLater ? (record, other) : (other, record);
        var budgets = new BudgetMatch(earlier.Traits, later.Traits);
        foreach (var (before, after) in budgets.Sheets(earlier.Tables, later.Tables, t => (t.Form.Key, t.Sheet)).Pairs)
        {
            var (own, theirs) = isLater ? (before, after) : (after, before);
            _tables[own.Key] = theirs;
        }
    }

    /// <summary>The other year.</summary>
    public int Year { get; }

    /// <summary>The same table; null when the other year has none.</summary>
    public YearTable? Of(string key) => _tables.GetValueOrDefault(key);
}
