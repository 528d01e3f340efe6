namespace Disclosure.Import.Pdf.Flow;

/// <summary>Between which edges the running text of a page is set.</summary>
/// <param name="Left">Where full lines begin, in points from the left.</param>
/// <param name="Right">Where they end.</param>
internal sealed record TextMargins(double Left, double Right)
{
    // A line of so many characters is running text.
    private const int LongLine = 14;

    // How many letters the first line of a paragraph stands in; and so many lines that begin in one place show a margin.
    private const double DeepestFirst = 3;
    private const int Several = 3;

    // The white beside the text as a share of the width, where no text says it.
    private const double UsualMargin = 0.1;

    /// <summary>The margins of each page; of one with little text those of a page of the same width.</summary>
    public static IReadOnlyDictionary<int, TextMargins> Of(IReadOnlyList<PageItems> pages)
    {
        var own = pages.ToDictionary(p => p.Page, Around);
        var usual = pages.GroupBy(p => Math.Round(p.Width)).ToDictionary(g => g.Key, g => Usual([.. g.Select(p => own[p.Page]).OfType<TextMargins>()]));
        return pages.ToDictionary(p => p.Page, p => own[p.Page] ?? usual[Math.Round(p.Width)] ?? Whole(p));
    }

    private static TextMargins? Usual(List<TextMargins> margins)
    {
        if (margins.Count == 0) return null;
        return new(margins.Select(m => m.Left).Order().ElementAt(margins.Count / 2), margins.Select(m => m.Right).Order().ElementAt(margins.Count / 2));
    }

    // Where all long lines are the first of paragraphs, which stand in, the ends of these and headings show where the others begin.
    private static TextMargins? Around(PageItems page)
    {
        var lines = page.Lines.Where(l => l.Piece.Text.Length >= LongLine).ToList();
        if (lines.Count <= 2) return null;
        var left = lines.Min(l => l.Left);
        var further = page.Lines.Where(l => l.Left < left - 1 && left - l.Left < DeepestFirst * l.Piece.Size).ToList();
        var shared = further.Where(l => further.Count(o => Math.Abs(o.Left - l.Left) < 1) >= Several).Select(l => l.Left).DefaultIfEmpty(left).Min();
        return new(shared, lines.Max(l => l.Right));
    }

    // A page with nothing but titles.
    private static TextMargins Whole(PageItems page) => new(UsualMargin * page.Width, (1 - UsualMargin) * page.Width);
}
