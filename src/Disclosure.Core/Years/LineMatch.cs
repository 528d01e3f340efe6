using Disclosure.Core.Checks.Comparing;
using Disclosure.Core.Differences.Matching;

namespace Disclosure.Core.Years;

/// <summary>Finds which figures of two years are of one thing: the same code; else, under another code, the same name; else a name so like it that it was renamed.</summary>
internal static class LineMatch
{
    // Half of what two names are made of in common, and amounts within as much again: less is guessing.
    private const double Alike = 0.5;
    private const double Nearly = 0.75;

    /// <summary>The lines matched.</summary>
    public static Matched<YearLine> Of(IReadOnlyList<YearLine> before, IReadOnlyList<YearLine> after) => new Matcher<YearLine>(before, after)
        .ByKey(KeyOf, KeyOf)
        .ByKey(NameOf, NameOf)
        .ByScore(Renamed)
        .Result;

    /// <summary>Whether a code has come to mean something else: its names have little in common.</summary>
    public static bool IsOtherMeaning(YearLine before, YearLine after) =>
        before.Code is not null && !IsSameName(before, after) && Similarity.Of(FoldedText.Of(before.Name), FoldedText.Of(after.Name)) < Alike;

    /// <summary>Whether two lines have the same name.</summary>
    public static bool IsSameName(YearLine before, YearLine after) => FoldedText.Of(before.Name) == FoldedText.Of(after.Name);

    private static string KeyOf(YearLine line) => line.Code ?? $"{line.IsTotal} {FoldedText.Of(line.Name)}";

    // A subject that kept its name and level under another code; what has its code still was matched before.
    private static string? NameOf(YearLine line) => line.Code is null ? null : $"{line.Level} {FoldedText.Of(line.Name)}";

    private static double Renamed(YearLine before, YearLine after)
    {
        if (before.Code is not null || after.Code is not null || before.IsTotal != after.IsTotal || before.Level != after.Level) return 0;
        var (left, right) = (FoldedText.Of(before.Name), FoldedText.Of(after.Name));
        if (NameDifference.Of(left, right) is { Left.Length: <= 2, Right.Length: <= 2 } parts && parts.TellsApart()) return 0;
        var alike = Similarity.Of(left, right);
        return alike >= Nearly || (alike >= Alike && IsNear(before.Value, after.Value)) ? alike : 0;
    }

    private static bool IsNear(decimal? before, decimal? after) =>
        before is { } b && after is { } a && Math.Min(Math.Abs(a), Math.Abs(b)) * 2 >= Math.Max(Math.Abs(a), Math.Abs(b));
}
