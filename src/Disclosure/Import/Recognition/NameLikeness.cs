namespace Disclosure.Import.Recognition;

/// <summary>How much two folded names are alike: the share of the pairs of neighbouring letters that both have.</summary>
internal static class NameLikeness
{
    // A longer text is no name: its pairs are put into a table first.
    private const int Longest = 64;

    /// <summary>The share, from 0 to 1.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <param name="least">What counts for nothing when it is less: then it is not reckoned where the lengths tell that it must be.</param>
    public static double Of(string left, string right, double least = 0)
    {
        if (left == right) return left.Length > 0 ? 1 : 0;
        var (fewest, all) = (Math.Min(left.Length, right.Length) - 1, left.Length + right.Length - 2);
        if (fewest < 1 || 2.0 * fewest < least * all) return 0;
        return 2.0 * (left.Length <= Longest ? OfShort(left, right) : OfLong(left, right)) / all;
    }

    private static int OfShort(string left, string right)
    {
        Span<bool> isTaken = stackalloc bool[Longest];
        var common = 0;
        for (var i = 1; i < right.Length; i++)
        {
            for (var at = 1; at < left.Length; at++)
            {
                if (left[at] != right[i] || left[at - 1] != right[i - 1] || isTaken[at]) continue;
                isTaken[at] = true;
                common++;
                break;
            }
        }
        return common;
    }

    private static int OfLong(string left, string right)
    {
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 1; i < left.Length; i++) pairs[(left[i - 1], left[i])] = pairs.GetValueOrDefault((left[i - 1], left[i])) + 1;
        var common = 0;
        for (var i = 1; i < right.Length; i++)
        {
            var pair = (right[i - 1], right[i]);
            if (pairs.GetValueOrDefault(pair) is not (> 0 and var count)) continue;
            pairs[pair] = count - 1;
            common++;
        }
        return common;
    }
}
