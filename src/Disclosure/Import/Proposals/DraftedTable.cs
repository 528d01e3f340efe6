using Disclosure.Formatting;
using Disclosure.Import.Recognition;
using Disclosure.Input.Keys;

namespace Disclosure.Import.Proposals;

/// <summary>A table of the source as an edition would have it.</summary>
/// <param name="Key">The name of its file.</param>
/// <param name="Number">Its number, e.g. 表三.</param>
/// <param name="Title">Its printed title.</param>
/// <param name="Unit">The unit of its amounts; blank where it is not printed.</param>
/// <param name="Sections">Its parts, side by side where they are several, with their rows.</param>
internal sealed record DraftedTable(
    string Key, string Number, string Title, string Unit, IReadOnlyList<(DraftedSection Section, IReadOnlyList<DraftedRow> Rows)> Sections)
{
    /// <summary>Reads it; null when no heads or no columns are found.</summary>
    public static DraftedTable? Of(SourceTable source, int number, string title, string unit)
    {
        var heads = DraftedHeads.Of(source.Grid);
        if (heads.IsEmpty) return null;
        var sections = DraftedSection.Divide(DraftedColumns.Of(source.Grid, heads));
        if (sections.Any(s => s.Leaves.Count == 0)) return null;
        var key = FormattableString.Invariant($"t{number:00}");
        return new DraftedTable(key, "表" + ChineseNumber.Of(number), title, unit, [.. sections.Select(s => (s, DraftedRow.Of(source.Grid, heads, s)))]);
    }

    /// <summary>The classifications that its rows are of.</summary>
    public IEnumerable<string> Classifications(IReadOnlySet<string> subjects) => Sections.Select(s => new DraftedGrid(s.Section, s.Rows, 0, subjects).Classification).OfType<string>();

    /// <summary>The text of its file.</summary>
    /// <param name="year">The year of the document, which its labels name relatively.</param>
    /// <param name="usualUnit">The unit of the edition.</param>
    /// <param name="subjects">The names of the topmost functional subjects of the document, folded.</param>
    public string Text(int year, string usualUnit, IReadOnlySet<string> subjects)
    {
        var entries = new List<LaidEntry> { Entry(TableKeys.Number.Name, Number), Entry(TableKeys.Name.Name, YearLabels.Of(Title, year)) };
        if (Unit.Length > 0 && Unit != usualUnit) entries.Add(Entry(TableKeys.AmountUnit.Name, Unit));
        if (Sections.Count == 1) entries.AddRange(new DraftedGrid(Sections[0].Section, Sections[0].Rows, year, subjects).Entries());
        else
        {
            entries.Add(new LaidEntry(TableKeys.IsSideBySide.Name, new LaidText("是")));
            entries.Add(new LaidEntry(GroupKeys.Sections.Name, new LaidList([.. Sections.Select(s => new LaidEntry("", new LaidMap(
                [new LaidEntry(s.Section.Name, new LaidMap([Entry(SectionKeys.Heading.Name, YearLabels.Of(s.Section.Heading, year)), .. new DraftedGrid(s.Section, s.Rows, year, subjects).Entries()], false))], false)))], false)));
        }
        return YamlWriter.Write(new LaidFile(new LaidMap(entries, false), []));
    }

    private static LaidEntry Entry(string key, string text) => new(key, new LaidText(text));
}
