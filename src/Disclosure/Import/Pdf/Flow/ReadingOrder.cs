using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>Puts the lines and tables of a page in the order in which a person reads them: from the top; tables side by side one after the other, columns of text too.</summary>
internal static class ReadingOrder
{
    // How many lines above tables that stand side by side may be their titles.
    private const int MostTitles = 4;

    // Tables that share the line between them share their titles.
    private const double Touch = 2;

    /// <summary>The lines and tables in that order.</summary>
    public static IReadOnlyList<PageItem> Of(IReadOnlyList<PageGrid> grids, IReadOnlyList<TextPiece> texts)
    {
        var lines = CellText.Lines(texts).SelectMany((line, index) => Whole(line).Select(p => new LineItem(p) { Number = index + 1 }));
        var items = lines.Cast<PageItem>().Concat(grids.Select(g => new GridItem(g))).OrderBy(i => Math.Round(i.Top, 1)).ThenBy(i => i.Left).ToList();
        TextColumns.Sort(items);
        foreach (var pair in SideBySide(items)) SortPair(items, pair.Left, pair.Right);
        return items;
    }

    // The mark of a list item belongs to the text behind it, however wide the white.
    private static IEnumerable<TextPiece> Whole(IReadOnlyList<TextPiece> line)
    {
        var pieces = line.OrderBy(p => p.Left).ToList();
        for (var i = pieces.Count - 2; i >= 0; i--)
        {
            var isSpread = pieces.TrueForAll(p => p.Text.Length == 1 && Scripts.IsWide(p.Text[0]));
            if (!isSpread && !ListMarks.IsMark(pieces[i].Text)) continue;
            pieces[i] = pieces[i] with { Text = pieces[i].Text + (isSpread ? "" : " ") + pieces[i + 1].Text, Right = pieces[i + 1].Right, Letters = [.. pieces[i].Letters, .. pieces[i + 1].Letters] };
            pieces.RemoveAt(i + 1);
        }
        return pieces;
    }

    private static IEnumerable<(GridItem Left, GridItem Right)> SideBySide(List<PageItem> items)
    {
        var grids = items.OfType<GridItem>().ToList();
        return from left in grids
               from right in grids
               where left.Right <= right.Left + 1 && Math.Min(left.Bottom, right.Bottom) - Math.Max(left.Top, right.Top) > 0
               select (left, right);
    }

    // What stands right above the right one comes after the left one, if the white between the two runs up beside it.
    private static void SortPair(List<PageItem> items, GridItem left, GridItem right)
    {
        var gutter = (left.Right + right.Left) / 2;
        var ends = items.FindLastIndex(i => i == left || (i.Right <= gutter && i.Top < left.Bottom && i.Top >= left.Top));
        var titles = new List<PageItem>();
        for (var i = items.IndexOf(right) - 1; i >= 0 && titles.Count < 2 * MostTitles; i--)
        {
            var item = items[i];
            if (item == left || item is not LineItem) continue;
            if ((item.Left < gutter && item.Right > gutter) || item.Bottom < right.Top - 80) break;
            if (item.Left >= gutter) titles.Insert(0, item);
        }
        if (right.Left - left.Right < Touch || !HasTitles(items, left, gutter)) titles.Clear();
        items.RemoveAll(i => i == right || titles.Contains(i));
        ends = items.FindLastIndex(i => i == left || (i.Right <= gutter && i.Top < left.Bottom && i.Top >= left.Top));
        items.InsertRange(ends + 1, [.. titles, right]);
    }

    private static bool HasTitles(List<PageItem> items, GridItem left, double gutter) =>
        items.Exists(i => i is LineItem && i.Right <= gutter && i.Bottom <= left.Top + 2 && i.Bottom >= left.Top - 80);
}
