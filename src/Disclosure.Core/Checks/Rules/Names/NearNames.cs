namespace Disclosure.Core.Checks.Rules.Names;

/// <summary>Tells a slip of the pen from another name.</summary>
internal static class NearNames
{
    private const int Least = 5;

    /// <summary>
    /// Whether one name is the other with one letter more or less. Never with another letter: 提租补贴 and 购房补贴 are two subjects.
    /// Short names are too much alike for it to tell anything.
    /// </summary>
    public static bool IsSlip(string one, string other)
    {
        var (less, more) = one.Length < other.Length ? (one, other) : (other, one);
        if (more.Length != less.Length + 1 || less.Length < Least) return false;
        var same = 0;
        while (same < less.Length && less[same] == more[same]) same++;
        return less.AsSpan(same).SequenceEqual(more.AsSpan(same + 1));
    }
}
