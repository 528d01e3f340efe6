using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf.Flow;
using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Pages;

namespace Disclosure.Import.Pdf;

/// <summary>Reads a PDF that has a text layer: letters and lines become paragraphs and tables.</summary>
internal sealed class PdfDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool Reads(ReadOnlySpan<byte> beginning) => beginning[..Math.Min(beginning.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public SourceDocument? Read(string file, byte[] content, FindingList findings)
    {
        var faults = new PageFaults(file, findings);
        var pages = BoundedReading.Of(content, faults);
        if (pages is null || !faults.HasText(pages)) return null;
        var dropped = pages.SelectMany(p => p.Dropped.Select(d => new DroppedText(new(file, p.Number, ""), d.Text, d.Reason))).ToList();
        var items = pages.Select(p => Items(p, file)).ToList();
        var size = BodySize(pages);
        var heads = RunningHeads.Of(items, size);
        dropped.AddRange(items.SelectMany(p => p.Lines.Where(heads.ContainsKey).Select(l => Left(file, p.Page, l, heads[l]))));
        var flow = new BlockFlow(file, size);
        var blocks = flow.Of([.. items.Select(p => p with { Items = [.. p.Items.Where(i => i is not LineItem l || !heads.ContainsKey(l))] })]);
        return new(file, pages.Count, blocks, [.. dropped, .. flow.Dropped]);
    }

    private static PageItems Items(SourcePage page, string file)
    {
        var (grids, texts) = PageTables.Of(page, file);
        return new(page.Number, page.Width, page.Height, ReadingOrder.Of(grids, texts));
    }

    private static DroppedText Left(string file, int page, LineItem line, string reason) =>
        new(new(file, page, $"第 {line.Number} 行"), line.Piece.Text, reason);

    // The size of most letters.
    private static double BodySize(IReadOnlyList<SourcePage> pages) => pages
        .SelectMany(p => p.Letters)
        .Where(l => !l.IsBlank)
        .CountBy(l => Math.Round(l.Size * 2) / 2)
        .MaxBy(g => g.Value)
        .Key;
}
