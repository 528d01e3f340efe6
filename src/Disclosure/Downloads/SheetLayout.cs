namespace Disclosure.Downloads;

/// <summary>A sheet of a workbook: where everything stands.</summary>
internal sealed class SheetLayout
{
    private readonly List<SheetCell> _cells = [];

    /// <summary>A sheet with a name that is its own in the workbook.</summary>
    public SheetLayout(string name) => Name = name;

    /// <summary>The name of the sheet.</summary>
    public string Name { get; }

    /// <summary>Its cells, in no order.</summary>
    public IReadOnlyList<SheetCell> Cells => _cells;

    /// <summary>How many rows it has.</summary>
    public int Rows { get; private set; }

    /// <summary>How many columns it has.</summary>
    public int Columns { get; private set; }

    /// <summary>How many rows at the top stay in sight and stand on every printed page.</summary>
    public int HeadRows { get; set; }

    /// <summary>The first of these that is repeated on paper; the title above it is not.</summary>
    public int FirstHeadRow { get; set; } = 1;

    /// <summary>Adds a cell.</summary>
    public void Add(SheetCell cell)
    {
        _cells.Add(cell);
        Rows = Math.Max(Rows, cell.Row + cell.Rows - 1);
        Columns = Math.Max(Columns, cell.Column + cell.Columns - 1);
    }
}
