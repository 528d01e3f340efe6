using Disclosure.Core.Addresses;
using Disclosure.Core.Budgets;
using Disclosure.Core.Calculations;
using Disclosure.Core.Editions;
using Disclosure.Core.Formulas;

namespace Disclosure.Core.Charts;

/// <summary>Finds the charts of the first page of a budget (图示 of the edition).</summary>
public static class ChartFinder
{
    /// <summary>The charts in the edition's order. What has no figures, or one, is a sentence.</summary>
    public static IReadOnlyList<Chart> Of(Budget budget, AddressBook book) => [.. budget.Edition.Charts.Select(form => Of(form, book))];

    private static Chart Of(ChartForm form, AddressBook book) => form switch
    {
        BarsForm bars => BarFinder.Of(bars, book),
        FlowForm flow => new FlowFinder(flow, book).Chart(),
        YearsForm years => new YearFinder(years, book).Chart(),
        _ => throw new InvalidOperationException($"no such chart: {form}"),
    };

    /// <summary>The cells that fit a pattern, in printed order.</summary>
    internal static List<LocatedCell> Cells(AddressBook book, CellPattern pattern)
    {
        var cells = new List<LocatedCell>();
        PatternMatch.Find(book, pattern, Bindings.None, cells);
        return cells;
    }

    /// <summary>The one cell that fits a pattern; null when none does, or several.</summary>
    internal static LocatedCell? Cell(AddressBook book, CellPattern? pattern) =>
        pattern is not null && Cells(book, pattern) is [var only] ? only : null;

    /// <summary>What a row or a field is called.</summary>
    internal static string LabelOf(LocatedCell cell) => cell.Row?.Label ?? cell.Field?.Label ?? cell.Steps[^1];

    /// <summary>What stands in place of a chart without figures.</summary>
    internal static SentenceChart Nothing(ChartForm form, string by = "") =>
        new(form.Name, "", by.Length > 0 ? $"表里没有按{by}列出{form.Name}" : $"表里没有列出{form.Name}", null);
}
