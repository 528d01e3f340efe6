using System.Diagnostics;
using Disclosure.Core.Findings;
using Disclosure.Core.Grids;
using Disclosure.Core.Matching;

namespace Disclosure.Core.Differences.Comparing;

/// <summary>Compares what the subjects of two matched rows are called: a code may get another name, and a name another code.</summary>
internal static class SubjectComparison
{
    /// <summary>
    /// What to mind when the figures of the rows are compared, or why they are not subtracted; blank when the subjects are the same.
    /// Adds the changes of the classification.
    /// </summary>
    public static string Run(Sides sides, RowTraits before, RowTraits after)
    {
        if (before.Identity is not { IsCoded: true, Code: { } from } || after.Identity is not { IsCoded: true, Code: { } to }) return "";
        if (sides.Budgets.FateOf(before.Identity.Classification, from) is not { Change: not SubjectChange.None } fate) return "";
        Tell(sides, from, fate, after.Row.Place);
        // A verdict that names the code itself needs no other.
        return $"科目{(fate.Change == SubjectChange.Renamed ? $" {to} " : "")}{sides.Budgets.VerdictOn(before.Identity, after.Identity).Words}。";
    }

    /// <summary>Adds what became of a subject to the changes of the classification, in the same words wherever it shows, so that it is told once.</summary>
    public static void Tell(Sides sides, string code, SubjectFate fate, Place place)
    {
        var kind = fate.Change switch
        {
            SubjectChange.Recoded => EditionChangeKind.CodeRenumbered,
            SubjectChange.OtherMeaning => EditionChangeKind.CodeReplaced,
            SubjectChange.Renamed or SubjectChange.Gone => EditionChangeKind.CodeRenamed,
            _ => throw new UnreachableException($"no such change: {fate.Change}"),
        };
        sides.Found.Add(kind, fate.Classification, $"{code} {fate.NameBefore}", $"{fate.Code} {fate.NameAfter}", place);
    }
}
