using System.Globalization;
using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>Makes the grid of a table without lines.</summary>
/// <param name="region">The table, or what of it stands on one page.</param>
/// <param name="tree">Its head and its columns.</param>
/// <param name="pitch">How near to each other its rows stand, in points.</param>
/// <param name="edges">Where its columns begin and the last ends: those of all its pages.</param>
/// <param name="file">The name of the file.</param>
internal sealed class UnruledGrid(OpenRegion region, HeadTree tree, double pitch, IReadOnlyList<double> edges, string file)
{
    private readonly BodyRows _rows = new(region, tree.Columns, pitch);
    private readonly List<GridCell> _cells = [];
    private readonly HashSet<Origin> _full = [];

    /// <summary>The grid. <paramref name="heads"/> are the cells of its head.</summary>
    public PageGrid Of(IReadOnlyList<HeadCell> heads)
    {
        foreach (var group in heads.GroupBy(h => (h.Level, h.First))) AddHead([.. group.OrderBy(h => h.Left)]);
        var rows = _rows.Of();
        for (var i = 0; i < rows.Count; i++) AddRow(tree.Rows + i, rows[i]);
        return new(region.Page, edges, tree.Rows + rows.Count, [.. _cells.OrderBy(c => c.Row).ThenBy(c => c.Column)]) { Top = region.Top, Bottom = region.Bottom, Full = _full };
    }

    private void AddHead(IReadOnlyList<HeadCell> heads)
    {
        var head = heads[0];
        Add(head.Level, tree.Height(head), head.First, heads.Max(h => h.Last), [.. heads.SelectMany(h => h.Pieces)]);
    }

    private void AddRow(int row, IReadOnlyList<TableLine> lines)
    {
        var words = lines.SelectMany(l => l.Words).ToLookup(_rows.ColumnOf);
        var name = Enumerable.Range(0, tree.Columns.Count).FirstOrDefault(i => !tree.Columns[i].IsFigures);
        var isLabel = name > 0 && words.Where(g => g.Key <= name).ToList() is [var only] && IsLabel(only, only.Key, name);
        foreach (var cell in words)
        {
            var (first, last) = isLabel && cell.Key <= name ? (0, name) : (cell.Key, cell.Key);
            var added = Add(row, 1, first, last, [.. cell]);
            if (_rows.IsFull(cell.Last(), "")) _full.Add(added.Origin);
        }
    }

    // A word in the columns of the code stands in the middle of them and of the name: 合计.
    private bool IsLabel(IEnumerable<TextPiece> words, int column, int name) =>
        words.All(w => !TableLine.IsFigure(w.Text)) && (column < name || words.Any(w => tree.Columns[name - 1].Overlap(w.Left, w.Right) > 0));

    private GridCell Add(int row, int rowSpan, int first, int last, IReadOnlyList<TextPiece> words)
    {
        var lines = CellText.Lines(words).Select(l => l.OrderBy(w => w.Left).ToList());
        var (text, other) = CellText.Of([.. lines.SelectMany(l => l.TrueForAll(w => w.Letters.Count > 0) ? [TextPiece.Joined(l)] : l)]);
        var spot = string.Create(CultureInfo.InvariantCulture, $"表内第 {row + 1} 行第 {first + 1} 列");
        var cell = new GridCell(row, first, text, new(file, region.Page, spot)) { RowSpan = rowSpan, ColumnSpan = last - first + 1, OtherReading = other };
        _cells.Add(cell);
        return cell;
    }
}
