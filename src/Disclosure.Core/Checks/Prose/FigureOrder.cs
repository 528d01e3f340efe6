namespace Disclosure.Core.Checks.Prose;

/// <summary>The figures of a passage by where they stand: a paragraph may have thousands, and each of its statements asks for its own.</summary>
/// <param name="figures">The figures in order.</param>
internal readonly struct FigureOrder(IReadOnlyList<ProseFigure> figures)
{
    /// <summary>The last figure that ends at or before a place; null when none does.</summary>
    public ProseFigure? Before(int place)
    {
        var (low, high) = (0, figures.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle].End <= place) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : figures[low - 1];
    }

    /// <summary>The figures that begin at or behind a place, in order.</summary>
    public IEnumerable<ProseFigure> From(int place)
    {
        for (var i = IndexFrom(place); i < figures.Count; i++) yield return figures[i];
    }

    private int IndexFrom(int place)
    {
        var (low, high) = (0, figures.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle].Start < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
