using Disclosure.Core.Budgets;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Addresses;

/// <summary>Finds the cells of one budget by their addresses.</summary>
public sealed class AddressBook
{
    private readonly ILookup<string, Table> _tables;
    private readonly Dictionary<string, IReadOnlyList<LocatedCell>> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<string, LocatedCell>> _whole = new(StringComparer.Ordinal);

    /// <summary>A book of every place of the budget that can hold a value; a table is listed when it is first asked for.</summary>
    public AddressBook(Budget budget) => _tables = budget.Tables.ToLookup(t => AddressText.Step(t.Form.Number), StringComparer.Ordinal);

    /// <summary>
    /// The cells that an address names: the one whose whole address it is; else all whose address has its steps in this
    /// order with others between (steps may be left out while the rest stays unambiguous); none when it names nothing.
    /// A step <c>*</c> stands for any coded row of the top level.
    /// </summary>
    public IReadOnlyList<LocatedCell> Find(string address)
    {
        var steps = AddressText.Parse(address);
        var exact = FindWhole(steps);
        return exact.Count > 0 ? exact : [.. CellsOf(steps[0]).Where(c => Contains(c, steps))];
    }

    /// <summary>
    /// The cells whose whole address these steps are. Where a grid has one column of values, the address of its row is one too.
    /// </summary>
    public IReadOnlyList<LocatedCell> FindWhole(IReadOnlyList<string> steps)
    {
        if (!_whole.TryGetValue(steps[0], out var cells))
        {
            var all = CellsOf(steps[0]);
            _whole[steps[0]] = cells = all.Select(c => (c.Address, Cell: c))
                .Concat(all.Where(c => c.IsOnly).Select(c => (Address: c.RowAddress, Cell: c)))
                .ToLookup(c => c.Address, c => c.Cell, StringComparer.Ordinal);
        }
        return [.. cells[AddressText.Of(steps)]];
    }

    /// <summary>Every place of the tables with this number that can hold a value, in printed order.</summary>
    public IReadOnlyList<LocatedCell> CellsOf(string number)
    {
        if (!_cells.TryGetValue(number, out var cells)) _cells[number] = cells = [.. _tables[number].SelectMany(CellsOf)];
        return cells;
    }

    /// <summary>Every place of a table that can hold a value, in printed order.</summary>
    public static IEnumerable<LocatedCell> CellsOf(Table table) => table.Flat().SelectMany(s => CellsOf(table, s));

    /// <summary>A field of a list of fields of a table.</summary>
    internal static LocatedCell At(Table table, FieldList list, int index) => new(
        [.. table.Steps.Select(AddressText.Step), .. list.Steps.Select(AddressText.Step), AddressText.Step(list.Form.Fields[index].Key)],
        list.Values[index], table, null, null)
    {
        Field = list.Form.Fields[index],
    };

    private static IEnumerable<LocatedCell> CellsOf(Table table, Section section) => section switch
    {
        Grid grid => grid.Rows.SelectMany(new GridCells(table, grid).Of),
        FieldList list => list.Form.Fields.Select((_, i) => At(table, list, i)),
        _ => [],
    };

    private static bool Contains(LocatedCell cell, IReadOnlyList<string> steps)
    {
        var next = 1;
        for (var i = 1; i < cell.Steps.Count && next < steps.Count; i++)
        {
            if (steps[next] == cell.Steps[i] || (steps[next] == "*" && IsTop(cell, i))) next++;
        }
        return next == steps.Count;
    }

    private static bool IsTop(LocatedCell cell, int step) =>
        cell.Row is { Kind: RowKind.Subject, Level: 1, Code: { } code } && cell.Steps[step] == code;
}
