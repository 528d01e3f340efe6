namespace Disclosure.Core.Comparison.Years;

/// <summary>Puts the figures of several years side by side.</summary>
public static class YearsSideBySide
{
    /// <summary>
    /// The sections of the last of the records, with those of the earlier years that have them, in units of the last; a section that no
    /// earlier year has is left out. <paramref name="records"/> are in the order of time.
    /// </summary>
    public static IReadOnlyList<SideBySideSection> Of(IReadOnlyList<YearRecord> records)
    {
        if (records.Count < 2) return [];
        var pairs = new RecordPairs();
        return [.. records[^1].Sections.Select(s => Section(s, records, pairs)).OfType<SideBySideSection>()];
    }

    private static SideBySideSection? Section(YearSection last, IReadOnlyList<YearRecord> records, RecordPairs pairs)
    {
        var years = records
            .Select(r => (Record: r, Section: r.Sections.FirstOrDefault(s => s.Name == last.Name && s.By == last.By)))
            .Where(y => y.Section is not null)
            .Select(y => (y.Record, Section: InUnit(y.Section!, last.Unit)))
            .ToList();
        if (years.Count < 2) return null;
        var measures = years.ConvertAll(y => y.Section.Measure);
        var history = new LineHistory([.. years.Select(y => y.Record)], pairs, last.Unit, measures[^1] == measures[^2]);
        for (var i = 0; i < years.Count; i++) history.Add(i, years[i].Section.Lines);
        return new SideBySideSection(last.Name, last.By, last.Unit, [.. years.Select(y => y.Record.Year)], measures, history.Lines());
    }

    private static YearSection InUnit(YearSection section, string unit) => section.Unit == unit
        ? section
        : section with { Unit = unit, Lines = [.. section.Lines.Select(l => l.InUnit(section.Unit, unit))] };
}

/// <summary>Figures under one heading over several years.</summary>
/// <param name="Name">What they are together.</param>
/// <param name="By">By what they are told apart; may be blank.</param>
/// <param name="Unit">The unit of the amounts, that of the last year.</param>
/// <param name="Years">The years, the earliest first, two or more.</param>
/// <param name="Measures">What is measured in each year; may be blank.</param>
/// <param name="Lines">The things, those of the last year in its order.</param>
public sealed record SideBySideSection(
    string Name, string By, string Unit, IReadOnlyList<int> Years, IReadOnlyList<string> Measures, IReadOnlyList<SideBySideLine> Lines)
{
    /// <summary>Whether the last two years measure the same: else nothing is subtracted.</summary>
    public bool IsComparable => Measures[^1] == Measures[^2];
}
