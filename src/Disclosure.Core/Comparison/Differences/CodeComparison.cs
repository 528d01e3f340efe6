using System.Diagnostics;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares what the subjects of two matched rows are called: a code may get another name, and a name another code.</summary>
internal static class CodeComparison
{
    /// <summary>
    /// What to mind when the figures of the rows are compared, or why they are not subtracted; blank when the subjects are the same.
    /// Adds the changes of the classification.
    /// </summary>
    public static string Run(Sides sides, RowTraits before, RowTraits after)
    {
        if (before.Identity is not { IsCoded: true, Code: { } from } || after.Identity is not { IsCoded: true, Code: { } to }) return "";
        if (sides.Budgets.FateOf(before.Identity.Classification, from) is not { Change: not MatchChange.None } fate) return "";
        Tell(sides, from, fate, after.Row.Place);
        // A verdict that names the code itself needs no other.
        return $"科目{(fate.Change == MatchChange.Renamed ? $" {to} " : "")}{sides.Budgets.VerdictOn(before.Identity, after.Identity).Words}。";
    }

    /// <summary>Adds what became of a subject to the changes of the classification, in the same words wherever it shows, so that it is told once.</summary>
    public static void Tell(Sides sides, string code, CodeFate fate, Place place)
    {
        var kind = fate.Change switch
        {
            MatchChange.Recoded => EditionChangeKind.CodeRenumbered,
            MatchChange.OtherMeaning => EditionChangeKind.CodeReplaced,
            MatchChange.Renamed or MatchChange.Gone => EditionChangeKind.CodeRenamed,
            _ => throw new UnreachableException($"no such change: {fate.Change}"),
        };
        sides.Found.Add(kind, fate.Classification, $"{code} {fate.NameBefore}", $"{fate.Code} {fate.NameAfter}", place);
    }
}
