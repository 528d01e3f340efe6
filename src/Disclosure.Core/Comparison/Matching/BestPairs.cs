namespace Disclosure.Core.Comparison.Matching;

/// <summary>Pairs what is left on two sides, the surest pair first.</summary>
internal static class BestPairs
{
    // Beyond this many comparisons names are no longer guessed at: nobody could look through the result.
    private const int Most = 100_000;

    /// <summary>The pairs (positions in both lists) with a score above 0, each item once; ties go to the first.</summary>
    public static IReadOnlyList<(int Before, int After)> Of(int before, int after, Func<int, int, double> score)
    {
        if ((long)before * after > Most) return [];
        var scored = new List<(double Score, int Before, int After)>();
        for (var i = 0; i < before; i++)
        {
            for (var j = 0; j < after; j++)
            {
                if (score(i, j) is > 0 and var found) scored.Add((found, i, j));
            }
        }
        return Pick(scored);
    }

    private static List<(int Before, int After)> Pick(List<(double Score, int Before, int After)> scored)
    {
        var (left, right) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int)>();
        foreach (var (_, i, j) in scored.OrderByDescending(s => s.Score).ThenBy(s => s.Before).ThenBy(s => s.After))
        {
            if (left.Contains(i) || right.Contains(j)) continue;
            left.Add(i);
            right.Add(j);
            pairs.Add((i, j));
        }
        return pairs;
    }
}
