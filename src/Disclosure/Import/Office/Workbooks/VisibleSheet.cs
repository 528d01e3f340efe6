namespace Disclosure.Import.Office.Workbooks;

/// <summary>
/// A sheet as it is printed: without what is hidden, its cells with the room that they take. Beyond the last row and column with a text
/// there is nothing.
/// </summary>
internal sealed class VisibleSheet
{
    // A sheet of that many cells and merges over one another is no table.
    private const long MostPairs = 5_000_000;

    private readonly SheetContent _sheet;
    private readonly List<(SheetCell Cell, string Reason)> _left = [];
    private readonly bool[] _hidden = new bool[CellName.MostColumns + 1];
    private readonly Dictionary<int, int> _past = [];

    /// <summary>Looks at a sheet.</summary>
    public VisibleSheet(SheetContent sheet)
    {
        _sheet = sheet;
        foreach (var (from, to) in sheet.HiddenColumns.Take(CellName.MostColumns)) Array.Fill(_hidden, true, Math.Min(from, CellName.MostColumns), Math.Clamp(to - from + 1, 0, CellName.MostColumns - Math.Min(from, CellName.MostColumns)));
        var shown = sheet.Cells.Where(IsShown).ToList();
        var bottom = shown.Count == 0 ? -1 : shown.Max(c => c.Row);
        var right = shown.Count == 0 ? -1 : shown.Max(c => c.Column);
        Cells = Placed(shown, Merges(bottom, right));
        Ruled = [.. sheet.Ruled.Where(r => r.Top <= bottom && !sheet.HiddenRows.Contains(r.Top) && r.Left <= right).Select(r => r with { Bottom = PastHiddenRows(r.Bottom), Right = PastHiddenColumns(Math.Min(r.Right, right)) })];
    }

    /// <summary>The cells with texts, by row, then column.</summary>
    public IReadOnlyList<PlacedCell> Cells { get; }

    /// <summary>Where cells have lines around them, row by row.</summary>
    public IReadOnlyList<CellRange> Ruled { get; }

    /// <summary>What is not printed, and why.</summary>
    public IEnumerable<(SheetCell Cell, string Reason)> Left => _left;

    // The last place is never hidden, so that looking on ends there. On paper the next row that is seen follows at once.
    private CellRange RoomOf(CellRange range) => range with { Bottom = PastHiddenRows(range.Bottom), Right = PastHiddenColumns(range.Right) };

    private int PastHiddenRows(int row)
    {
        if (_past.TryGetValue(row, out var known)) return known;
        var last = row;
        while (_sheet.HiddenRows.Contains(last + 1)) last++;
        return _past[row] = last;
    }

    private int PastHiddenColumns(int column)
    {
        while (_hidden[Math.Min(column + 1, CellName.MostColumns)]) column++;
        return column;
    }

    private bool IsShown(SheetCell cell)
    {
        var reason = _sheet.HiddenRows.Contains(cell.Row) ? "隐藏的行" : _hidden[cell.Column] ? "隐藏的列" : cell.Unseen ?? "";
        if (reason.Length > 0) _left.Add((cell, reason));
        return reason.Length == 0;
    }

    private List<CellRange> Merges(int bottom, int right) =>
        [.. _sheet.Merges.Where(m => m.Top <= bottom && m.Left <= right).Select(m => m with { Bottom = Math.Min(m.Bottom, bottom), Right = Math.Min(m.Right, right) })];

    private List<PlacedCell> Placed(List<SheetCell> cells, List<CellRange> merges)
    {
        if ((long)merges.Count * Math.Min(cells.Count, 2_000) > MostPairs) throw UnreadableFileException.TooLarge("合并单元格数");
        var anchors = new Dictionary<(int, int), CellRange>();
        foreach (var merge in merges) anchors.TryAdd((merge.Top, merge.Left), merge);
        var covered = Covered(cells, merges, anchors);
        var placed = new List<PlacedCell>();
        foreach (var cell in cells.OrderBy(c => c.Row).ThenBy(c => c.Column))
        {
            if (covered.Contains((cell.Row, cell.Column))) _left.Add((cell, "被合并的单元格盖住"));
            else placed.Add(new PlacedCell(cell, RoomOf(anchors.GetValueOrDefault((cell.Row, cell.Column), new CellRange(cell.Row, cell.Column, cell.Row, cell.Column)))));
        }
        return placed;
    }

    // Cells that stand below another's merge: they hold a text that nobody sees.
    private static HashSet<(int, int)> Covered(List<SheetCell> cells, List<CellRange> merges, Dictionary<(int, int), CellRange> anchors)
    {
        var rows = cells.GroupBy(c => c.Row).ToDictionary(g => g.Key, g => g.Select(c => c.Column).ToList());
        var keys = rows.Keys.Order().ToArray();
        var covered = new HashSet<(int, int)>();
        var steps = 0L;
        foreach (var merge in merges)
        {
            var at = Array.BinarySearch(keys, merge.Top);
            for (var i = at < 0 ? ~at : at; i < keys.Length && keys[i] <= merge.Bottom; i++)
            {
                if ((steps += rows[keys[i]].Count) > MostPairs) throw UnreadableFileException.TooLarge("合并单元格数");
                foreach (var column in rows[keys[i]].Where(c => c >= merge.Left && c <= merge.Right && (keys[i] != merge.Top || c != merge.Left))) covered.Add((keys[i], column));
            }
        }
        return covered;
    }
}

/// <summary>A cell with the room that it takes.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Room">The cells that are merged into it, or itself; with the hidden rows and columns behind it.</param>
internal readonly record struct PlacedCell(SheetCell Cell, CellRange Room);
