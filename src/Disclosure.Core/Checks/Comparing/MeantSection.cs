using Disclosure.Core.Addresses;
using Disclosure.Core.Budgets;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Checks.Comparing;

/// <summary>A section of a table, asked by what its columns or fields mean; so are the columns that name the rows of a grid.</summary>
internal sealed class MeantSection
{
    private readonly GridCells? _cells;
    private readonly FieldList? _fields;

    private MeantSection(Table table, Section section)
    {
        Table = table;
        Section = section;
        _fields = section as FieldList;
        _cells = section is Grid grid ? new GridCells(table, grid) : null;
    }

    /// <summary>Its table.</summary>
    public Table Table { get; }

    /// <summary>The section.</summary>
    public Section Section { get; }

    /// <summary>What the sections of one form have in common: those of the sheets of a form are one list.</summary>
    public (string Number, string Form) List =>
        (Table.Form.Number, _cells is null ? _fields!.Form.Name : _cells.Grid.Form.Name);

    /// <summary>The sections of a budget that have all these meanings.</summary>
    public static IEnumerable<MeantSection> Of(Budget budget, params IReadOnlyList<Meaning> meanings) =>
        from table in budget.Tables
        from section in table.Flat()
        where section is Grid or FieldList
        let meant = new MeantSection(table, section)
        where meanings.All(meant.Has)
        select meant;

    /// <summary>Its rows; a list of fields has one, which is null.</summary>
    public IReadOnlyList<GridRow?> Rows => _cells?.Grid.Rows ?? (IReadOnlyList<GridRow?>)[null];

    /// <summary>Whether it has a column or field with this meaning.</summary>
    public bool Has(Meaning meaning) => _cells is null
        ? _fields!.Form.Fields.Any(f => f.Meaning == meaning)
        : _cells.Grid.Form.Leaves.Any(l => l.Column.Meaning == meaning);

    /// <summary>The only column of amounts of a grid; null when it has none or several.</summary>
    public Leaf? OnlyAmount =>
        _cells?.Grid.Form.Leaves.Where(l => l.Column.Type == ColumnType.Amount).Take(2).ToList() is [var only] ? only : null;

    /// <summary>The columns with this meaning; none in a list of fields.</summary>
    public IEnumerable<Leaf> Leaves(Meaning meaning) => _cells?.Grid.Form.Leaves.Where(l => l.Column.Meaning == meaning) ?? [];

    /// <summary>What stands in a row under a meaning, or null.</summary>
    public Cell? Find(GridRow? row, Meaning meaning)
    {
        if (row is not null) return Leaves(meaning).FirstOrDefault() is { } leaf ? row.Cells[leaf.Index] : null;
        for (var i = 0; i < _fields!.Form.Fields.Count; i++)
        {
            if (_fields.Form.Fields[i].Meaning == meaning) return _fields.Values[i];
        }
        return null;
    }

    /// <summary>The cell of a row in a column.</summary>
    public LocatedCell At(GridRow row, Leaf leaf) => _cells!.At(row, leaf);

    /// <summary>A cell that <see cref="Find"/> found, with its address.</summary>
    public LocatedCell Locate(GridRow? row, Meaning meaning) => row is not null
        ? At(row, Leaves(meaning).First())
        : AddressBook.CellsOf(Table).First(c => c.Field?.Meaning == meaning && ReferenceEquals(c.Cell, Find(null, meaning)));
}
