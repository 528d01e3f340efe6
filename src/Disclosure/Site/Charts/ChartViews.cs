using System.Diagnostics;
using System.Globalization;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Figures;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>The charts of the first page, as the template sees them.</summary>
/// <param name="links">The links to cells.</param>
/// <param name="reasons">The reasons for changes.</param>
/// <param name="restated">Of which totals the document gives the year before otherwise than was published then.</param>
/// <param name="word">What the document is: 预算 or 决算.</param>
internal sealed class ChartViews(CellLinks links, BudgetReasons reasons, IReadOnlyList<OverviewEntry> restated, string word)
{
    /// <summary>One view for each chart.</summary>
    public IReadOnlyList<ChartView> Of(IReadOnlyList<Chart> charts) =>
        [.. charts.Select((chart, i) => Of(chart, string.Create(CultureInfo.InvariantCulture, $"chart-{i + 1}")))];

    private ChartView Of(Chart chart, string id) => chart switch
    {
        FlowChart flow => new ChartView(id, "flow", flow.Title, FlowHtml.Of(flow, links, id)),
        BarChart bars => new ChartView(id, "bars", bars.Title, BarsHtml.Of(bars, links)),
        YearChart years => new ChartView(id, "years", TitleOf(years), YearsHtml.Of(years, links, reasons)),
        SentenceChart sentence => new ChartView(id, "sentence", "", Sentence(sentence)),
        _ => throw new UnreachableException($"no such chart: {chart}"),
    };

    // The figures above it are measured against what was published.
    private string TitleOf(YearChart years) => restated.Any(o => years.Panels.Any(p => p.Bars.Any(b => b.Cell.Address == o.Stated!.Address)))
        ? $"照这份{word}所列，{years.Title}" : years.Title;

    private string Sentence(SentenceChart chart)
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
