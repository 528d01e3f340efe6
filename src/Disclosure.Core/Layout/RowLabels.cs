using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>How far the labels of lines reach.</summary>
public static class RowLabels
{
    /// <summary>
    /// How many columns the label of a line takes: those that a line has nothing to say in, codes, and what records name themselves by.
    /// None for a row of another kind.
    /// </summary>
    public static int ColumnsOf(Grid grid, GridRow row)
    {
        if (row.Kind != RowKind.Line) return 0;
        var count = 0;
        foreach (var leaf in grid.Form.Leaves)
        {
            var isFree = leaf.Column.Type == ColumnType.Name || (row.Cells[leaf.Index] is null && leaf.Column.Type == ColumnType.Code);
            var isRecords = grid.Form.HasRecords && row.Cells[leaf.Index] is null && leaf.Column.Type is not (ColumnType.Amount or ColumnType.RowNumber);
            if (!isFree && !isRecords) break;
            count++;
        }
        return count;
    }
}
