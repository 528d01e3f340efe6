using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>The figures of a sheet or section that only one side has.</summary>
internal static class SideFigures
{
    /// <summary>Adds them all, as new or as gone.</summary>
    public static void Add(Sides sides, Table table, IReadOnlyList<Section> sections, bool isAdded)
    {
        foreach (var section in sections.SelectMany(s => s.Flat()))
        {
            switch (section)
            {
                case Grid grid:
                    AddGrid(sides, new GridCells(table, grid), isAdded);
                    break;
                case FieldList list:
                    FieldComparison.OnOneSide(sides, table, list, isAdded);
                    break;
                default:
                    throw UnknownKind.Of(section);
            }
        }
    }

    private static void AddGrid(GridCells cells, Sides sides, GridRow row, bool isAdded)
    {
        var isTotal = sides.Totals.IsTotal(row, cells.Table);
        foreach (var leaf in cells.Grid.Form.Leaves.Where(l => l.Column.IsNumeric && !l.Column.IsRowHeader))
        {
            var at = cells.At(row, leaf);
            var change = isAdded ? FigureComparison.Of(sides, null, at) : FigureComparison.Of(sides, at, null);
            if (change is null || TotalRows.IsDerived(cells.Grid.Form, leaf, l => row.Cells[l.Index]?.Number is not (null or 0))) continue;
            var isSum = TotalRows.IsSum(cells.Grid.Form, leaf, l => row.Cells[l.Index]?.Number is not (null or 0));
            sides.Found.Add(change with { IsTotal = isTotal, IsSum = isSum });
        }
    }

    private static void AddGrid(Sides sides, GridCells cells, bool isAdded)
    {
        foreach (var row in cells.Grid.Rows) AddGrid(cells, sides, row, isAdded);
    }
}
