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
        var table = new YearsTable(html, region);
        var years = chart.Panels.SelectMany(p => p.Bars).Select(b => (b.Year, b.Measure)).Distinct().OrderByDescending(c => c.Year).ToList();
        table.AddColumns(years.ConvertAll(y => $"{y.Year.ToString(CultureInfo.InvariantCulture)} 年{y.Measure}"), "原因");
        // Totals stand below what they add up.
        foreach (var panel in chart.Panels.OrderBy(p => p.IsTotal))
        {
            var figures = years.ConvertAll(y => Figure(panel, y, links));
            var reason = ReasonHtml.Of(reasons?.Of(panel, chart.Unit));
            table.Add(panel.IsTotal ? "total" : "", "", panel.Label, figures, (panel.Change?.SignedDifference(SideBySideHtml.Minus) ?? "", panel.Change?.Percent() ?? ""), reason);
        }
        table.Write("项目", chart.Name, chart.Unit);
        return html.ToString();
    }

    private static (string Html, string Text) Figure(YearPanel panel, (int, string) year, CellLinks links)
    {
        if (panel.Bars.FirstOrDefault(b => (b.Year, b.Measure) == year) is not { } bar) return ("", "");
        var text = bar.Figure?.Text ?? bar.Cell.Cell!.Text;
        return YearsTable.Figure(text, () => links.To(bar.Cell));
    }
}
