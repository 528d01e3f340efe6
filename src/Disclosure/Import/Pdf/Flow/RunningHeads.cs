namespace Disclosure.Import.Pdf.Flow;

/// <summary>Finds what stands at the edge of page after page and is no part of the document: running heads and feet, page numbers.</summary>
internal static class RunningHeads
{
    // The strips at the top and the bottom of a page where they stand, as shares of its height; and on how many pages.
    private const double Strip = 0.13;
    private const int Least = 3;

    // A head has no more lines than this.
    private const int MostLines = 3;

    /// <summary>Those lines with the reason to leave them out. <paramref name="size"/> is that of the letters of the running text.</summary>
    public static IReadOnlyDictionary<LineItem, string> Of(IReadOnlyList<PageItems> pages, double size)
    {
        var found = new Dictionary<LineItem, string>(ReferenceEqualityComparer.Instance);
        var left = pages.ToDictionary(p => p.Page, p => p.Items);
        // Behind a page number a running foot may stand, and before it a head.
        for (var round = 0; round < 3; round++)
        {
            var edges = pages.SelectMany(p => Edges(p, left[p.Page]).Select(line => (p.Page, Line: line))).ToList();
            var rest = found.Count;
            foreach (var line in PageNumbers.Of(edges)) found.TryAdd(line, "页码");
            foreach (var (line, reason) in Repeated(pages, edges, size)) found.TryAdd(line, reason);
            foreach (var line in RepeatedBlocks(pages, left, size)) found.TryAdd(line, "页眉");
            if (found.Count == rest) break;
            foreach (var page in pages) left[page.Page] = [.. page.Items.Where(i => i is not LineItem line || !found.ContainsKey(line))];
        }
        return found;
    }

    // All pieces of the first and of the last line, if they lie in the strips and apart from what follows.
    private static IEnumerable<LineItem> Edges(PageItems page, IReadOnlyList<PageItem> items)
    {
        if (items.Count == 0) yield break;
        var (top, bottom) = (items.Min(i => i.Top), items.Max(i => i.Bottom));
        foreach (var line in items.OfType<LineItem>())
        {
            var slack = line.Piece.Size;
            if (line.Top <= top + slack && line.Bottom < Strip * page.Height && IsApart(line, items, line.Bottom, line.Bottom + slack)) yield return line;
            else if (line.Bottom >= bottom - slack && line.Top > (1 - Strip) * page.Height && IsApart(line, items, line.Top - slack, line.Top)) yield return line;
        }
    }

    private static bool IsApart(LineItem line, IReadOnlyList<PageItem> items, double from, double to) =>
        !items.Any(i => i != line && i.Top < to && i.Bottom > from && (i.Bottom < line.Top + 1 || i.Top > line.Bottom - 1));

    private static IEnumerable<(LineItem Line, string Reason)> Repeated(
        IReadOnlyList<PageItems> pages, List<(int Page, LineItem Line)> edges, double size)
    {
        var heights = pages.ToDictionary(p => p.Page, p => p.Height);
        return edges
            .GroupBy(e => (Masked(e.Line.Piece.Text), IsHead: e.Line.Bottom < heights[e.Page] / 2))
            .Select(g => (g.Key.IsHead, Edges: g.ToList()))
            .Select(g => (g.IsHead, Edges: g.IsHead && StandsAboveOthers(pages, g.Edges) ? g.Edges : [.. g.Edges.Where(e => e.Line.Piece.Size <= size + 0.5)]))
            .Where(g => g.Edges.Select(e => e.Page).Distinct().Count() >= Math.Min(Least, Math.Max(2, pages.Count)))
            .SelectMany(g => g.Edges.Select(e => (e.Line, g.IsHead ? "页眉" : "页脚")));
    }

    // A table repeats its title above the same lines on each page; what stands above others each time is the title of none, however large.
    private static bool StandsAboveOthers(IReadOnlyList<PageItems> pages, List<(int Page, LineItem Line)> edges) => edges
        .Select(e => pages.First(p => p.Page == e.Page).Items.Where(i => i.Top >= e.Line.Bottom - 1).MinBy(i => i.Top) is LineItem next ? Masked(next.Piece.Text) : null)
        .OfType<string>().Distinct(StringComparer.Ordinal).Count() > Least;

    // A head that takes several lines, for a unit with a long name: all of them as one.
    private static IEnumerable<LineItem> RepeatedBlocks(IReadOnlyList<PageItems> pages, Dictionary<int, IReadOnlyList<PageItem>> left, double size) => pages
        .Select(p => (p.Page, Lines: Block(p, left[p.Page])))
        .Where(b => b.Lines.Count > 1 && b.Lines.TrueForAll(l => l.Piece.Size <= size + 0.5))
        .GroupBy(b => Masked(string.Concat(b.Lines.Select(l => l.Piece.Text))), StringComparer.Ordinal)
        .Where(g => g.Count() >= Math.Min(Least, Math.Max(2, pages.Count)))
        .SelectMany(g => g.SelectMany(b => b.Lines));

    // The lines at the top of a page that stand close together, apart from what follows.
    private static List<LineItem> Block(PageItems page, IReadOnlyList<PageItem> items)
    {
        var block = new List<LineItem>();
        foreach (var item in items.OrderBy(i => i.Top))
        {
            if (block.Count > 0 && item.Top - block[^1].Bottom > block[^1].Piece.Size) return block;
            if (item is not LineItem line || line.Bottom >= Strip * page.Height || block.Count == MostLines) return [];
            block.Add(line);
        }
        return block;
    }

    private static string Masked(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? '0' : c));
}
