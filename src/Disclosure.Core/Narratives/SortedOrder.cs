namespace Disclosure.Core.Narratives;

/// <summary>What a passage has thousands of, in order: each question of where something stands among them looks at a few.</summary>
internal static class SortedOrder
{
    /// <summary>How many hold something that the first ones hold and all others do not.</summary>
    public static int CountWhile<T>(IReadOnlyList<T> sorted, Func<T, bool> holds)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(sorted[middle])) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
