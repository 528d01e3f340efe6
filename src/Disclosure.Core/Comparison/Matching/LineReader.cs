using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>Makes lines of the cells of a budget, and tells what its rows are recognised by.</summary>
internal sealed class LineReader(int year)
{
    private readonly YearNames _names = new(year);
    private readonly Dictionary<(IReadOnlyList<Leaf>, string), RowIdentities> _grids = [];

    private readonly TableDivisions _divisions = new();

    // Cells are asked for row by row.
    private (GridRow? Row, RowIdentity? Identity) _last;

    /// <summary>The line of a cell, in a unit; a label of the edition takes the place of its name.</summary>
    public FigureLine Of(string label, LocatedCell cell, string unit)
    {
        var (own, text) = (cell.AmountUnit, cell.Cell?.Text ?? "");
        var name = label.Length > 0 ? label : NameOf(cell);
        var isTotal = label.Length == 0 && cell.Row?.IsTotal == true;
        var line = new FigureLine(name, cell.Row?.Code, cell.Row?.Level ?? 1, isTotal, cell.Cell?.Number, text)
        {
            Table = cell.Table.Key,
            Part = _divisions.Of(cell.Table).PartOf(cell.Row),
            Row = cell.RowAddress,
            Identity = label.Length > 0 ? Labelled(label) : IdentityOf(cell),
            Column = ColumnMeaning.Of(cell.Leaf?.Name ?? cell.Field?.Key ?? "", _names),
        };
        return TypeOf(cell) == ColumnType.Amount ? line.InUnit(own, unit) : line;
    }

    // The only row of a grid has no name: what stands in it goes by its column.
    private static string NameOf(LocatedCell cell) => (cell.IsOfOnlyRow ? ColumnOf(cell.Leaf!) : cell.Row?.Label) ?? cell.Field?.Label ?? cell.Steps[^1];

    private static string ColumnOf(Leaf leaf) => string.Join('，', [.. leaf.Path.SkipLast(1), leaf.Column.Label]);

    /// <summary>What kind of figures stand where a cell does.</summary>
    public static ColumnType TypeOf(LocatedCell cell) => cell.Leaf?.Column.Type ?? cell.Field!.Type;

    /// <summary>The rows of a grid with what they are recognised by.</summary>
    public IReadOnlyList<RowTraits> RowsOf(GridCells cells)
    {
        var identities = IdentitiesOf(cells.Table, cells.Grid.Form);
        return [.. cells.Grid.Rows.Select(r => new RowTraits(r, identities.Of(r)))];
    }

    // The edition says itself what it is.
    private RowIdentity Labelled(string label) => new(RowKind.Line, ["@" + _names.Key(label)])
    {
        Name = label,
        Traits = new Traits(_names.Key(label), null, null),
    };

    private RowIdentity IdentityOf(LocatedCell cell)
    {
        if (cell.IsOfOnlyRow)
        {
            return new RowIdentity(RowKind.Line, [.. cell.Leaf!.Path.Select(_names.Key)])
            {
                Name = ColumnOf(cell.Leaf),
                Traits = new Traits(_names.Key(cell.Leaf.Name), null, null),
                Sheet = cell.Table.Sheet is { } sheet ? _names.Relative(sheet) : "",
                Table = cell.Table.Form.Key,
                Section = SectionOf(cell),
            };
        }
        if (cell.Row is not null && ReferenceEquals(cell.Row, _last.Row)) return _last.Identity!;
        var identity = cell.Row is { } row ? IdentitiesOf(cell).Of(row) : FormField.IdentityOf(cell.Field!, _names, cell.Table.Sheet ?? "");
        identity = identity with { Table = cell.Table.Form.Key, Section = SectionOf(cell) };
        _last = (cell.Row, identity);
        return identity;
    }

    private string SectionOf(LocatedCell cell)
    {
        var steps = cell.Steps.Row.Steps;
        return string.Join('/', steps[cell.Table.Steps.Count..^(cell.Row?.Steps.Count ?? 1)].Select(_names.Key));
    }

    private RowIdentities IdentitiesOf(LocatedCell cell) => _grids.TryGetValue((cell.Leaves, cell.Table.Sheet ?? ""), out var known)
        ? known
        : IdentitiesOf(cell.Table, cell.Table.Flat().OfType<Grid>().First(g => ReferenceEquals(g.Form.Leaves, cell.Leaves)).Form);

    private RowIdentities IdentitiesOf(Table table, GridForm form)
    {
        var key = (form.Leaves, table.Sheet ?? "");
        if (_grids.TryGetValue(key, out var known)) return known;
        return _grids[key] = new RowIdentities(form, _names, MoneyUnit.YuanOf(table.Form.AmountUnit) ?? 1, key.Item2);
    }
}
