using System.Diagnostics;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>What is to be said of two rows that are one.</summary>
/// <param name="Change">What became of the row.</param>
/// <param name="Words">It in Chinese, without a full stop; blank for nothing.</param>
internal sealed record MatchVerdict(MatchChange Change, string Words)
{
    /// <summary>Nothing is to be said.</summary>
    public static MatchVerdict Same { get; } = new(MatchChange.None, "");

    /// <summary>By what a new name was recognised; null where a code or the form says so.</summary>
    public Recognition? Reason { get; init; }

    /// <summary>Whether figures may be subtracted.</summary>
    public bool IsComparable => Change != MatchChange.OtherMeaning;

    /// <summary>What is to be said of what has another name.</summary>
    public static MatchVerdict Renamed(string before, string after, Recognition? reason) =>
        new(MatchChange.Renamed, MatchWords.Renamed(before, after)) { Reason = reason };

    /// <summary>What is to be said of a subject.</summary>
    public static MatchVerdict Of(string code, CodeFate fate) => fate.Change switch
    {
        MatchChange.Renamed => new(fate.Change, MatchWords.Renamed(fate.NameBefore, fate.NameAfter)),
        MatchChange.Recoded => new(fate.Change, MatchWords.Recoded(code, fate.Code!)),
        MatchChange.OtherMeaning => new(fate.Change, MatchWords.OtherMeaning(code, fate.NameBefore, fate.NameAfter)),
        MatchChange.None or MatchChange.Gone => Same,
        _ => throw new UnreachableException($"no such change: {fate.Change}"),
    };
}
