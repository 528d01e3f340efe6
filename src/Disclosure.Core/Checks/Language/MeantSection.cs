using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Language;

/// <summary>A section of a table, asked by what its columns or fields mean; so are the columns that name the rows of a grid.</summary>
/// <param name="Book">The cells of its budget.</param>
/// <param name="Table">Its table.</param>
/// <param name="Section">The section: a grid or a list of fields.</param>
internal sealed record MeantSection(AddressBook Book, Table Table, Section Section)
{
    /// <summary>What the sections of one form have in common: those of the sheets of a form are one list.</summary>
    public (string Number, string Form) List => (Table.Form.Number, Section is Grid grid ? grid.Form.Name : ((FieldList)Section).Form.Name);

    /// <summary>Its rows; a list of fields has one, which is null.</summary>
    public IReadOnlyList<GridRow?> Rows => Section is Grid grid ? grid.Rows : (IReadOnlyList<GridRow?>)[null];

    /// <summary>The only column of amounts of a grid; null when it has none or several.</summary>
    public Leaf? OnlyAmount => Section is Grid grid
        && grid.Form.Leaves.Where(l => l.Column.Type == ColumnType.Amount).Take(2).ToList() is [var only] ? only : null;

    /// <summary>The sections of a budget that have all these meanings.</summary>
    public static IEnumerable<MeantSection> Of(CheckContext context, params IReadOnlyList<Meaning> meanings)
    {
        foreach (var table in context.Budget.Tables)
        {
            foreach (var section in table.Flat())
            {
                if (meanings.All(m => IndexOf(section, m) >= 0)) yield return new MeantSection(context.Book, table, section);
            }
        }
    }

    /// <summary>Whether it has a column or field with this meaning.</summary>
    public bool Has(Meaning meaning) => IndexOf(Section, meaning) >= 0;

    /// <summary>The columns with this meaning; none in a list of fields.</summary>
    public IEnumerable<Leaf> Leaves(Meaning meaning) =>
        Section is Grid grid ? grid.Form.Leaves.Where(l => l.Column.Meaning == meaning) : [];

    /// <summary>What stands in a row under a meaning, or null.</summary>
    public Cell? Find(GridRow? row, Meaning meaning)
    {
        var index = IndexOf(Section, meaning);
        return index < 0 ? null : row is not null ? row.Cells[index] : ((FieldList)Section).Values[index];
    }

    /// <summary>The cell of a row in a column.</summary>
    public LocatedCell At(GridRow row, Leaf leaf) => Book.Located((Grid)Section).At(row, leaf);

    /// <summary>A cell that <see cref="Find"/> found, with its address.</summary>
    public LocatedCell Locate(GridRow? row, Meaning meaning) => row is not null
        ? At(row, Leaves(meaning).First())
        : AddressBook.At(Table, (FieldList)Section, IndexOf(Section, meaning));

    // Plain loops: every check asks every section of the budget.
    private static int IndexOf(Section section, Meaning meaning)
    {
        if (section is Grid { Form.Leaves: var leaves })
        {
            for (var i = 0; i < leaves.Count; i++)
            {
                if (leaves[i].Column.Meaning == meaning) return i;
            }
        }
        else if (section is FieldList { Form.Fields: var fields })
        {
            for (var i = 0; i < fields.Count; i++)
            {
                if (fields[i].Meaning == meaning) return i;
            }
        }
        else
        {
            throw UnknownKind.Of(section);
        }
        return -1;
    }
}
