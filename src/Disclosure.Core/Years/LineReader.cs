using Disclosure.Core.Addresses;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;
using Disclosure.Core.Matching;

namespace Disclosure.Core.Years;

/// <summary>Makes lines of the cells of a budget.</summary>
internal sealed class LineReader(int year)
{
    private readonly YearNames _names = new(year);
    private readonly Dictionary<(IReadOnlyList<Leaf>, string), RowIdentities> _grids = [];

    /// <summary>The line of a cell, in a unit; a label of the edition takes the place of its name.</summary>
    public YearLine Of(string label, LocatedCell cell, string unit)
    {
        var (own, text) = (cell.Table.Form.AmountUnit, cell.Cell?.Text ?? "");
        var name = label.Length > 0 ? label : cell.Row?.Label ?? cell.Field?.Label ?? cell.Steps[^1];
        var isTotal = label.Length == 0 && cell.Row?.IsTotal == true;
        var line = new YearLine(name, cell.Row?.Code, cell.Row?.Level ?? 1, isTotal, cell.Cell?.Number, text)
        {
            Table = cell.Table.Key,
            Row = cell.RowAddress,
            Identity = label.Length > 0 ? Labelled(label) : IdentityOf(cell),
            Column = ColumnMeaning.Of(cell.Leaf?.Name ?? cell.Field?.Key ?? "", _names),
        };
        return line.InUnit(own, unit);
    }

    // The edition says itself what it is.
    private RowIdentity Labelled(string label) => new(RowKind.Line, ["@" + _names.Key(label)])
    {
        Name = label,
        Traits = new Traits(_names.Key(label), null, null),
    };

    private RowIdentity IdentityOf(LocatedCell cell)
    {
        var identity = cell.Row is { } row ? GridOf(cell).Of(row) : FormField.IdentityOf(cell.Field!, _names, cell.Table.Sheet ?? "");
        return identity with { Table = cell.Table.Form.Key, Section = SectionOf(cell) };
    }

    private string SectionOf(LocatedCell cell)
    {
        var steps = cell.Steps.Row.Steps;
        return string.Join('/', steps[cell.Table.Steps.Count..^(cell.Row?.Steps.Count ?? 1)].Select(_names.Key));
    }

    private RowIdentities GridOf(LocatedCell cell)
    {
        var sheet = cell.Table.Sheet ?? "";
        if (_grids.TryGetValue((cell.Leaves, sheet), out var known)) return known;
        var form = cell.Table.Flat().OfType<Grid>().First(g => ReferenceEquals(g.Form.Leaves, cell.Leaves)).Form;
        return _grids[(cell.Leaves, sheet)] = new RowIdentities(form, _names, MoneyUnit.YuanOf(cell.Table.Form.AmountUnit) ?? 1, sheet);
    }
}
