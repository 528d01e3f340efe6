using Disclosure.Core.Documents;

namespace Disclosure.Core.Layout;

/// <summary>
/// How far the row headers of a grid span downwards: the headers of row groups, and the columns under 分组, whose equal
/// neighbours are merged.
/// </summary>
public sealed class RowSpans
{
    private readonly int[,] _spans;
    private readonly int[,] _starts;

    /// <summary>Measures the rows of a grid.</summary>
    public RowSpans(Grid grid)
    {
        var columns = grid.Form.HasRowGroups ? 1 : grid.Form.Grouping.Count;
        _spans = new int[grid.Rows.Count, columns];
        _starts = new int[grid.Rows.Count, columns];
        var leaves = grid.Form.Grouping.Select(n => grid.Form.FindLeaf(n)!.Index).ToList();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var start = row > 0 && Same(grid, leaves, row, row - 1, column) ? _starts[row - 1, column] : row;
                _starts[row, column] = start;
                _spans[start, column]++;
            }
        }
    }

    /// <summary>How many rows the header spans that begins in this row; 0 when one above still spans it.</summary>
    public int Of(int row, int column) => _spans[row, column];

    /// <summary>The row in which the header begins that spans this row.</summary>
    public int StartOf(int row, int column) => _starts[row, column];

    // Equal in this column and in all to the left of it. Only rows that the unit wrote itself: the label of another may reach across.
    private static bool Same(Grid grid, List<int> leaves, int a, int b, int column)
    {
        if (grid.Form.HasRowGroups) return grid.Rows[a].Group is { } group && group == grid.Rows[b].Group;
        if (grid.Rows[a].Kind != RowKind.Record || grid.Rows[b].Kind != RowKind.Record) return false;
        for (var i = 0; i <= column; i++)
        {
            if (grid.Rows[a].Cells[leaves[i]]?.Text != grid.Rows[b].Cells[leaves[i]]?.Text) return false;
        }
        return true;
    }
}
