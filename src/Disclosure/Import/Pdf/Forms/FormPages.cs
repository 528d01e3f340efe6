using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>
/// Finds forms of parts below each other that no line divides: headings, fields and tables, as a spreadsheet prints them in the columns
/// of one sheet. A page on which not nearly every text stands in these columns is none.
/// </summary>
/// <param name="file">The name of the file.</param>
internal sealed class FormPages(string file)
{
    // How many of the texts of a page must stand in columns and rows.
    private const double Enough = 0.95;

    // How much better one way of setting texts must fit than the others.
    private const double Clearly = ColumnFit.Unplaced / 2;

    // A form has three columns at least. What has more columns, lines, words or pages than these is none that somebody filled in.
    private const int LeastColumns = 3;
    private const int MostColumns = 30;
    private const int MostLines = 150;
    private const int MostWords = 2_000;
    private const int MostPages = 15;

    /// <summary>What of forms stands on each page that has any.</summary>
    /// <param name="pages">The words of the pages that no line divides, by page.</param>
    public IReadOnlyDictionary<int, FormPage> Of(IReadOnlyList<(int Number, IReadOnlyList<TextPiece> Words)> pages)
    {
        var found = new Dictionary<int, FormPage>();
        List<SheetPage> sheets = [.. pages.Where(p => p.Words.Count <= MostWords).Select(p => SheetPage.Of(p.Number, p.Words)).Where(s => s.Body.Count is > 2 and < MostLines)];
        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].Middle is not { } middle || !sheets[i].IsStacked(middle)) continue;
            var chain = sheets.Skip(i).Take(MostPages).Index().TakeWhile(s => s.Item.Number == sheets[i].Number + s.Index && s.Item.HasTitlesOf(sheets[i])).Select(s => s.Item).ToList();
            var read = Read(chain, middle);
            foreach (var page in read) found[page.Grid.Page] = page;
            i += Math.Max(0, read.Count - 1);
        }
        return found;
    }

    // As many pages as have the columns of the first.
    private List<FormPage> Read(List<SheetPage> chain, double middle)
    {
        while (chain.Count > 0)
        {
            var read = Pages(chain, middle);
            var good = read.TakeWhile(p => p.Explained >= Enough).Count();
            if (good == chain.Count) return read;
            chain = chain[..(good == 0 && chain.Count > 1 ? 1 : good)];
        }
        return [];
    }

    private List<FormPage> Pages(List<SheetPage> chain, double middle)
    {
        var left = Math.Min(chain.Min(p => p.Left), 2 * middle - chain.Max(p => p.Right));
        var parts = chain.Select(p => FormLines.Of(p, middle).ToList()).ToList();
        List<FormLines> all = [.. parts.SelectMany(p => p)];
        var starts = new ColumnStarts([.. all.Select(p => p.Lines)], left, 2 * middle - left);
        var found = starts.Of();
        if (found.Count > MostColumns) return [];
        var columns = new HeadEdges(all).In(new SheetColumns(found, starts.Seam, 2 * middle - left));
        if (columns.Count is < LeastColumns or > MostColumns) return [];
        if (parts.Exists(page => page.Zip(page.Skip(1)).Any(p => p.Second.IsOfColumn(p.First.Lines.Count > 0 ? p.First.Lines[^1] : p.First.Heading, columns.Edges)))) return [];
        var middleSet = Set(chain, parts, columns, TextHeight.Middle);
        if (Cost(middleSet) < 1) return middleSet;
        // What fits as well in another way says something else of the rows.
        List<List<FormPage>> sets = [.. new[] { middleSet, Set(chain, parts, columns, TextHeight.Top), Set(chain, parts, columns, TextHeight.Bottom) }.OrderBy(Cost)];
        return Cost(sets[1]) - Cost(sets[0]) < Clearly ? [] : sets[0];
    }

    private static double Cost(List<FormPage> pages) => pages.Sum(p => p.Cost);

    private List<FormPage> Set(List<SheetPage> chain, List<List<FormLines>> parts, SheetColumns columns, TextHeight height) => [.. chain.Select((p, i) =>
        FormPage.Of(p, [.. parts[i].SelectMany(s => FormPart.All(s.Heading, s.Lines, columns, height))], columns, file, i == 0, i == chain.Count - 1, height)
            .With(i == 0 ? [] : p.RepeatedOf(chain[i - 1], chain[0])))];
}
