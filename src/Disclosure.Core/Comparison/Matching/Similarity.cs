namespace Disclosure.Core.Comparison.Matching;

/// <summary>How alike two names are: the share of pairs of neighbouring letters that they have in common (Dice), from 0 to 1.</summary>
internal static class Similarity
{
    /// <summary>How alike.</summary>
    public static double Of(string left, string right)
    {
        if (left == right) return 1;
        if (left.Length < 2 || right.Length < 2) return 0;
        return Of(Pairs(left), Pairs(right));
    }

    /// <summary>How alike two names are, given by their pairs.</summary>
    public static double Of(int[] left, int[] right)
    {
        if (left.Length + right.Length == 0) return 0;
        var (common, i, j) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j]) (common, i, j) = (common + 1, i + 1, j + 1);
            else if (left[i] < right[j]) i++;
            else j++;
        }
        return 2.0 * common / (left.Length + right.Length);
    }

    /// <summary>The pairs of a name, sorted.</summary>
    public static int[] Pairs(string name)
    {
        if (name.Length < 2) return [];
        var pairs = new int[name.Length - 1];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = (name[i] << 16) | name[i + 1];
        Array.Sort(pairs);
        return pairs;
    }
}
