namespace Disclosure.Import.Pdf.Flow;

/// <summary>Between which edges the running text of a page is set.</summary>
/// <param name="Left">Where full lines begin, in points from the left.</param>
/// <param name="Right">Where they end.</param>
internal sealed record TextMargins(double Left, double Right)
{
    // A line of so many characters is running text.
    private const int LongLine = 14;

    // The white beside the text as a share of the width, where no text says it.
    private const double UsualMargin = 0.1;

    /// <summary>The margins of each page; of one with little text those of a page of the same width.</summary>
    public static IReadOnlyDictionary<int, TextMargins> Of(IReadOnlyList<PageItems> pages)
    {
        var own = pages.ToDictionary(p => p.Page, p => p.Lines.Where(l => l.Piece.Text.Length >= LongLine).ToList());
        var usual = pages.GroupBy(p => Math.Round(p.Width)).ToDictionary(g => g.Key, g => Usual([.. g.Select(p => own[p.Page])]));
        return pages.ToDictionary(p => p.Page, p => own[p.Page].Count > 2 ? Around(own[p.Page]) : usual[Math.Round(p.Width)] ?? Whole(p));
    }

    private static TextMargins? Usual(List<List<LineItem>> pages)
    {
        var margins = pages.Where(p => p.Count > 2).Select(Around).ToList();
        if (margins.Count == 0) return null;
        return new(margins.Select(m => m.Left).Order().ElementAt(margins.Count / 2), margins.Select(m => m.Right).Order().ElementAt(margins.Count / 2));
    }

    private static TextMargins Around(List<LineItem> lines) => new(lines.Min(l => l.Left), lines.Max(l => l.Right));

    // A page with nothing but titles.
    private static TextMargins Whole(PageItems page) => new(UsualMargin * page.Width, (1 - UsualMargin) * page.Width);
}
