using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Figures;

/// <summary>Finds the cells that the first page shows.</summary>
internal static class ChartCells
{
    /// <summary>The cells that fit a pattern, in printed order.</summary>
    public static List<LocatedCell> Cells(AddressBook book, CellPattern pattern)
    {
        var cells = new List<LocatedCell>();
        PatternMatch.Find(book, pattern, Bindings.None, cells);
        return cells;
    }

    /// <summary>The one cell that fits a pattern; null when none does, or several.</summary>
    public static LocatedCell? Cell(AddressBook book, CellPattern? pattern) =>
        pattern is not null && Cells(book, pattern) is [var only] ? only : null;

    /// <summary>What a row or a field is called.</summary>
    public static string LabelOf(LocatedCell cell) => (cell.IsOfOnlyRow ? cell.Leaf!.Column.Label : cell.Row?.Label) ?? cell.Field?.Label ?? cell.Steps[^1];
}
