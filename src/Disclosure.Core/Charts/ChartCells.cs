using Disclosure.Core.Addresses;
using Disclosure.Core.Calculations;
using Disclosure.Core.Editions;
using Disclosure.Core.Formulas;

namespace Disclosure.Core.Charts;

/// <summary>The cells of a chart, and what stands there when it has none.</summary>
internal static class ChartCells
{
    /// <summary>The cells that fit a pattern, in printed order.</summary>
    public static List<LocatedCell> Of(AddressBook book, CellPattern pattern)
    {
        var cells = new List<LocatedCell>();
        PatternMatch.Find(book, pattern, Bindings.None, cells);
        return cells;
    }

    /// <summary>The one cell that fits a pattern; null when none does, or several.</summary>
    public static LocatedCell? One(AddressBook book, CellPattern? pattern) =>
        pattern is not null && Of(book, pattern) is [var only] ? only : null;

    /// <summary>What a row or a field is called.</summary>
    public static string LabelOf(LocatedCell cell) => cell.Row?.Label ?? cell.Field?.Label ?? cell.Steps[^1];

    /// <summary>What stands in place of a chart without figures.</summary>
    public static SentenceChart Nothing(ChartForm form, string by = "") =>
        new(form.Name, "", by.Length > 0 ? $"表里没有按{by}列出{form.Name}" : $"表里没有列出{form.Name}", null);
}
