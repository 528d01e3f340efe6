using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Figures;

/// <summary>Finds the figures of a document that the portal sets beside those of other units.</summary>
public static class PortalFigureFinder
{
    /// <summary>The total of each measure that the document has, in the order in which they are shown.</summary>
    public static IReadOnlyList<(PortalMeasure Measure, LocatedCell Cell)> Totals(Budget budget, AddressBook book) => budget.Edition.Portal is not { } form ? [] :
    [
        .. from measure in PortalMeasureWords.All
           where form.Totals.ContainsKey(measure)
           let cell = ChartCells.Cell(book, form.Totals[measure])
           where IsAmount(cell)
           select (measure, cell),
    ];

    /// <summary>What it spends by function, in printed order.</summary>
    public static IReadOnlyList<LocatedCell> Functions(Budget budget, AddressBook book) => budget.Edition.Portal?.Functions is not { } pattern ? [] :
        [.. ChartCells.Cells(book, pattern).Where(c => c.Row?.Code is not null && IsAmount(c))];

    // An amount in a unit that is none of money cannot stand beside others.
    private static bool IsAmount(LocatedCell? cell) => cell is { Cell.Number: not null } && MoneyUnit.YuanOf(cell.AmountUnit) is not null;
}
