namespace Disclosure.Core.Words;

/// <summary>Where two folded names part: what is left of each without their common beginning and end.</summary>
/// <param name="Left">What only the first has.</param>
/// <param name="Right">What only the second has.</param>
/// <param name="After">The common end.</param>
internal sealed record NameDifference(string Left, string Right, string After)
{
    private const int ShortestName = 6;
    private const int MostDifferent = 2;

    /// <summary>Where two folded names part.</summary>
    public static NameDifference Of(string left, string right)
    {
        var (start, end) = Common(left, right);
        return new(left[start..^end], right[start..^end], left[^end..]);
    }

    /// <summary>Whether two folded names look like one, written down twice: a character or two changed, or one left out.</summary>
    public static bool IsSlip(string left, string right)
    {
        var (shorter, longer) = (Math.Min(left.Length, right.Length), Math.Max(left.Length, right.Length));
        if (shorter < ShortestName || longer - shorter > 1) return false;
        // Most names are told apart by counting; only those that are near are taken to pieces.
        var (start, end) = Common(left, right);
        return longer - start - end is > 0 and <= MostDifferent && !Of(left, right).TellsApart();
    }

    private static (int Start, int End) Common(string left, string right)
    {
        var start = left.AsSpan().CommonPrefixLength(right);
        var most = Math.Min(left.Length, right.Length) - start;
        var end = 0;
        while (end < most && left[^(end + 1)] == right[^(end + 1)]) end++;
        return (start, end);
    }

    /// <summary>Whether what differs is what tells two things apart that are named side by side.</summary>
    public bool TellsApart() =>
        (Left + Right).Any(c => char.IsAsciiLetterOrDigit(c) || WordLists.Distinguishing.Contains(c))
        || (After.Length > 0 && WordLists.Bodies.Contains(After[0]));
}
