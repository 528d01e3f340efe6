using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>
/// Finds running text that is set in columns, and puts one column behind the other. A white gutter runs down between its lines, and most of
/// them fill their columns: those of a table, or of names with their values, do not.
/// </summary>
internal static class TextColumns
{
    // So many lines of each column stand beside the others; so many characters and so much of the width of its column has a full one.
    private const int Least = 4;
    private const int LongLine = 8;
    private const double Full = 0.85;

    // A page of more lines is no page of text.
    private const int MostLines = 600;

    /// <summary>Puts the lines of each such text in order, and says between which edges each stands.</summary>
    /// <param name="items">The lines and tables of a page, in order.</param>
    public static void Sort(List<PageItem> items)
    {
        var rows = items.OfType<LineItem>().GroupBy(l => l.Number).OrderBy(g => g.Key).ToList();
        if (rows.Sum(r => r.Count()) > MostLines) return;
        // Those first whose lines have to be parted: of a text with a narrow gutter some are.
        var fused = FusedLines.Of([.. rows.SelectMany(r => r)]);
        if (fused.Count > 0) Sort(items, [.. rows.Select(r => r.SelectMany(l => fused.GetValueOrDefault(l) ?? [l]).ToList())], fused);
        var left = items.ToHashSet<PageItem>(ReferenceEqualityComparer.Instance);
        Sort(items, [.. rows.Select(r => r.Where(left.Contains).ToList()).Where(r => r.Count > 0)], new Dictionary<LineItem, IReadOnlyList<LineItem>>());
    }

    private static void Sort(List<PageItem> items, IReadOnlyList<IReadOnlyList<LineItem>> rows, IReadOnlyDictionary<LineItem, IReadOnlyList<LineItem>> fused)
    {
        for (var first = 0; first < rows.Count;)
        {
            var run = ColumnLines.From(rows, first);
            var isText = IsText(run) && !IsCut(run, items);
            if (isText) Put(items, run, fused);
            first += isText ? run.Rows.Count : 1;
        }
    }

    private static void Put(List<PageItem> items, ColumnLines run, IReadOnlyDictionary<LineItem, IReadOnlyList<LineItem>> fused)
    {
        var lines = run.Lines.ToHashSet<PageItem>(ReferenceEqualityComparer.Instance);
        lines.UnionWith(fused.Where(f => f.Value.Any(lines.Contains)).Select(f => f.Key));
        var at = items.FindIndex(lines.Contains);
        items.RemoveAll(lines.Contains);
        items.InsertRange(at, run.Columns.SelectMany(column => run.In(column).OrderBy(l => l.Top).Select(l => l with { Column = column })));
    }

    private static bool IsText(ColumnLines run)
    {
        var columns = run.Columns.Select(c => (Column: c, Lines: run.In(c).ToList())).ToList();
        if (columns.Count < 2 || columns.Exists(c => c.Lines.Count < Least)) return false;
        var (top, bottom) = (columns.Max(c => c.Lines.Min(l => l.Top)), columns.Min(c => c.Lines.Max(l => l.Bottom)));
        return columns.TrueForAll(c => c.Lines.Count(l => l.Bottom > top && l.Top < bottom) >= Least && IsFilled(c.Column, c.Lines));
    }

    private static bool IsFilled(TextMargins column, List<LineItem> lines) =>
        2 * lines.Count(l => l.Piece.Text.Length >= LongLine && l.Piece.Width >= Full * (column.Right - column.Left) && !l.Piece.Text.All(Scripts.IsOfNumber)) >= lines.Count;

    private static bool IsCut(ColumnLines run, List<PageItem> items)
    {
        var (top, bottom) = (run.Lines.Min(l => l.Top), run.Lines.Max(l => l.Bottom));
        return items.Exists(i => i is GridItem && i.Top < bottom && i.Bottom > top);
    }
}
