using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Figures;

/// <summary>A figure that a chart shows.</summary>
/// <param name="Cell">Its cell.</param>
/// <param name="Value">Its value in the unit of the chart.</param>
/// <param name="Text">It as printed, with its own unit where that is not the chart's.</param>
public sealed record ChartFigure(LocatedCell Cell, decimal Value, string Text)
{
    /// <summary>The figure of a cell in a chart of amounts in <paramref name="unit"/>; null when there is no number.</summary>
    public static ChartFigure? Of(LocatedCell? cell, string unit)
    {
        if (cell is not { Cell: { Number: { } number, Text: var text } }) return null;
        var own = cell.AmountUnit;
        return own == unit
            ? new ChartFigure(cell, number, text)
            : new ChartFigure(cell, MoneyUnit.InYuan(number, own) / MoneyUnit.InYuan(1, unit), $"{text} {own}");
    }

    /// <summary>What changed between two figures of one unit.</summary>
    public static AmountChange Change(int year, ChartFigure earlier, ChartFigure now) =>
        new(year, earlier.Value, now.Value);
}
