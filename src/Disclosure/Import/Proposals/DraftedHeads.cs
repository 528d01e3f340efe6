using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Proposals;

/// <summary>Finds the heads of a table without knowing its form: the rows before the first that holds figures, codes or the name of a line.</summary>
internal static class DraftedHeads
{
    private static readonly string[] Totals = ["合计", "总计", "小计", "收入合计", "支出合计", "收入总计", "支出总计"];

    /// <summary>The heads.</summary>
    public static HeadRows Of(SourceGrid grid)
    {
        var first = 0;
        while (first < grid.Rows && IsAbove(grid, first)) first++;
        var end = first;
        for (; end < grid.Rows; end++)
        {
            var cells = grid.Beginning(end).ToList();
            if (cells.Count == 0 && end > first && !IsReached(grid, end)) break;
            if (cells.Count > 0 && HeadRows.IsOrdinals(cells)) continue;
            if (cells.Any(IsData)) break;
        }
        // Where nothing tells the first row of data, heads reach as far as the deepest cell of their first row.
        if (end == grid.Rows) end = first < grid.Rows ? Math.Min(grid.Rows, first + grid.Beginning(first).Select(c => c.RowSpan).DefaultIfEmpty(1).Max()) : first;
        return new HeadRows(first, end);
    }

    /// <summary>Whether a text is the name of a total.</summary>
    public static bool IsTotal(string text) => Folded.Bare(text) is var name && (Totals.Contains(name, StringComparer.Ordinal) || name.EndsWith("总计", StringComparison.Ordinal) || name.EndsWith("合计", StringComparison.Ordinal));

    private static bool IsData(GridCell cell) => PrintedFigures.Is(cell.Text) || Folded.Ordinal(cell.Text) is { Length: > 1 } || (IsTotal(cell.Text) && cell is { Column: 0, Row: > 0 } && cell.RowSpan == 1);

    // A title, or who made the table and in which unit its amounts are.
    private static bool IsAbove(SourceGrid grid, int row)
    {
        var cells = grid.Beginning(row).ToList();
        if (cells.Count == 0) return !IsReached(grid, row);
        return (cells is [{ ColumnSpan: var width }] && width == grid.Columns && grid.Columns > 1)
            || cells.All(c => NoteReading.Maker(c.Text) is not null || NoteReading.AmountUnit(c.Text) is not null);
    }

    private static bool IsReached(SourceGrid grid, int row)
    {
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid.At(row, column) is not null) return true;
        }
        return false;
    }
}
