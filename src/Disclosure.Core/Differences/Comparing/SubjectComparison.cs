using Disclosure.Core.Differences.Matching;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Differences.Comparing;

/// <summary>Compares what the subjects of two matched rows are called: a code may get another name, and a name another code.</summary>
internal static class SubjectComparison
{
    // Names that have less in common name two things.
    private const double Alike = 0.3;

    /// <summary>
    /// What to mind when the figures of the rows are compared, and why they must not be subtracted; both blank when the subjects are
    /// the same. Adds the changes of the classification.
    /// </summary>
    public static (string Caveat, string Strangeness) Run(Sides sides, GridRow before, GridRow after)
    {
        if (before.Code is not { } from || after.Code is not { } to) return ("", "");
        if (from != to)
        {
            if (sides.Codes.ClassificationOf(from, to) is not { } where) return ("", "");
            sides.Found.Add(EditionChangeKind.CodeRenumbered, where, $"{from} {NameOf(before)}", $"{to} {NameOf(after)}", after.Place);
            return ($"科目编码由 {from} 改为 {to}。", "");
        }
        if (sides.Codes.Renamed(to) is not { } names) return ("", "");
        sides.Found.Add(EditionChangeKind.CodeRenamed, names.Classification, $"{to} {names.Before}", $"{to} {names.After}", after.Place);
        return Similarity.Of(names.Before, names.After) >= Alike
            ? ($"科目 {to} 由「{names.Before}」改名为「{names.After}」。", "")
            : ("", $"科目 {to} 由「{names.Before}」换成了「{names.After}」，意思不同，没有相减。");
    }

    // A line prints the code before the name.
    private static string NameOf(GridRow row) =>
        row.Code is { } code && row.Label.StartsWith(code, StringComparison.Ordinal) ? row.Label[code.Length..].TrimStart() : row.Label;
}
