using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Site.Search;

/// <summary>A table that a search finds, and its rows.</summary>
/// <param name="Table">The table.</param>
/// <param name="Notes">What stands in it besides its rows: notes, and why there are none.</param>
/// <param name="Sections">Its sections that have rows, in order.</param>
internal sealed record FindableTable(Table Table, string Notes, IReadOnlyList<FindableSection> Sections)
{
    /// <summary>The link to its page from the other pages of the budget.</summary>
    public string Page => PageNames.FileOf(Table.Key);

    /// <summary>What can be found in a table.</summary>
    public static FindableTable Of(Table table)
    {
        var sections = new List<FindableSection>();
        var notes = new List<string>();
        if (table.EmptyNote is { } none) notes.Add(none.Text);
        foreach (var section in new LaidOutTable(table).Flat)
        {
            if (section.EmptyNote is { } empty) notes.Add(empty.Text);
            if (section.Note is { } note) notes.Add(note.Text);
            var found = SectionRows.Of(section);
            if (found.Rows.Count > 0) sections.Add(found);
        }
        return new FindableTable(table, string.Join('\n', notes), sections);
    }
}
