using System.Globalization;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Figures;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Writes the figures of several years: a drawing for each panel, and below them one table of all.</summary>
internal static class YearsHtml
{
    /// <summary>The HTML below the title.</summary>
    public static string Of(YearChart chart, CellLinks links, BudgetReasons reasons)
    {
        var html = new HtmlText();
        var measures = chart.Panels.SelectMany(p => p.Bars).Select(b => b.Measure).Distinct(StringComparer.Ordinal).ToList();
        var drawings = chart.Panels.Select(p => (IReadOnlyList<YearColumn>)[.. p.Bars.Select(Column)]).ToList();
        html.Raw("<p class=chart-about>").Text($"{chart.Name}，单位：{chart.Unit}。每一项的柱子都从零画起，高低只在同一项里比。").Raw("</p>\n");
        ColumnsSvg.Begin(html, drawings);
        for (var i = 0; i < drawings.Count; i++) ColumnsSvg.Write(html, chart.Panels[i].Label, chart.Panels[i].Change?.Rate(chart.Unit) ?? "", drawings[i]);
        ColumnsSvg.End(html);
        return html.Raw(StatedHtml.Of(chart, links, reasons, chart.Name)).ToString();

        YearColumn Column(YearBar bar) => new(bar.Year.ToString(CultureInfo.InvariantCulture), bar.Measure, bar.Figure?.Value, bar.Figure?.Text ?? bar.Cell.Cell!.Text)
        {
            IsOther = measures.IndexOf(bar.Measure) > 0,
        };
    }
}
