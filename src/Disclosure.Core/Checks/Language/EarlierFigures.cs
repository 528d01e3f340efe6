using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Language;

/// <summary>Finds in the tables what a statement of change compares with: columns and rows whose names are years.</summary>
internal static class EarlierFigures
{
    /// <summary>The year that a cell is of: the last of its steps that is a year, 2023年 or 2023; null when none is.</summary>
    public static int? YearOf(LocatedCell cell)
    {
        for (var i = cell.Steps.Count - 1; i > 0; i--)
        {
            if (YearOf(cell.Steps[i]) is { } year) return year;
        }
        return null;
    }

    /// <summary>
    /// The row that a statement speaks of, as its figure of now and of the earlier year: one that has the amount of now as printed,
    /// a figure of the year compared with, and a name that the statement uses (a total: 总). Null unless all such rows say the same.
    /// </summary>
    public static (LocatedCell Now, LocatedCell Earlier)? Of(CheckContext context, ChangeStatement statement)
    {
        if (statement is not { Now: { Plain: > 0 } now, Year: { } year, IsAgainstSpending: false }) return null;
        LocatedCell? named = null;
        Leaf? column = null;
        foreach (var cell in AmountIndex.Of(context, now.Plain))
        {
            if (!IsAmount(cell) || YearOf(cell) is not null || !Names(statement, cell)) continue;
            if (cell.Leaves.FirstOrDefault(l => l.Path.Any(s => YearOf(s) == year)) is not { } leaf) continue;
            if (cell.Row!.Cells[leaf.Index]?.Number is not { } earlier) continue;
            if (named is not null && named.Row!.Cells[column!.Index]!.Number != earlier) return null;
            (named, column) = (named ?? cell, column ?? leaf);
        }
        return named is null ? null : (named, context.Cells.First(c => ReferenceEquals(c.Row, named.Row) && c.Leaf == column));
    }

    /// <summary>The amount of a cell in 元.</summary>
    public static decimal AmountOf(LocatedCell cell) => MoneyUnit.InYuan(cell.Cell!.Number!.Value, cell.AmountUnit);

    /// <summary>Half a unit of the last place of a cell, in 元.</summary>
    public static decimal HalfOf(LocatedCell cell) =>
        MoneyUnit.InYuan(PrintedNumber.HalfUnit(cell.Cell!.Number!.Value.Scale), cell.AmountUnit);

    private static bool IsAmount(LocatedCell cell) =>
        cell is { Row: not null, Leaf.Column.Type: ColumnType.Amount };

    private static bool Names(ChangeStatement statement, LocatedCell cell) =>
        statement.Subject.Contains(PlainText.Name(cell.Row!.Key), StringComparison.Ordinal)
        || (cell.Row.IsTotal && statement.Subject.Contains('总'));

    private static int? YearOf(string step)
    {
        var digits = step.EndsWith('年') ? step.AsSpan(0, step.Length - 1) : step;
        var isYear = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200;
        return isYear && digits.Length == 4 ? year : null;
    }
}
