using Disclosure.Import.Blocks;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>
/// Makes blocks of a sheet. Blank rows part what stands on it; where cells have lines around them, these are a table, with its blank
/// rows. What stands alone in its rows above and below is text: a title, who made it, its unit, notes. Tables beside one another with a
/// blank column between them are several.
/// </summary>
internal sealed class SheetBlocks
{
    private readonly string _file;
    private readonly SheetContent _sheet;
    private readonly List<SourceBlock> _blocks = [];

    private SheetBlocks(string file, SheetContent sheet)
    {
        _file = file;
        _sheet = sheet;
    }

    /// <summary>The blocks of a sheet in reading order.</summary>
    public static IReadOnlyList<SourceBlock> Of(string file, SheetContent sheet, VisibleSheet visible)
    {
        var blocks = new SheetBlocks(file, sheet);
        foreach (var band in SheetBands.Of(visible)) blocks.Add(band);
        return blocks._blocks;
    }

    private void Add(SheetBand band)
    {
        var rows = band.Cells.GroupBy(c => c.Cell.Row).Select(g => g.ToList()).ToList();
        var first = rows.TakeWhile(r => IsAbove(r, band)).Count();
        // One row alone, or single texts below one another, are no table.
        if (!IsTable([.. rows.Skip(first)], band.IsRuled))
        {
            Texts(band.Cells);
            return;
        }
        var last = band.IsRuled ? rows.Count : rows.FindLastIndex(r => !IsBelow(r)) + 1;
        Texts(rows.Take(first).SelectMany(r => r));
        foreach (var part in SheetBands.SideBySide([.. rows[first..last].SelectMany(r => r)], band.Ruled)) Grid(part);
        Texts(rows.Skip(last).SelectMany(r => r));
    }

    private static bool IsTable(List<List<PlacedCell>> rows, bool isRuled) =>
        isRuled ? rows.Count > 0 && rows.SelectMany(r => r).Select(c => c.Cell.Column).Distinct().Skip(1).Any() : rows.Count(r => r.Count > 1) > 1;

    // A title over the whole width; 编制单位：某某 and 单位：万元 at the two ends.
    private static bool IsAbove(List<PlacedCell> row, SheetBand band) =>
        row.Count == 1
            ? !band.IsRuled || row[0].Room.Right - row[0].Room.Left + 1 >= band.Width
            : !band.IsRuled && row.All(c => c.Cell.Text.AsSpan().ContainsAny('：', ':'));

    private static bool IsBelow(List<PlacedCell> row) =>
        row.Count == 1 && (row[0].Cell.Text.Length > 30 || row[0].Cell.Text[0] is '注' or '备' or '说' or '※' or '*');

    private void Texts(IEnumerable<PlacedCell> cells)
    {
        foreach (var (cell, _) in cells)
        {
            var origin = OriginOf(cell);
            _blocks.AddRange(ShownText.Paragraphs(cell.Text).Select(text => new TextBlock(origin, text, TextRole.Paragraph)
            {
                IsBold = cell.Look.IsBold,
                IsCentred = cell.Look.IsCentred,
                Size = cell.Look.Size,
            }));
        }
    }

    // Rows and columns in which nothing begins are left out: a merged cell takes as much room without them.
    private void Grid(IReadOnlyList<PlacedCell> cells)
    {
        var rows = cells.Select(c => c.Cell.Row).Distinct().Order().ToArray();
        var columns = cells.Select(c => c.Cell.Column).Distinct().Order().ToArray();
        var made = new List<GridCell>(cells.Count);
        foreach (var (cell, room) in cells)
        {
            var (row, column) = (Array.BinarySearch(rows, cell.Row), Array.BinarySearch(columns, cell.Column));
            var (text, lines) = ShownText.InCell(cell.Text);
            made.Add(new GridCell(row, column, text, OriginOf(cell))
            {
                RowSpan = LastAt(rows, room.Bottom) - row + 1,
                ColumnSpan = LastAt(columns, room.Right) - column + 1,
                OtherReading = lines,
            });
        }
        _blocks.Add(new GridBlock(made[0].Origin, rows.Length, columns.Length, made));
    }

    private static int LastAt(int[] places, int end)
    {
        var at = Array.BinarySearch(places, end);
        return at >= 0 ? at : ~at - 1;
    }

    private Origin OriginOf(SheetCell cell) => new(_file, _sheet.Number, $"{_sheet.Name}!{CellName.Of(cell.Row, cell.Column)}");
}
