using Disclosure.Import.Pdf.Pages;

namespace Disclosure.Import.Pdf.Tiles;

/// <summary>
/// Joins pages on which a spreadsheet was printed that is too wide for one: its left columns on some, its right ones on others, with the
/// same rows at the same heights. The right part is set beside the left one, as if the paper were wider.
/// </summary>
internal static class PageTiles
{
    // How many pages before the right part of a table its left one may stand: first all of the left, then all of the right.
    private const int Furthest = 30;

    /// <summary>The pages, as many as there were: one that stands on the right of another has nothing of its own any more.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="bounds">What the reading may take; when that is used up, the rest stays as it is.</param>
    public static IReadOnlyList<SourcePage> Joined(IReadOnlyList<SourcePage> pages, BoundedReading bounds)
    {
        var tiles = pages.Select(p => new Tile(p)).ToList();
        var owners = new int?[tiles.Count];
        var first = 0;
        for (var i = 1; i < tiles.Count && !bounds.IsStopped; i++)
        {
            if (Best(tiles, Candidates(owners, i, first), i) is var (owner, fit))
            {
                tiles[owner] = new(fit.Together());
                tiles[i] = new(fit.Rest());
                owners[i] = owner;
            }
            else if (owners[i - 1] is not null || tiles[i].BeginsTable)
            {
                // No table reaches over the title of another.
                first = i;
            }
        }
        return [.. tiles.Select(t => t.Page)];
    }

    // Behind a right part: that of the next page on the left, or one more of the same rows.
    private static IEnumerable<int> Candidates(int?[] owners, int page, int first) => owners[page - 1] is { } last
        ? new[] { last + 1, last }.Where(i => i < page && owners[i] is null)
        : Enumerable.Range(Math.Max(first, page - Furthest), page - Math.Max(first, page - Furthest)).Where(i => owners[i] is null);

    private static (int Owner, TileFit Fit)? Best(List<Tile> tiles, IEnumerable<int> candidates, int page)
    {
        (int Owner, TileFit Fit)? best = null;
        foreach (var owner in candidates)
        {
            if (TileFit.Of(tiles[owner], tiles[page]) is { } fit && (best is not { } other || fit.Exact > other.Fit.Exact)) best = (owner, fit);
        }
        return best;
    }
}
