using System.Globalization;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>Makes the blocks of a document out of its pages: paragraphs and tables, joined where a page broke them.</summary>
internal sealed class BlockFlow(string file, double size)
{
    private readonly TableFlow _tables = new(file);
    private readonly List<PlacedLine> _paragraph = [];

    /// <summary>What was left out, besides what the pages left out themselves.</summary>
    public IEnumerable<DroppedText> Dropped => _tables.Dropped;

    /// <summary>The blocks, in reading order.</summary>
    public IReadOnlyList<Block> Of(IReadOnlyList<PageItems> pages)
    {
        var margins = Margins.Of(pages);
        _tables.Begin(pages);
        foreach (var page in pages)
        {
            foreach (var item in page.Items) Take(item, page, margins[page.Page]);
        }
        End();
        return _tables.Blocks();
    }

    /// <summary>Where a table stood, for a report.</summary>
    public static Origin At(string file, int page, int row) =>
        new(file, page, string.Create(CultureInfo.InvariantCulture, $"表内第 {row + 1} 行"));

    private void Take(PageItem item, PageItems page, Margins margins)
    {
        if (item is GridItem table)
        {
            End();
            _tables.Take(table.Grid);
            return;
        }
        if (item is not LineItem line) return;
        var placed = new PlacedLine(page.Page, line.Number, line.Piece, margins, page.Width);
        if (_paragraph.Count > 0 && !ParagraphRule.GoesOn(_paragraph, placed)) End();
        _paragraph.Add(placed);
    }

    private void End()
    {
        if (_paragraph.Count > 0) _tables.Take(Paragraph.Of(_paragraph, file, size));
        _paragraph.Clear();
    }
}
