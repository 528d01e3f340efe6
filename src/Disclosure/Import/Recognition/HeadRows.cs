using Disclosure.Import.Blocks;

namespace Disclosure.Import.Recognition;

/// <summary>Where the heads of a source grid stand.</summary>
/// <param name="First">The first row of heads; what stands above it is a title, or who made the table.</param>
/// <param name="End">The first row behind them.</param>
internal readonly record struct HeadRows(int First, int End)
{
    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => First == End;

    /// <summary>The heads that begin in a row, as the words of a form tell them.</summary>
    public static HeadRows At(SourceGrid grid, FormWords words, int row) => Of(grid, words, row, grid.Rows, row);

    /// <summary>The first heads in a range of rows, as the words of a form tell them.</summary>
    public static HeadRows Of(SourceGrid grid, FormWords words, int from, int to) => Of(grid, words, from, to, to);

    private static HeadRows Of(SourceGrid grid, FormWords words, int from, int to, int lastFirst)
    {
        var (first, end) = (-1, from);
        for (var row = from; row < to && (first >= 0 || row <= lastFirst); row++)
        {
            var cells = grid.Beginning(row).ToList();
            if (cells.Count == 0)
            {
                // A row that heads from above reach into.
                if (first < 0 || row < end || IsCovered(grid, row)) continue;
                break;
            }
            if (IsOrdinals(cells))
            {
                if (first >= 0) end = Math.Max(end, row + 1);
                continue;
            }
            if (!IsHead(cells, words, first >= 0 && row < end))
            {
                if (first >= 0) break;
                continue;
            }
            if (first < 0) first = row;
            end = Math.Max(end, Math.Min(to, row + cells.Max(c => c.RowSpan)));
        }
        return first < 0 ? new HeadRows(from, from) : new HeadRows(first, WithOrdinals(grid, end, to));
    }

    /// <summary>Whether a row says the numbers of columns (栏次).</summary>
    public static bool IsOrdinals(IReadOnlyList<GridCell> cells)
    {
        var numbers = cells.Select(c => Folded.Name(c.Text)).Where(t => t is not ("栏次" or "类" or "款" or "项" or "行次" or "**")).ToList();
        if (numbers.Count < 2 && !(numbers.Count == 1 && cells.Any(c => Folded.Name(c.Text) == "栏次"))) return false;
        var single = numbers.Where(n => n.Length is > 0 and <= 3 && n.All(char.IsAsciiDigit)).Select(int.Parse).ToList();
        var isFormulas = numbers.All(n => n.All(c => char.IsAsciiDigit(c) || c is '=' or '+' or '-' or '(' or ')' or '*'));
        return isFormulas && single.Count >= 1 && single.Zip(single.Skip(1)).All(p => p.Second > p.First) && numbers.Count - single.Count <= numbers.Count / 2;
    }

    private static int WithOrdinals(SourceGrid grid, int end, int to)
    {
        while (end < to && grid.Beginning(end).ToList() is { Count: > 1 } cells && IsOrdinals(cells)) end++;
        return end;
    }

    private static bool IsCovered(SourceGrid grid, int row)
    {
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid.At(row, column) is { } cell && cell.Row < row) return true;
        }
        return false;
    }

    private static bool IsHead(List<GridCell> cells, FormWords words, bool isWithin)
    {
        if (cells.Any(c => PrintedFigures.Is(c.Text))) return false;
        var known = cells.Count(c => words.IsHead(c.Text));
        // One word alone may as well be the name of a line below blank cells.
        if (!isWithin && cells.Any(c => words.IsLine(c.Text)) && !cells.Any(c => words.IsHead(c.Text) && !words.IsLine(c.Text))) return false;
        return known * 2 >= cells.Count || (isWithin && known > 0) || (isWithin && cells.All(c => c.ColumnSpan == 1 && c.Text.Length <= 12));
    }
}
