using System.Diagnostics;
using Disclosure.Core.Addresses;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;
using Disclosure.Core.Matching;

namespace Disclosure.Core.Differences.Comparing;

/// <summary>Compares two figures that mean the same.</summary>
internal static class FigureComparison
{
    // Of a smaller base no percentage says anything, nor could it be printed.
    private const decimal LeastBase = 0.000001m;

    /// <summary>
    /// What happened to a figure; null when nothing did. Either place is null where its row is not there. With a
    /// <paramref name="strangeness"/> the two mean different things: they are shown, and not subtracted.
    /// </summary>
    public static FigureChange? Of(LocatedCell? before, LocatedCell? after, string caveat, string strangeness)
    {
        var (left, right) = (before?.Cell, after?.Cell);
        if (left is null && right is null) return null;
        var type = (after ?? before!) is var shown && shown.Leaf is { } leaf ? leaf.Column.Type : shown.Field!.Type;
        var isMoney = type == ColumnType.Amount;
        var factor = isMoney ? FactorOf(before, after) : 1;
        if (factor == 1 && left?.Text == right?.Text) return null;
        var (from, to) = ((left?.Number ?? 0) * (factor ?? 1), right?.Number ?? 0);
        if (from == to && (factor is not 1 || before is null || after is null)) return null;
        var change = new FigureChange(before, after, FigureKinds.Of(from, to)) { Unit = UnitOf(type, shown.Table), Caveat = caveat };
        if (factor is null) strangeness = $"金额单位「{before!.Table.Form.AmountUnit}」和「{after!.Table.Form.AmountUnit}」不能换算，没有相减。";
        if (strangeness.Length > 0) return change with { Kind = FigureKind.Changed, Caveat = strangeness };
        var difference = to - from;
        return change with
        {
            Difference = difference,
            Percentage = change.Kind == FigureKind.Changed && Math.Abs(from) >= LeastBase ? difference / Math.Abs(from) * 100 : null,
            Weight = isMoney ? Math.Abs(difference) * Sides.YuanOf(shown.Table) : 0,
        };
    }

    // What an amount before is multiplied by to be one of the later unit; null when that cannot be said.
    private static decimal? FactorOf(LocatedCell? before, LocatedCell? after)
    {
        if (before is null || after is null || before.Table.Form.AmountUnit == after.Table.Form.AmountUnit) return 1;
        return MoneyUnit.YuanOf(before.Table.Form.AmountUnit) / MoneyUnit.YuanOf(after.Table.Form.AmountUnit);
    }

    private static string UnitOf(ColumnType type, Table table) => type switch
    {
        ColumnType.Amount => table.Form.AmountUnit,
        ColumnType.Percent => "个百分点",
        ColumnType.Quantity or ColumnType.Year or ColumnType.Text or ColumnType.Code or ColumnType.Subject or ColumnType.Name => "",
        _ => throw new UnreachableException($"no such type: {type}"),
    };
}
