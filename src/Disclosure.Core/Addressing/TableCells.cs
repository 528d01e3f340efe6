using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>The places of the tables with one number, listed and looked up; each list is made when it is first asked for.</summary>
internal sealed class TableCells(IReadOnlyList<Table> tables)
{
    private List<GridCells>? _grids;
    private List<LocatedCell>? _all;
    private Dictionary<AddressSteps, LocatedCell>? _whole;
    private Dictionary<string, List<LocatedCell>>? _endings;
    // Addresses that stand for several cells; nearly always none.
    private readonly Dictionary<AddressSteps, List<LocatedCell>> _doubled = [];

    /// <summary>The grids, located, in order.</summary>
    public IReadOnlyList<GridCells> Grids =>
        _grids ??= [.. tables.SelectMany(t => t.Flat().OfType<Grid>().Select(g => new GridCells(t, g)))];

    /// <summary>Every place that can hold a value, in printed order.</summary>
    public List<LocatedCell> All => _all ??= MakeAll();

    /// <summary>Adds the cells with a whole address to a list.</summary>
    public void AddWhole(AddressSteps steps, List<LocatedCell> found)
    {
        _whole ??= MakeWhole();
        if (!_whole.TryGetValue(steps, out var cell)) return;
        if (_doubled.Count > 0 && _doubled.TryGetValue(steps, out var several)) found.AddRange(several);
        else found.Add(cell);
    }

    /// <summary>The cells whose address ends with a step.</summary>
    public List<LocatedCell> EndingWith(string step)
    {
        _endings ??= MakeEndings();
        return _endings.TryGetValue(step, out var cells) ? cells : [];
    }

    private List<LocatedCell> MakeAll()
    {
        var cells = new List<LocatedCell>();
        var next = 0;
        foreach (var table in tables)
        {
            foreach (var section in table.Flat())
            {
                if (section is Grid) AddGrid(Grids[next++], cells);
                else if (section is FieldList list) cells.AddRange(list.Form.Fields.Select((_, i) => Field(table, list, i)));
                else throw UnknownKind.Of(section);
            }
        }
        return cells;
    }

    private static void AddGrid(GridCells grid, List<LocatedCell> cells)
    {
        foreach (var row in grid.Grid.Rows) cells.AddRange(grid.Of(row));
    }

    /// <summary>A field of a list of fields of a table.</summary>
    public static LocatedCell Field(Table table, FieldList list, int index)
    {
        var field = list.Form.Fields[index];
        return new LocatedCell(new AddressSteps(AddressOf.Steps(table, list, [field.Key])), list.Values[index], table, null, null) { Field = field };
    }

    private Dictionary<AddressSteps, LocatedCell> MakeWhole()
    {
        var whole = new Dictionary<AddressSteps, LocatedCell>(All.Count * 2);
        foreach (var cell in All) Add(cell.Steps, cell);
        foreach (var cell in All.Where(c => c.IsOnly)) Add(new AddressSteps(cell.Steps.Row), cell);
        return whole;

        void Add(AddressSteps steps, LocatedCell cell)
        {
            if (whole.TryAdd(steps, cell)) return;
            if (!_doubled.TryGetValue(steps, out var several)) _doubled[steps] = several = [whole[steps]];
            several.Add(cell);
        }
    }

    private Dictionary<string, List<LocatedCell>> MakeEndings()
    {
        var endings = new Dictionary<string, List<LocatedCell>>(StringComparer.Ordinal);
        foreach (var cell in All)
        {
            var last = cell.Steps[^1];
            Add(last, cell);
            if (cell.IsOnly && cell.Steps[cell.RowLength - 1] is var row && row != last) Add(row, cell);
        }
        return endings;

        void Add(string step, LocatedCell cell)
        {
            if (!endings.TryGetValue(step, out var cells)) endings[step] = cells = [];
            cells.Add(cell);
        }
    }
}
