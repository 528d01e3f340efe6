using System.Globalization;
using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>What of a form stands on one page.</summary>
/// <param name="Grid">Its table.</param>
/// <param name="Letters">The letters in it.</param>
/// <param name="Explained">Of 1, how many of the texts have a place in it.</param>
/// <param name="Cost">What of its rows does not fit, from 0.</param>
internal sealed record FormPage(PageGrid Grid, IReadOnlySet<PageLetter> Letters, double Explained, double Cost)
{
    /// <summary>The table of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="columns">The columns of the form.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="isFirst">Whether the form begins on it.</param>
    /// <param name="isLast">Whether it ends on it.</param>
    /// <param name="height">Where in their rows texts stand.</param>
    public static FormPage Of(SheetPage page, IReadOnlyList<FormPart> parts, SheetColumns columns, string file, bool isFirst, bool isLast, TextHeight height)
    {
        var (cells, count) = (new List<FormCell>(), 0);
        var pitch = Pitch(page);
        var top = page.Titles.Count > 0 ? page.Titles[^1].Middle + pitch / 2 : page.Body[0].Middle - pitch / 2;
        foreach (var part in parts)
        {
            var (own, rows) = part.Of(top, pitch, !isFirst, !isLast && part == parts[^1], height);
            cells.AddRange(own.Select(c => c with { Row = c.Row + count }));
            count += rows;
        }
        var grid = new PageGrid(page.Number, columns.Edges, count, [.. cells.OrderBy(c => c.Row).ThenBy(c => c.First).Select(c => Cell(c, file, page.Number))]) { Top = page.Body[0].Top - 1, Bottom = page.Body[^1].Bottom + 1 };
        var letters = cells.SelectMany(c => c.Lines).SelectMany(l => l.Letters).ToHashSet<PageLetter>(ReferenceEqualityComparer.Instance);
        return new(grid, letters, AreApart(cells, count, columns.Count) && parts.All(p => p.IsSound) ? 1 - (parts.Sum(p => p.Left.Count) + parts.Sum(p => p.Cost) / ColumnFit.Unplaced) / Math.Max(1, parts.Sum(p => p.Texts)) : 0, parts.Sum(p => p.Cost));
    }

    /// <summary>The same with texts that stand on it only because the page before has them.</summary>
    public FormPage With(IEnumerable<TextPiece> repeated) => this with { Letters = Letters.Concat(repeated.SelectMany(r => r.Letters)).ToHashSet<PageLetter>(ReferenceEqualityComparer.Instance) };

    private static bool AreApart(List<FormCell> cells, int rows, int columns)
    {
        var taken = new bool[rows, columns];
        foreach (var (row, column) in cells.SelectMany(c => Enumerable.Range(c.Row, c.RowSpan).SelectMany(r => Enumerable.Range(c.First, c.Last - c.First + 1).Select(k => (r, k)))))
        {
            if (taken[row, column]) return false;
            taken[row, column] = true;
        }
        return true;
    }

    // The lead of most lines.
    private static double Pitch(SheetPage page) => page.Body.Zip(page.Body.Skip(1), (a, b) => Math.Round(b.Middle - a.Middle, 1)).Where(d => d > 0.9 * page.Body[0].Size)
        .CountBy(d => d).OrderByDescending(d => d.Value).ThenBy(d => d.Key).Select(d => d.Key).FirstOrDefault(1.5 * page.Body[0].Size);

    private static GridCell Cell(FormCell cell, string file, int page)
    {
        var (text, other) = CellText.Of(cell.Lines);
        var spot = string.Create(CultureInfo.InvariantCulture, $"表内第 {cell.Row + 1} 行第 {cell.First + 1} 列");
        return new GridCell(cell.Row, cell.First, text, new Origin(file, page, spot)) { RowSpan = cell.RowSpan, ColumnSpan = cell.Last - cell.First + 1, OtherReading = other };
    }
}
