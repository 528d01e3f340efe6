using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Figures;

/// <summary>Finds the figures of a chart of bars.</summary>
internal static class BarFinder
{
    /// <summary>The chart. Blank cells and zeros have no bar.</summary>
    public static Chart Of(BarsForm form, AddressBook book)
    {
        var cells = ChartCells.Cells(book, form.Values);
        cells.RemoveAll(c => c.Cell?.Number is null or 0);
        if (cells.Count == 0) return SentenceChart.Nothing(form, form.By);
        var unit = cells[0].AmountUnit;
        var total = ChartFigure.Of(ChartCells.Cell(book, form.Total), unit);
        var figures = cells.ConvertAll(c => ChartFigure.Of(c, unit)!);
        if (figures is [var only]) return Single(form, unit, only, total);
        // Shares of a whole that holds something less than zero would come to more than all of it.
        var whole = figures.Exists(f => f.Value < 0) ? null : total;
        var bars = figures.ConvertAll(f =>
            new ChartBar(ChartCells.LabelOf(f.Cell), f, whole is null ? "" : Share.Of(f.Value, whole.Value)));
        var ordered = form.IsInTableOrder ? bars : [.. bars.OrderByDescending(b => b.Figure.Value)];
        return new BarChart(form.Name, unit, BarTitle.Of(form, unit, bars), ordered)
        {
            By = form.By,
            Total = total,
        };
    }

    private static SentenceChart Single(BarsForm form, string unit, ChartFigure only, ChartFigure? total)
    {
        var label = ChartCells.LabelOf(only.Cell);
        return new SentenceChart(
            form.Name, unit, total?.Value == only.Value ? $"{form.Name}全部是{label}，" : $"{form.Name}只列出一项：{label}，", only);
    }
}
