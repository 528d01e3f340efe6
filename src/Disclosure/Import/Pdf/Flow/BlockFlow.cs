using System.Globalization;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>Makes the blocks of a document out of its pages: paragraphs and tables, joined where a page broke them.</summary>
internal sealed class BlockFlow(string file, double size)
{
    // The letters of a note at the foot of a page are smaller than this share of the running text's.
    private const double Smaller = 0.92;

    private readonly TableFlow _tables = new(file);
    private readonly List<PlacedLine> _paragraph = [];
    private readonly List<PlacedLine> _notes = [];

    /// <summary>What was left out, besides what the pages left out themselves.</summary>
    public IEnumerable<DroppedText> Dropped => _tables.Dropped;

    /// <summary>The blocks, in reading order.</summary>
    public IReadOnlyList<SourceBlock> Of(IReadOnlyList<PageItems> pages)
    {
        var margins = TextMargins.Of(pages);
        _tables.Begin(pages);
        foreach (var page in pages)
        {
            var notes = FirstNote(page);
            for (var i = 0; i < page.Items.Count; i++) Take(page.Items[i], page, margins[page.Page], isNote: i >= notes);
        }
        End();
        return _tables.Blocks();
    }

    /// <summary>Where a table stood, for a report.</summary>
    public static Origin At(string file, int page, int row) =>
        new(file, page, string.Create(CultureInfo.InvariantCulture, $"表内第 {row + 1} 行"));

    // The small lines at the end of a page.
    private int FirstNote(PageItems page)
    {
        var first = page.Items.Count;
        while (first > 0 && page.Items[first - 1] is LineItem line && line.Piece.Size < Smaller * size) first--;
        return first;
    }

    private void Take(PageItem item, PageItems page, TextMargins margins, bool isNote)
    {
        if (item is GridItem table)
        {
            End();
            _tables.Take(table.Grid);
            return;
        }
        if (item is not LineItem line) return;
        var placed = new PlacedLine(page.Page, line.Number, line.Piece, line.Column ?? margins, page.Width);
        // A note stands behind the paragraph above it, which may go on on the next page.
        if (isNote && _paragraph.Count > 0 && _paragraph[^1].Piece.Size >= Smaller * size)
        {
            _notes.Add(placed);
            return;
        }
        if (_paragraph.Count > 0 && !ParagraphRule.GoesOn(_paragraph, placed)) End();
        _paragraph.Add(placed);
    }

    private void End()
    {
        EndParagraph();
        foreach (var line in _notes)
        {
            if (_paragraph.Count > 0 && !ParagraphRule.GoesOn(_paragraph, line)) EndParagraph();
            _paragraph.Add(line);
        }
        EndParagraph();
        _notes.Clear();
    }

    private void EndParagraph()
    {
        if (_paragraph.Count > 0) _tables.Take(JoinedParagraph.Of(_paragraph, file, size));
        _paragraph.Clear();
    }
}
