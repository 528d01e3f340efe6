using Disclosure.Import.Pdf.Forms;
using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Pages;
using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Tables;

/// <summary>Parts a page into its tables and the texts beside them.</summary>
/// <param name="page">The page.</param>
/// <param name="file">The name of the file.</param>
internal sealed class PageTables(SourcePage page, string file)
{
    private readonly List<PageGrid> _grids = [];
    private readonly List<OpenRegion> _regions = [];
    private readonly List<TextPiece> _texts = [];
    private readonly HashSet<PageLetter> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<RuledFrame> _ruled = FrameFinder.Of(page.Rules);
    private IReadOnlyList<TextPiece> _words = BrokenFigures.Joined(ColumnSeams.Parted(LineSet.Words(page.Letters, page.Rules)));
    private List<RuledFrame> _frames = [];

    /// <summary>The page, from 1.</summary>
    public int Page => page.Number;

    /// <summary>Whether no line bounds a table on it.</summary>
    public bool IsBare => _ruled.Count == 0;

    /// <summary>What stands on it, parted by any white that is wider than within words.</summary>
    public IReadOnlyList<TextPiece> Words => _words;

    /// <summary>The tables of the page, and the pieces of text that stand in none. <paramref name="form"/> is what of a form was found on it.</summary>
    public PageParts Of(FormPage? form)
    {
        var pieces = LineSet.Of(page.Letters, page.Rules);
        if (form is not null)
        {
            _grids.Add(form.Grid);
            _words = [.. _words.Select(w => Without(w, form.Letters)).OfType<TextPiece>()];
            pieces = [.. pieces.Select(p => Without(p, form.Letters)).OfType<TextPiece>()];
        }
        _frames = [.. StackedFrames.Of(_ruled, _words).OrderBy(f => f.Area)];
        var heads = WithoutHeads();
        var (held, words) = (pieces.ToLookup(Frame), _words.ToLookup(Frame));
        _texts.AddRange(held[-1]);
        var open = Enumerable.Range(0, _frames.Count).Where(i => FramedRegion.Of(_frames[i], words[i], page.Number) is not null).ToList();
        foreach (var i in Enumerable.Range(0, _frames.Count).Except(open)) Take(_frames[i], [.. held[i]]);
        foreach (var i in open) TakeOpen(_frames[i], held[i], words[i]);
        TakeRegions(Rest(words[-1]), heads);
        TakeRest();
        return new(_grids, [.. _regions.OrderBy(r => r.Top)], _texts);
    }

    private int Frame(TextPiece piece) => _frames.FindIndex(f => f.Holds(piece));

    // Frames around a head whose rows have no lines are no tables by themselves.
    private List<RuledFrame> WithoutHeads()
    {
        var words = _words.ToLookup(Frame);
        var loose = TableLine.Of(words[-1]);
        var heads = _frames.Where((f, i) => FramedRegion.IsHead(f, words[i], loose)).ToList();
        _frames = [.. _frames.Except(heads)];
        return heads;
    }

    // What of it no line of the region has stays a text.
    private void TakeOpen(RuledFrame frame, IEnumerable<TextPiece> pieces, IEnumerable<TextPiece> words)
    {
        _texts.AddRange(pieces);
        if (FramedRegion.Of(frame, Rest(words), page.Number) is { } region) _regions.Add(region);
    }

    // Words are parted otherwise than the texts in frames: what of a word a table with lines has is read there.
    private IEnumerable<TextPiece> Rest(IEnumerable<TextPiece> words) => words.Select(w => Without(w, _taken)).OfType<TextPiece>();

    private void Take(RuledFrame frame, List<TextPiece> pieces)
    {
        if (Grid(frame, pieces) is { } grid)
        {
            _grids.Add(grid);
            _taken.UnionWith(pieces.SelectMany(p => p.Letters));
        }
        else _texts.AddRange(frame.IsOpen ? PageLists.Lines(pieces) : pieces);
    }

    private void TakeRegions(IEnumerable<TextPiece> words, List<RuledFrame> heads)
    {
        var loose = TableLine.Of(words);
        foreach (var framed in _regions.ToList())
        {
            var whole = new RegionFinder(page.Number, loose, _frames, heads, page.Rules).WithHead(framed);
            _regions[_regions.IndexOf(framed)] = whole;
            loose = [.. loose.Except(whole.Lines)];
            Leave(whole);
        }
        foreach (var region in new RegionFinder(page.Number, loose, _frames, heads, page.Rules).All())
        {
            _regions.Add(region);
            Leave(region);
        }
    }

    // What stands in the region; not what lies over it and was read with a frame: its words are none of the region's.
    private void Leave(OpenRegion region)
    {
        var own = region.Lines.SelectMany(l => l.Words).SelectMany(w => w.Letters).ToHashSet<PageLetter>(ReferenceEqualityComparer.Instance);
        List<TextPiece> left = [.. _texts.Where(p => p.Letters.Count > 0 || !region.Holds(p)).Select(p => Without(p, own)).OfType<TextPiece>()];
        _texts.Clear();
        _texts.AddRange(left);
    }

    // A piece without the letters that stand elsewhere; null when nothing is left of it.
    private static TextPiece? Without(TextPiece piece, IReadOnlySet<PageLetter> letters)
    {
        if (!piece.Letters.Any(letters.Contains)) return piece;
        List<PageLetter> left = [.. piece.Letters.Where(l => !letters.Contains(l))];
        return left.TrueForAll(l => l.IsBlank) ? null : TextPiece.Of(left);
    }

    private void TakeRest()
    {
        foreach (var frame in OpenTables.Of(_texts, _frames).ToList())
        {
            var within = _texts.Where(frame.Holds).ToList();
            _texts.RemoveAll(frame.Holds);
            if (Grid(frame, within) is { } grid) _grids.Add(grid);
            else _texts.AddRange(PageLists.Lines(within));
        }
    }

    // A box around a single text is no table.
    private PageGrid? Grid(RuledFrame frame, List<TextPiece> pieces)
    {
        var divided = LineRows.In(WhiteColumns.In(frame, pieces), pieces);
        var grid = GridFill.Of(divided, pieces, file, page.Number);
        if (grid.Columns == 1) return grid.Rows == 1 || frame.IsOpen ? null : grid;
        return frame.IsOpen && PageLists.Is(grid) ? null : grid;
    }
}
