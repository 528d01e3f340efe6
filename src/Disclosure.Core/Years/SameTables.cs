using Disclosure.Core.Checks.Comparing;
using Disclosure.Core.Differences.Matching;

namespace Disclosure.Core.Years;

/// <summary>Finds the tables of another year that are the same as those of a budget, whatever their number.</summary>
public sealed class SameTables
{
    private const double Alike = 0.6;

    private readonly Dictionary<string, YearTable> _tables = new(StringComparer.Ordinal);

    /// <summary>The tables of <paramref name="other"/> by the keys of those of <paramref name="record"/>.</summary>
    public SameTables(YearRecord record, YearRecord other)
    {
        Year = other.Year;
        var matched = new Matcher<YearTable>(other.Tables, record.Tables)
            .ByKey(KeyOf, KeyOf)
            .ByScore(Score)
            .Result;
        foreach (var (theirs, own) in matched.Pairs) _tables[own.Key] = theirs;
    }

    /// <summary>The other year.</summary>
    public int Year { get; }

    /// <summary>The same table; null when the other year has none.</summary>
    public YearTable? Of(string key) => _tables.GetValueOrDefault(key);

    private static string KeyOf(YearTable table) => $"{WithoutYears(table.Name)} {FoldedText.Of(table.Sheet ?? "")}";

    private static double Score(YearTable theirs, YearTable own)
    {
        if ((theirs.Sheet is null) != (own.Sheet is null)) return 0;
        var names = Similarity.Of(WithoutYears(theirs.Name), WithoutYears(own.Name));
        if (own.Sheet is null) return names >= Alike ? names : 0;
        var sheets = Similarity.Of(FoldedText.Of(theirs.Sheet!), FoldedText.Of(own.Sheet));
        return names >= Alike && sheets >= Alike ? sheets : 0;
    }

    // A title that names its year is the same title every year.
    private static string WithoutYears(string name) => string.Concat(FoldedText.Of(name).Where(c => !char.IsAsciiDigit(c)));
}
