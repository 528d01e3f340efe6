using Disclosure.Core.Grids;
using Disclosure.Core.Matching;

namespace Disclosure.Core.Differences.Comparing;

/// <summary>Compares what the subjects of two matched rows are called: a code may get another name, and a name another code.</summary>
internal static class SubjectComparison
{
    /// <summary>
    /// What to mind when the figures of the rows are compared, and why they must not be subtracted; both blank when the subjects are
    /// the same. Adds the changes of the classification.
    /// </summary>
    public static (string Caveat, string Strangeness) Run(Sides sides, RowTraits before, RowTraits after)
    {
        if (before.Identity is not { IsCoded: true, Code: { } from } || after.Identity is not { IsCoded: true, Code: { } to }) return ("", "");
        if (sides.Budgets.FateOf(before.Identity.Classification, from) is not { Change: not SubjectChange.None } fate) return ("", "");
        var kind = fate.Change switch
        {
            SubjectChange.Recoded => EditionChangeKind.CodeRenumbered,
            SubjectChange.OtherMeaning => EditionChangeKind.CodeReplaced,
            _ => EditionChangeKind.CodeRenamed,
        };
        sides.Found.Add(
            kind, fate.Classification, $"{from} {fate.NameBefore}", $"{to} {fate.NameAfter}", after.Row.Place);
        var words = MatchVerdict.Of(from, fate).Words;
        return fate.Change switch
        {
            SubjectChange.OtherMeaning => ("", $"科目{words}。"),
            SubjectChange.Renamed => ($"科目 {to} {words}。", ""),
            _ => ($"科目{words}。", ""),
        };
    }
}
