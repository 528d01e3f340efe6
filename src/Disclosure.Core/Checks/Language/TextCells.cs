using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Language;

/// <summary>What units write into tables in words: text cells, names of rows that they write themselves, and notes.</summary>
internal static class TextCells
{
    /// <summary>Every text of the tables, in printed order, with what it means and how to point at it.</summary>
    public static IEnumerable<(string Text, Meaning Meaning, Func<Evidence> Evidence)> Of(CheckContext context) =>
        context.Once<List<(string Text, Meaning, Func<Evidence> Evidence)>>(static c => [.. All(c)]).Where(t => context.LookAt(t.Text, t.Evidence));

    private static IEnumerable<(string Text, Meaning Meaning, Func<Evidence> Evidence)> All(CheckContext context)
    {
        foreach (var table in context.Budget.Tables)
        {
            if (Note(table, null, table.EmptyNote) is { } empty) yield return empty;
            foreach (var section in table.Flat())
            {
                var texts = section switch { Grid grid => Of(context, table, grid), FieldList list => Of(table, list), _ => throw UnknownKind.Of(section) };
                foreach (var text in texts) yield return text;
            }
        }
    }

    private static IEnumerable<(string, Meaning, Func<Evidence>)> Of(CheckContext context, Table table, Grid grid)
    {
        if (Note(table, grid, grid.EmptyNote) is { } empty) yield return empty;
        foreach (var leaf in grid.Form.Leaves.Where(l => l.Column.Type == ColumnType.Text))
        {
            var last = default(string);
            foreach (var row in grid.Rows)
            {
                // A merged row header is written once for each row, but it is one text.
                if (row.Cells[leaf.Index] is not { } cell || (leaf.Column.IsRowHeader && cell.Text == last)) continue;
                last = cell.Text;
                yield return (cell.Text, leaf.Column.Meaning, () => Evidence.Of(context.Book.Located(grid).At(row, leaf)));
            }
        }
        if (Note(table, grid, grid.Note) is { } note) yield return note;
    }

    private static IEnumerable<(string, Meaning, Func<Evidence>)> Of(Table table, FieldList list)
    {
        for (var i = 0; i < list.Values.Count; i++)
        {
            var (field, at) = (list.Form.Fields[i], i);
            if (field.Type != ColumnType.Text || list.Values[i] is not { } cell) continue;
            yield return (cell.Text, field.Meaning,
                () => Evidence.Of(AddressBook.At(table, list, at)));
        }
    }

    private static (string, Meaning, Func<Evidence>)? Note(Table table, Section? section, Cell? note) => note is null ? null
        : (note.Text, Meaning.None, () => new Evidence((section is null ? AddressOf.Table(table) : AddressOf.Section(table, section)) + "的说明", note.Text, note.Place)
        {
            Name = PlaceName.Of(table, section) with { Column = "说明" },
        });
}
