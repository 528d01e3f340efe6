using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Addressing;

/// <summary>Finds the cells of one budget by their addresses.</summary>
public sealed class AddressBook
{
    private readonly Dictionary<string, TableCells> _tables = new(StringComparer.Ordinal);
    private readonly List<string> _numbers = [];
    private Dictionary<Grid, GridCells>? _grids;

    /// <summary>A book of every place of the budget that can hold a value; what stands where in a table is worked out when it is first asked for.</summary>
    public AddressBook(Budget budget)
    {
        Budget = budget;
        foreach (var tables in budget.Tables.GroupBy(t => AddressText.Step(t.Form.Number), StringComparer.Ordinal))
        {
            _numbers.Add(tables.Key);
            _tables[tables.Key] = new TableCells([.. tables]);
        }
    }

    /// <summary>The budget.</summary>
    public Budget Budget { get; }

    /// <summary>The numbers of its tables, in order.</summary>
    public IReadOnlyList<string> Numbers => _numbers;

    /// <summary>The grids of all tables, located, in order.</summary>
    public IEnumerable<GridCells> Grids => _numbers.SelectMany(n => _tables[n].Grids);

    /// <summary>The cells of one of its grids.</summary>
    public GridCells Located(Grid grid)
    {
        if (_grids is null)
        {
            _grids = new Dictionary<Grid, GridCells>(ReferenceEqualityComparer.Instance);
            foreach (var cells in Grids) _grids[cells.Grid] = cells;
        }
        return _grids[grid];
    }

    /// <summary>How many cells patterns have been held against so far: what a document costs that its edition multiplies.</summary>
    internal long Looks { get; set; }

    /// <summary>Every place of the tables that can hold a value, in printed order.</summary>
    public IEnumerable<LocatedCell> Cells => _numbers.SelectMany(n => _tables[n].All);

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
        var found = new List<LocatedCell>();
        FindWhole(new AddressSteps(new RowSteps([.. steps])), found);
        return found;
    }

    /// <summary>
    /// The end of a message on an address that names nothing: of the same table the address that was most likely meant, or the table;
    /// blank when none is near.
    /// </summary>
    public string HintOf(string address)
    {
        var number = AddressText.Parse(address)[0];
        var inTable = CellsOf(number);
        return inTable.Count == 0 ? NearestName.Hint(number, Numbers) : NearestName.Hint(address, inTable.Select(c => c.ShortAddress));
    }

    /// <summary>Adds the cells whose whole address these steps are to a list.</summary>
    internal void FindWhole(AddressSteps steps, List<LocatedCell> found)
    {
        if (_tables.TryGetValue(steps[0], out var table)) table.AddWhole(steps, found);
    }

    /// <summary>Every place of the tables with this number that can hold a value, in printed order.</summary>
    public IReadOnlyList<LocatedCell> CellsOf(string number) => ListOf(number);

    /// <summary>
    /// Those of the tables with this number whose address, or their row's where that is an address too, ends with this step,
    /// in printed order.
    /// </summary>
    internal List<LocatedCell> EndingWith(string number, string step) =>
        _tables.TryGetValue(number, out var table) ? table.EndingWith(step) : [];

    /// <summary>The list behind <see cref="CellsOf"/>, for those who look through it again and again.</summary>
    internal List<LocatedCell> ListOf(string number) => _tables.TryGetValue(number, out var table) ? table.All : [];

    /// <summary>A field of a list of fields of a table.</summary>
    internal static LocatedCell At(Table table, FieldList list, int index) => TableCells.Field(table, list, index);

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
        cell.Row is { Kind: RowKind.Subject, SubjectLevel: 1, Code: { } code } && cell.Steps[step] == code;
}
