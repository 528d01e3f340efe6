using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf.Grids;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>Follows tables over pages: the next part is joined if nothing stands between but what stood above the first part, too.</summary>
internal sealed class TableFlow(string file)
{
    // How many texts above a table may be its title, and how much of the height of a page may stay free below one that goes on.
    private const int MostTitles = 5;
    private const double Free = 0.12;

    private readonly List<object> _flow = [];
    private readonly Dictionary<int, int> _lastPages = [];
    private readonly Dictionary<int, double> _heights = [];
    private readonly HashSet<int> _blank = [];
    private double _lowest;

    /// <summary>What was left out: heads and titles that a page repeats.</summary>
    public List<DroppedText> Dropped { get; } = [];

    /// <summary>Looks how far down pages are filled.</summary>
    public void Begin(IReadOnlyList<PageItems> pages)
    {
        foreach (var page in pages) _heights[page.Page] = page.Height;
        _blank.UnionWith(pages.Where(p => p.Items.Count == 0).Select(p => p.Page));
        _lowest = pages.SelectMany(p => p.Items.Select(i => i.Bottom / p.Height)).DefaultIfEmpty(1).Max();
    }

    /// <summary>Takes the next text.</summary>
    public void Take(TextBlock text) => _flow.Add(text);

    /// <summary>Takes the next table, or the next part of the last one.</summary>
    public void Take(PageGrid grid)
    {
        var last = _flow.FindLastIndex(f => f is PageGrid);
        if (last < 0 || !Continues(last, grid)) _flow.Add(grid);
        else _lastPages[last] = grid.Page;
    }

    /// <summary>All blocks, in reading order.</summary>
    public IReadOnlyList<SourceBlock> Blocks() => [.. _flow.Select(f => f as SourceBlock ?? Block((PageGrid)f))];

    private GridBlock Block(PageGrid grid) =>
        new(new(file, grid.Page, "表格"), grid.Rows, grid.Columns, [.. grid.Cells.OrderBy(c => c.Row).ThenBy(c => c.Column)]);

    private bool Continues(int index, PageGrid next)
    {
        var first = (PageGrid)_flow[index];
        var page = _lastPages.GetValueOrDefault(index, first.Page);
        var between = _flow.Skip(index + 1).Cast<TextBlock>().ToList();
        if (!(Follows(next, page) || IsTotalOf(next, page, between)) || !between.TrueForAll(t => t.Origin.Page == next.Page && IsRepeated(t, index))) return false;
        if (HasOwnTitle(first, next) || ColumnMap.Of(first, next) is not { } parts) return false;
        var repeated = GridJoin.RepeatedHeads(parts.First, parts.Second);
        if (between.Count > 0 && !between.Exists(t => ContinuedTitle.SaysSo(t.Text)) && !FillsPage(first, page)) return false;
        _flow[index] = GridJoin.Of(parts.First, parts.Second, repeated, FillsPage(first, page), out var left);
        Dropped.AddRange(left.Select(c => new DroppedText(c.Origin, c.Text, "续表的表头")));
        Dropped.AddRange(between.Select(t => new DroppedText(t.Origin, t.Text, "续表的标题")));
        _flow.RemoveRange(index + 1, between.Count);
        return true;
    }

    // On the next page on which anything stands.
    private bool Follows(PageGrid next, int page) => next.Page > page && _blank.IsSupersetOf(Enumerable.Range(page + 1, next.Page - page - 1));

    // The row of the total, set off from the rows above it by white.
    private static bool IsTotalOf(PageGrid next, int page, List<TextBlock> between) =>
        next.Page == page && next.Rows == 1 && between.Count == 0 && next.Cells.Count > 1 && GridJoin.NamesTotal(next.Cells[0].Text);

    // A title in the first row, over all columns, that is not the title of the table before.
    private static bool HasOwnTitle(PageGrid first, PageGrid next) => TitleIn(next) is { } title && (TitleIn(first) is not { } known || ContinuedTitle.Bare(known) != ContinuedTitle.Bare(title));

    private static string? TitleIn(PageGrid grid) =>
        grid.Cells.Where(c => c.Row == 0).ToList() is [{ } only] && only.ColumnSpan == grid.Columns && grid.Columns > 1 && ContinuedTitle.Bare(only.Text).EndsWith('表') ? only.Text : null;

    // A table that ends in the middle of its page is over: what follows has the same form, but is another.
    private bool FillsPage(PageGrid grid, int page) => grid.Bottom / _heights[page] > _lowest - Free;

    private bool IsRepeated(TextBlock text, int index)
    {
        var bare = ContinuedTitle.Bare(text.Text);
        return bare.Length == 0 || Titles(index).Any(t => ContinuedTitle.Bare(t.Text) == bare);
    }

    // A line of text may part a table in two: what stands above the first part on its page is the title of both.
    private IEnumerable<TextBlock> Titles(int index)
    {
        var page = ((PageGrid)_flow[index]).Page;
        return _flow.Take(index).Reverse().TakeWhile(f => f is TextBlock || f is PageGrid grid && grid.Page == page).OfType<TextBlock>().Take(MostTitles);
    }
}
