using System.Diagnostics;
using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares two figures that were matched.</summary>
internal static class FigureComparison
{
    /// <summary>
    /// What happened to a figure; null when nothing did. Either place is null where its row is not there; <paramref name="caveat"/>
    /// is what to mind of the row.
    /// </summary>
    public static FigureChange? Of(Sides sides, LocatedCell? before, LocatedCell? after, string caveat = "")
    {
        if (before?.Cell is null && after?.Cell is null) return null;
        var shown = after ?? before!;
        var isInOtherUnit = before is not null && after is not null && IsMoney(shown) && before.AmountUnit != after.AmountUnit;
        // Nearly every figure stays as it is: only of the others a line is made.
        if (!isInOtherUnit && before?.Cell?.Text == after?.Cell?.Text) return null;
        var from = before is null ? null : sides.LinesBefore.Of("", before, shown.AmountUnit);
        var to = after is null ? null : sides.LinesAfter.Of("", after, shown.AmountUnit);
        var isStrange = isInOtherUnit && (from!.IsUncounted || to!.IsUncounted);
        var isEqual = isStrange ? (before!.Cell?.Number ?? 0) == (after!.Cell?.Number ?? 0) : (from?.Value ?? 0) == (to?.Value ?? 0);
        // The same amount in another unit is no change, nor is a blank or zero that has no row on the other side.
        if (isEqual && (isInOtherUnit || before is null || after is null)) return null;
        var change = sides.Budgets.ChangeOf(from, to);
        if (isStrange) caveat = $"{MatchWords.OtherUnit(before!.AmountUnit, after!.AmountUnit)}。";
        else if (caveat.Length == 0 && change.Refusal.Length > 0) caveat = $"{change.Refusal}。";
        return Of(new FigureChange(before, after, change) { Line = to ?? from!, Unit = UnitOf(shown), Caveat = caveat });
    }

    private static FigureChange Of(FigureChange change) =>
        IsMoney(change.Shown) ? change with { Weight = Math.Abs(change.Difference ?? 0) * Sides.YuanOf(change.Shown) } : change;

    private static bool IsMoney(LocatedCell at) => LineReader.TypeOf(at) == ColumnType.Amount;

    private static string UnitOf(LocatedCell at) => LineReader.TypeOf(at) switch
    {
        ColumnType.Amount => at.AmountUnit,
        ColumnType.Percent => "个百分点",
        ColumnType.Quantity or ColumnType.Year or ColumnType.Text or ColumnType.Code or ColumnType.Subject or ColumnType.Name or ColumnType.RowNumber => "",
        _ => throw new UnreachableException($"no such type: {LineReader.TypeOf(at)}"),
    };
}
