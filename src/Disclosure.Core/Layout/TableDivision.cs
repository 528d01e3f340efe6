using Disclosure.Core.Documents;

namespace Disclosure.Core.Layout;

/// <summary>
/// A table of more rows than a phone opens on one page, divided into parts that are tables too, in the order of its rows: thousands of
/// projects are a list of pages. Rows stay the same objects, with the same addresses; where grids stand side by side, nothing is divided.
/// </summary>
public sealed class TableDivision
{
    private readonly Dictionary<GridRow, int> _places = new(ReferenceEqualityComparer.Instance);

    private TableDivision(IReadOnlyList<TablePart> parts)
    {
        Parts = parts;
        if (!IsDivided) return;
        foreach (var part in parts)
        {
            foreach (var row in part.Table.Flat().OfType<Grid>().SelectMany(g => g.Rows)) _places[row] = part.Number;
        }
    }

    /// <summary>The parts in order; the table itself where it is not divided.</summary>
    public IReadOnlyList<TablePart> Parts { get; }

    /// <summary>Whether it is divided.</summary>
    public bool IsDivided => Parts.Count > 1;

    /// <summary>How many rows all its grids have together.</summary>
    public int Rows => Parts[^1].Last;

    /// <summary>The division of a table.</summary>
    public static TableDivision Of(Table table)
    {
        var isLong = !table.Form.IsSideBySide && table.Flat().Any(DividedSections.IsLong);
        return new(isLong ? new DividedSections(table).Parts() : [new(1, table, 1, table.Flat().Sum(DividedSections.RowsOf))]);
    }

    /// <summary>The number of the part that a row stands in; the first for what is no row of a grid.</summary>
    public int PartOf(GridRow? row) => row is not null && _places.TryGetValue(row, out var part) ? part : 1;
}
