using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Pages;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Parts a page into its tables and the texts beside them.</summary>
internal static class PageTables
{
    /// <summary>The tables of a page, and the pieces of text that stand in none.</summary>
    public static (IReadOnlyList<PageGrid> Grids, IReadOnlyList<TextPiece> Texts) Of(SourcePage page, string file)
    {
        var pieces = LineSet.Of(page.Letters, page.Rules);
        var frames = FrameFinder.Of(page.Rules).OrderBy(f => f.Area).ToList();
        var held = pieces.ToLookup(p => frames.FindIndex(f => f.Holds(p)));
        var grids = new List<PageGrid>();
        var texts = held[-1].ToList();
        for (var i = 0; i < frames.Count; i++)
        {
            if (Grid(frames[i], [.. held[i]], file, page.Number) is { } grid) grids.Add(grid);
            else texts.AddRange(frames[i].IsOpen ? PageLists.Lines(held[i]) : held[i]);
        }
        foreach (var frame in OpenTables.Of(texts, frames).ToList())
        {
            var within = texts.Where(frame.Holds).ToList();
            texts.RemoveAll(frame.Holds);
            if (Grid(frame, within, file, page.Number) is { } grid) grids.Add(grid);
            else texts.AddRange(PageLists.Lines(within));
        }
        return (grids, texts);
    }

    // A box around a single text is no table.
    private static PageGrid? Grid(RuledFrame frame, List<TextPiece> pieces, string file, int page)
    {
        var divided = LineRows.In(WhiteColumns.In(frame, pieces), pieces);
        var grid = GridFill.Of(divided, pieces, file, page);
        if (grid.Columns == 1) return grid.Rows == 1 || frame.IsOpen ? null : grid;
        return frame.IsOpen && PageLists.Is(grid) ? null : grid;
    }
}
