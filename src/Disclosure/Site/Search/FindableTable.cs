using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Search;

/// <summary>A table that a search finds, and its rows.</summary>
/// <param name="Table">The table.</param>
/// <param name="Notes">What stands in it besides its rows: notes, and why there are none.</param>
/// <param name="Sections">Its sections that have rows, in order.</param>
internal sealed record FindableTable(Table Table, string Notes, IReadOnlyList<FindableSection> Sections)
{
    /// <summary>The link to its page from the other pages of the budget.</summary>
    public string Page => PageNames.FileOf(Table.Key);

    /// <summary>The link to the page of a section's rows.</summary>
    public string PageOf(FindableSection section) => section.Page.Length > 0 ? section.Page : Page;

    /// <summary>What can be found in a table.</summary>
    public static FindableTable Of(Table table)
    {
        var sections = new List<FindableSection>();
        var notes = new List<string>();
        if (table.EmptyNote is { } none) notes.Add(none.Text);
        var division = TableDivision.Of(table);
        foreach (var section in new LaidOutTable(table).Flat)
        {
            if (section.EmptyNote is { } empty) notes.Add(empty.Text);
            if (section.Note is { } note) notes.Add(note.Text);
        }
        foreach (var part in division.Parts) sections.AddRange(RowsOf(part, division));
        return new FindableTable(table, string.Join('\n', notes), sections);
    }

    private static IEnumerable<FindableSection> RowsOf(TablePart part, TableDivision division)
    {
        var table = new LaidOutTable(part.Table);
        var ids = new RowIds(table);
        return table.Flat
            .Select(s => SectionRows.Of(s, ids))
            .Where(s => s.Rows.Count > 0)
            .Select(s => division.IsDivided ? s with { Page = PageNames.FileOf(part.Table.Key, part.Number), Part = part.Name } : s);
    }
}
