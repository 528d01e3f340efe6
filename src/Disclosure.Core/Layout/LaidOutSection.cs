using System.Diagnostics;
using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>How what stands in a section is set.</summary>
public enum SectionShape
{
    /// <summary>Rows under the heads of columns.</summary>
    Columns,

    /// <summary>Names with their values, a row each; some beside each other.</summary>
    Pairs,

    /// <summary>Other sections, under a heading that they share.</summary>
    Parts,
}

/// <summary>A section of a table laid out: sections below it, or rows of cells. The shape is what is set; the kind of the section is not asked.</summary>
public sealed class LaidOutSection
{
    private readonly Grid? _grid;
    private readonly FieldList? _list;
    private readonly SectionBasis? _basis;
    private LaidOutHeads? _heads;
    private LaidOutRow[]? _rows;
    private bool? _hasManyHeads;

    /// <summary>Lays out a section of a table.</summary>
    public LaidOutSection(Table table, Section section)
    {
        (Table, Section) = (table, section);
        (Shape, _grid, _list, Parts) = section switch
        {
            Grid grid => (SectionShape.Columns, grid, (FieldList?)null, (IReadOnlyList<LaidOutSection>)[]),
            FieldList list => (SectionShape.Pairs, null, list, []),
            ComposedSection composed => (SectionShape.Parts, null, null, [.. composed.Parts.Select(p => new LaidOutSection(table, p))]),
            _ => throw UnknownKind.Of(section),
        };
        if (Shape != SectionShape.Parts) _basis = new SectionBasis(table, _grid, _list);
    }

    /// <summary>Its table.</summary>
    public Table Table { get; }

    /// <summary>The section.</summary>
    public Section Section { get; }

    /// <summary>How what stands in it is set.</summary>
    public SectionShape Shape { get; }

    /// <summary>What is printed above it; blank for nothing.</summary>
    public string Heading => Section.Heading;

    /// <summary>Its address steps within the table.</summary>
    public IReadOnlyList<string> Steps => Section.Steps;

    /// <summary>Its address within the table; blank when it is the whole table.</summary>
    public string Path => AddressText.Of(Section.Steps);

    /// <summary>Its whole address.</summary>
    public string Address => AddressOf.Section(Table, Section);

    /// <summary>The sections it is composed of; none where it has cells.</summary>
    public IReadOnlyList<LaidOutSection> Parts { get; }

    /// <summary>It, or the sections with cells that it is composed of.</summary>
    public IEnumerable<LaidOutSection> Flat => Shape == SectionShape.Parts ? Parts.SelectMany(p => p.Flat) : [this];

    /// <summary>What its columns are; null where it has none.</summary>
    public GridForm? Form => _grid?.Form;

    /// <summary>Its columns that have cells, in order; none where it has no columns.</summary>
    public IReadOnlyList<Leaf> Leaves => _grid?.Form.Leaves ?? [];

    /// <summary>The heads of its columns.</summary>
    public LaidOutHeads Heads => _heads ??= new LaidOutHeads(_grid?.Form);

    /// <summary>Its rows in order: those of a grid, or a row for each field.</summary>
    public IReadOnlyList<LaidOutRow> Rows => _rows ??= MakeRows();

    /// <summary>How many printed rows stand before these, where a long grid is divided; else 0.</summary>
    public int RowsBefore => _grid?.RowsBefore ?? 0;

    /// <summary>What is printed in place of rows, or null.</summary>
    public Cell? EmptyNote => _grid?.EmptyNote;

    /// <summary>What is printed under it, or null.</summary>
    public Cell? Note => _grid?.Note;

    /// <summary>What a screen leaves out of it at first.</summary>
    public GridFolds Folds => _basis!.Folds;

    /// <summary>How many printed columns it takes, at least one.</summary>
    public int Width => Shape switch
    {
        SectionShape.Columns => Math.Max(1, _grid!.Form.Width),
        SectionShape.Pairs => 2 * MostBeside(),
        SectionShape.Parts => Parts.Select(p => p.Width).DefaultIfEmpty(1).Max(),
        _ => throw new UnreachableException($"no such shape: {Shape}"),
    };

    /// <summary>Whether amounts stand in it, or in one that it is composed of.</summary>
    public bool HasAmounts =>
        Leaves.Any(l => l.Column.Type == ColumnType.Amount)
        || (_list is not null && _list.Form.Fields.Any(f => f.Type == ColumnType.Amount))
        || Parts.Any(p => p.HasAmounts);

    /// <summary>The unit of its first amounts, printed above it; heads and rows with another say it themselves (<see cref="LaidOutHead.Unit"/>).</summary>
    public string AmountUnit => _basis?.AmountUnit ?? Flat.FirstOrDefault(s => s.HasAmounts)?.AmountUnit ?? Table.Form.AmountUnit;

    /// <summary>Whether the row of column numbers (栏次) is printed under its heads.</summary>
    public bool HasOrdinals => _grid is { Form.HasOrdinals: true };

    /// <summary>Whether a column for the heads of row groups stands before the others.</summary>
    public bool HasRowGroups => _basis is { HasRowGroups: true };

    /// <summary>Whether the unit writes rows of it itself.</summary>
    public bool HasRecords => _basis is { HasRecords: true };

    /// <summary>Whether its rows are subjects of more than one level, so that it can be folded to one.</summary>
    public bool HasLevels => _grid is not null && _grid.Rows.Where(r => r.Kind == RowKind.Subject).Select(r => r.Level).Distinct().Skip(1).Any();

    /// <summary>Whether cells have three heads or more, so that they cannot be understood by the place of the heads alone.</summary>
    public bool HasManyHeads => _hasManyHeads ??= HasRowGroups
        || (Form?.Columns.Any(c => c.Children.Count + c.Divisions.Count > 0) ?? false)
        || Leaves.Count(l => l.Column.IsRowHeader) > 1
        || (_grid?.Rows.Any(r => r.Above.Count > 0) ?? false);

    /// <summary>The printed column, from 0, that a column with cells begins in: after that of the row groups.</summary>
    public int PlaceOf(Leaf leaf) => _basis!.PlaceOf(leaf);

    /// <summary>The printed cells of the row of column numbers, from the left.</summary>
    public IEnumerable<OrdinalCell> Ordinals => OrdinalRow.CellsOf(this);

    /// <summary>The place of a column among those whose equal neighbours are merged (分组), from 0; -1 for another.</summary>
    public int GroupOf(Leaf leaf) => _basis!.GroupOf(leaf);

    /// <summary>Whether the cells of a column name their rows (but for lines, which have labels).</summary>
    public bool Names(Leaf leaf) => _basis!.Names(leaf);

    /// <summary>Whether a column is the last that names its rows.</summary>
    public bool IsLastName(Leaf leaf) => _basis!.IsLastName(leaf);

    /// <summary>The row in which the head begins that a row shares in a column of group heads.</summary>
    public int StartOf(int row, int group) => _basis!.Spans.StartOf(row, group);

    private LaidOutRow[] MakeRows()
    {
        var rows = new LaidOutRow[_grid?.Rows.Count ?? _list?.Values.Count ?? 0];
        for (int i = 0, printed = RowsBefore + 1; i < rows.Length; i++, printed++)
        {
            // What is printed in one line beside other sections stays in one line.
            if (_grid is not null) printed = Math.Max(printed, _grid.Rows[i].PrintedRow);
            rows[i] = new LaidOutRow(_basis!, i, printed);
        }
        return rows;
    }

    private int MostBeside()
    {
        var (most, count) = (1, 0);
        foreach (var field in _list!.Form.Fields)
        {
            count = field.IsBeside ? count + 1 : 1;
            most = Math.Max(most, count);
        }
        return most;
    }
}
