using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf.Flow;
using Disclosure.Import.Pdf.Forms;
using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Pages;
using Disclosure.Import.Pdf.Tables;
using Disclosure.Import.Pdf.Tiles;
using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf;

/// <summary>Makes a document out of what is seen on its pages.</summary>
/// <param name="file">The name of the file.</param>
/// <param name="pages">Its pages, at least one with a letter.</param>
/// <param name="bounds">What the reading may take.</param>
internal sealed class DocumentLayout(string file, IReadOnlyList<SourcePage> pages, BoundedReading bounds)
{
    // A line of so many characters is running text, and so many of them are what a document says beside its tables.
    private const int LongLine = 20;
    private const int ManyLines = 20;

    /// <summary>The document, when it is laid out.</summary>
    public SourceDocument? Document { get; private set; }

    /// <summary>Lays it out.</summary>
    public void Run()
    {
        var whole = PageTiles.Joined(pages, bounds);
        var dropped = whole.SelectMany(p => p.Dropped.Select(d => new DroppedText(new(file, p.Number, ""), d.Text, d.Reason) { IsUnseen = d.IsUnseen })).ToList();
        var tables = whole.TakeWhile(_ => !bounds.IsStopped).Select(p => new PageTables(p, file)).ToList();
        var forms = new FormPages(file).Of([.. tables.Where(t => t.IsBare).Select(t => (t.Page, t.Words))]);
        var parts = tables.TakeWhile(_ => !bounds.IsStopped).Select(t => t.Of(forms.GetValueOrDefault(t.Page))).ToList();
        if (bounds.IsStopped) return;
        var blank = whole.Where(p => p.Letters.Count == 0).Select(p => p.Number).ToHashSet();
        var open = RegionChain.Grids([.. parts.SelectMany(p => p.Regions)], file, blank).ToLookup(g => g.Page);
        var items = whole.Zip(parts, (page, part) => Items(page, part, open[page.Number])).ToList();
        var size = BodySize(items);
        var heads = RunningHeads.Of(items, size);
        dropped.AddRange(items.SelectMany(p => p.Lines.Where(heads.ContainsKey).Select(l => Left(p.Page, l, heads[l]))));
        var flow = new BlockFlow(file, size);
        var blocks = flow.Of([.. items.Select(p => p with { Items = [.. p.Items.Where(i => i is not LineItem l || !heads.ContainsKey(l))] })]);
        Document = new(file, pages.Count, blocks, [.. dropped, .. flow.Dropped]);
    }

    private static PageItems Items(SourcePage page, PageParts parts, IEnumerable<PageGrid> open) =>
        new(page.Number, page.Width, page.Height, ReadingOrder.Of([.. parts.Grids, .. open], parts.Texts));

    private DroppedText Left(int page, LineItem line, string reason) => new(new(file, page, $"第 {line.Number} 行"), line.Piece.Text, reason);

    // The size of most lines of running text: a table may have more letters than all of it, and smaller ones.
    private double BodySize(List<PageItems> items) => items
        .SelectMany(p => p.Lines)
        .Where(l => l.Piece.Text.Length >= LongLine)
        .DistinctBy(l => l.Piece.Text, StringComparer.Ordinal)
        .CountBy(l => Math.Round(l.Piece.Size * 2) / 2)
        .Where(g => g.Value >= ManyLines)
        .OrderByDescending(g => g.Value)
        .Select(g => g.Key)
        .FirstOrDefault(LetterSize());

    // The size of most letters.
    private double LetterSize() => pages
        .SelectMany(p => p.Letters)
        .Where(l => !l.IsBlank)
        .CountBy(l => Math.Round(l.Size * 2) / 2)
        .MaxBy(g => g.Value)
        .Key;
}
