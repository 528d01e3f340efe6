using Disclosure.Core.Narratives;

namespace Disclosure.Core.Checks.Prose;

/// <summary>The figures of a passage by where they stand: a paragraph may have thousands, and each of its statements asks for its own.</summary>
/// <param name="figures">The figures in order.</param>
internal readonly struct FigureOrder(IReadOnlyList<ProseFigure> figures)
{
    /// <summary>The last figure that ends at or before a place; null when none does.</summary>
    public ProseFigure? Before(int place) => SortedOrder.CountWhile(figures, f => f.End <= place) is > 0 and var count ? figures[count - 1] : null;

    /// <summary>The figures that begin at or behind a place, in order.</summary>
    public IEnumerable<ProseFigure> From(int place)
    {
        for (var i = SortedOrder.CountWhile(figures, f => f.Start < place); i < figures.Count; i++) yield return figures[i];
    }
}
