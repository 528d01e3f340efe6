using System.Globalization;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Figures;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>
/// Writes the years that a budget itself gives, as a table: figures of earlier years as this budget prints them. What is asked first stands
/// first: the newest figure and what changed; then the years before, the newest first, and the reason.
/// </summary>
internal static class StatedHtml
{
    /// <summary>The table of a chart of years, under the name that its region has on the page.</summary>
    public static string Of(YearChart chart, CellLinks links, BudgetReasons? reasons, string region)
    {
        var html = new HtmlText();
        var columns = chart.Panels.SelectMany(p => p.Bars).Select(b => (b.Year, b.Measure)).Distinct().OrderByDescending(c => c.Year).ToList();
        // Totals stand below what they add up.
        var panels = chart.Panels.OrderBy(p => p.IsTotal).Select(p => (Panel: p, Reason: reasons?.Of(p, chart.Unit))).ToList();
        var hasReasons = panels.Exists(p => p.Reason is not null);
        html.Raw("<div class=\"scroll\" role=\"region\"").Attribute("aria-label", region).Raw(" tabindex=\"0\">\n<table class=\"grid compared\">\n");
        SideBySideHtml.WriteCaption(html, chart.Name, chart.Unit);
        html.Raw("<thead><tr><th scope=\"col\">项目</th>");
        for (var i = 0; i < columns.Count; i++)
        {
            html.Raw("<th scope=\"col\" class=\"n\">").Text($"{columns[i].Year.ToString(CultureInfo.InvariantCulture)} 年{columns[i].Measure}").Raw("</th>");
            if (i == 0) html.Raw("<th scope=\"col\" class=\"n derived\">差额</th><th scope=\"col\" class=\"n derived\">增减</th>");
        }
        html.Raw(hasReasons ? "<th scope=\"col\">原因</th></tr></thead>\n<tbody>\n" : "</tr></thead>\n<tbody>\n");
        foreach (var (panel, reason) in panels)
        {
            html.Raw(panel.IsTotal ? "<tr class=\"total\">" : "<tr>").Raw("<th scope=\"row\">").Text(panel.Label).Raw("</th>");
            for (var i = 0; i < columns.Count; i++)
            {
                WriteFigure(html, panel, columns[i], links);
                if (i > 0) continue;
                html.Raw("<td class=\"n derived\">").Text(panel.Change?.Signed(SideBySideHtml.Minus) ?? "").Raw("</td>");
                html.Raw("<td class=\"n derived\">").Text(panel.Change?.Percent() ?? "").Raw("</td>");
            }
            if (hasReasons) html.Raw("<td class=\"said\">").Raw(ReasonHtml.Of(reason)).Raw("</td>");
            html.Raw("</tr>\n");
        }
        return html.Raw("</tbody>\n</table>\n</div>\n").ToString();
    }

    private static void WriteFigure(HtmlText html, YearPanel panel, (int, string) column, CellLinks links)
    {
        html.Raw("<td class=\"n\">");
        if (panel.Bars.FirstOrDefault(b => (b.Year, b.Measure) == column) is { } bar)
        {
            html.Raw("<a").Attribute("href", links.To(bar.Cell)).Raw(">").Text(bar.Figure?.Text ?? bar.Cell.Cell!.Text).Raw("</a>");
        }
        html.Raw("</td>");
    }
}
