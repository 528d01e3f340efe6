using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>
/// Finds the columns below a head. Figures of one column lie over one another however they are set, and those of two columns never do;
/// between them stand the names.
/// </summary>
internal static class ColumnBands
{
    // How many of the lines of the rarer may have both of two neighbouring columns that are one all the same.
    private const double Both = 0.15;

    /// <summary>The columns of some lines, from the left; the numbers of the columns stand in their middle, where figures need not.</summary>
    public static IReadOnlyList<Band> Of(IReadOnlyCollection<TableLine> all)
    {
        IReadOnlyCollection<TableLine> lines = [.. all.Where(l => !l.IsOrdinals)];
        var words = lines.SelectMany(l => l.Words).ToList();
        var figures = Union(words.Where(w => TableLine.IsFigure(w.Text)), true).Where(b => IsOfFigures(b, words)).ToList();
        var names = Union(words.Where(w => !figures.Exists(f => f.Overlap(w.Left, w.Right) > 0)), false);
        var bands = Joined([.. figures.Concat(names).OrderBy(b => b.Left)], lines);
        return all.FirstOrDefault(l => l.IsOrdinals) is { } numbers ? [.. bands.Concat(Blank(bands, numbers)).OrderBy(b => b.Left)] : bands;
    }

    // Each column has the number above it, or the one nearest to it; those that are left over are columns without texts.
    private static IEnumerable<Band> Blank(List<Band> bands, TableLine numbers)
    {
        var free = numbers.Words.Where(w => !bands.Exists(b => b.Overlap(w.Left, w.Right) > 0)).ToList();
        foreach (var band in bands.Where(b => !numbers.Words.Any(w => b.Overlap(w.Left, w.Right) > 0)))
        {
            if (free.MaxBy(w => band.Overlap(w.Left, w.Right)) is { } own) free.Remove(own);
        }
        return free.Select(w => new Band(w.Left, w.Right, true));
    }

    private static List<Band> Union(IEnumerable<TextPiece> words, bool isFigures)
    {
        var bands = new List<Band>();
        foreach (var word in words.OrderBy(w => w.Left))
        {
            if (bands.Count > 0 && word.Left < bands[^1].Right) bands[^1] = bands[^1].With(word.Left, word.Right);
            else bands.Add(new(word.Left, word.Right, isFigures));
        }
        return bands;
    }

    // A number among the words of a name makes no column.
    private static bool IsOfFigures(Band band, List<TextPiece> words)
    {
        var within = words.Where(w => band.Overlap(w.Left, w.Right) > 0).ToList();
        return 2 * within.Count(w => TableLine.IsFigure(w.Text)) >= within.Count;
    }

    // Names that are set in, and a word in the middle of their column, are of one column: no line has both.
    private static List<Band> Joined(List<Band> bands, IReadOnlyCollection<TableLine> lines)
    {
        for (var i = bands.Count - 1; i > 0; i--)
        {
            var (left, right) = (bands[i - 1], bands[i]);
            if (left.IsFigures != right.IsFigures || left.IsFigures || !AreOne(left, right, lines)) continue;
            bands[i - 1] = left.With(right.Left, right.Right);
            bands.RemoveAt(i);
        }
        return bands;
    }

    /// <summary>Whether two neighbouring columns are one: hardly any line has both.</summary>
    public static bool AreOne(Band left, Band right, IReadOnlyCollection<TableLine> lines)
    {
        bool Has(TableLine line, Band band) => line.Words.Any(w => band.Overlap(w.Left, w.Right) > 0);
        var (ofLeft, ofRight) = (lines.Count(l => Has(l, left)), lines.Count(l => Has(l, right)));
        return lines.Count(l => Has(l, left) && Has(l, right)) <= Both * Math.Min(ofLeft, ofRight);
    }
}
