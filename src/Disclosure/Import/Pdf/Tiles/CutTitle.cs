using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Tiles;

/// <summary>Tells by a title over all columns how far apart two pages stand: both show some of the same letters of it.</summary>
internal static class CutTitle
{
    // So many letters must be the same.
    private const int Least = 3;

    // Above a title stand no more lines than this.
    private const int Highest = 3;

    // A title that is printed again on each page stands at the same place; one over two pages is that of a table wider than so many points.
    private const double Narrowest = 100;

    // How far, in letters, from the edge of what stands on the page it is cut, and how level both parts stand.
    private const double Edge = 2;
    private const double Level = 0.3;

    /// <summary>By how much the right page moves, or null if no title says it.</summary>
    public static double? Shift(Tile left, Tile right)
    {
        foreach (var head in right.Lines.Take(Highest).Where(l => l.Pieces.Count == 1 && l.Pieces[0].Text.EndsWith('表')))
        {
            var title = left.Lines.Take(Highest).FirstOrDefault(l => l.Pieces.Count == 1 && Math.Abs(l.Middle - head.Middle) < Level * head.Size);
            if (title is not null && IsCut(title, head, left, right) && Shift(title, head) is { } shift) return shift;
        }
        return null;
    }

    // On the left at its right edge, on the right at its left one.
    private static bool IsCut(TableLine title, TableLine rest, Tile left, Tile right) =>
        title.Words[^1].Right > left.Lines.Max(l => l.Words[^1].Right) - Edge * title.Size && rest.Words[0].Left < right.Lines.Min(l => l.Words[0].Left) + Edge * rest.Size;

    private static double? Shift(TableLine title, TableLine rest)
    {
        var (before, after) = (Letters(title), Letters(rest));
        for (var count = Math.Min(before.Count, after.Count); count >= Least; count--)
        {
            var shift = before[^count].Left - after[0].Left;
            if (shift >= Narrowest && before.TakeLast(count).Select(l => l.Text).SequenceEqual(after.Take(count).Select(l => l.Text), StringComparer.Ordinal)) return shift;
        }
        return null;
    }

    private static List<Letters.PageLetter> Letters(TableLine line) => [.. line.Words.SelectMany(w => w.Letters).Where(l => !l.IsBlank)];
}
