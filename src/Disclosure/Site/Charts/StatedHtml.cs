using System.Globalization;
using Disclosure.Core.Figures;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Writes the years that a budget itself gives, as a table: figures of earlier years as this budget prints them.</summary>
internal static class StatedHtml
{
    /// <summary>The table of a chart of years.</summary>
    public static string Of(YearChart chart, CellLinks links)
    {
        var html = new HtmlText();
        var columns = chart.Panels.SelectMany(p => p.Bars).Select(b => (b.Year, b.Measure)).Distinct().OrderBy(c => c.Year).ToList();
        html.Raw("<div class=\"scroll\" role=\"region\"").Attribute("aria-label", "自己列出的往年数：" + chart.Name).Raw(" tabindex=\"0\">\n<table class=\"grid compared\">\n");
        SideBySideHtml.WriteCaption(html, chart.Name, chart.Unit);
        html.Raw("<thead><tr><th scope=\"col\">项目</th>");
        foreach (var (year, measure) in columns)
        {
            html.Raw("<th scope=\"col\" class=\"n\">").Text($"{year.ToString(CultureInfo.InvariantCulture)} 年{measure}").Raw("</th>");
        }
        html.Raw("<th scope=\"col\" class=\"n derived\">比上一年</th></tr></thead>\n<tbody>\n");
        // Totals stand below what they add up.
        foreach (var panel in chart.Panels.OrderBy(p => p.IsTotal)) Write(html, chart, panel, columns, links);
        return html.Raw("</tbody>\n</table>\n</div>\n").ToString();
    }

    private static void Write(HtmlText html, YearChart chart, YearPanel panel, List<(int Year, string Measure)> columns, CellLinks links)
    {
        html.Raw(panel.IsTotal ? "<tr class=\"total\">" : "<tr>").Raw("<th scope=\"row\">").Text(panel.Label).Raw("</th>");
        foreach (var column in columns)
        {
            html.Raw("<td class=\"n\">");
            if (panel.Bars.FirstOrDefault(b => (b.Year, b.Measure) == column) is { } bar)
            {
                html.Raw("<a").Attribute("href", links.To(bar.Cell)).Raw(">").Text(bar.Figure?.Text ?? bar.Cell.Cell!.Text).Raw("</a>");
            }
            html.Raw("</td>");
        }
        html.Raw("<td class=\"n derived\">").Text(panel.Change?.Difference(chart.Unit) ?? "").Raw("</td></tr>\n");
    }
}
