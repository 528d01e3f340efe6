using System.Diagnostics;
using System.Globalization;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Figures;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>The charts of the first page, as the template sees them.</summary>
internal static class ChartViews
{
    /// <summary>One view for each chart.</summary>
    public static IReadOnlyList<ChartView> Of(IReadOnlyList<Chart> charts, CellLinks links, BudgetReasons reasons) =>
        [.. charts.Select((chart, i) => Of(chart, links, reasons, string.Create(CultureInfo.InvariantCulture, $"chart-{i + 1}")))];

    private static ChartView Of(Chart chart, CellLinks links, BudgetReasons reasons, string id) => chart switch
    {
        FlowChart flow => new ChartView(id, "flow", flow.Title, FlowHtml.Of(flow, links, id)),
        BarChart bars => new ChartView(id, "bars", bars.Title, BarsHtml.Of(bars, links)),
        YearChart years => new ChartView(id, "years", years.Title, YearsHtml.Of(years, links, reasons)),
        SentenceChart sentence => new ChartView(id, "sentence", "", Sentence(sentence, links)),
        _ => throw new UnreachableException($"no such chart: {chart}"),
    };

    private static string Sentence(SentenceChart chart, CellLinks links)
    {
        var html = new HtmlText().Text(chart.Title);
        if (chart.Figure is { } figure)
        {
            new FigureTable(html, links).Link(figure.Cell, figure.Text);
            html.Text($" {chart.Unit}");
        }
        return html.Text("。").ToString();
    }
}
