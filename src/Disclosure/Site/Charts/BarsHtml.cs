using Disclosure.Core.Figures;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Writes bars: a table that is the chart.</summary>
internal static class BarsHtml
{
    /// <summary>The HTML below the title.</summary>
    public static string Of(BarChart chart, CellLinks links)
    {
        var html = new HtmlText();
        var table = new FigureTable(html, links);
        var scale = new BarScale(chart.Bars.Select(b => b.Figure.Value));
        var hasShares = chart.Bars.Any(b => b.Share.Length > 0);
        table.Begin("figures-of bars", $"{chart.Name}{(chart.By.Length > 0 ? $"，按{chart.By}" : "")}，单位：{chart.Unit}");
        table.Head(chart.By.Length > 0 ? chart.By : chart.Name, hasShares ? ["金额", "占比"] : ["金额"]);
        foreach (var bar in chart.Bars)
        {
            table.Row(bar.Label, () => scale.Write(html, bar.Figure.Value, ""));
            table.Figure(bar.Figure.Cell, bar.Figure.Text);
            if (hasShares) table.WorkedOut(bar.Share);
            table.EndRow();
        }
        if (chart.Total is { } total)
        {
            table.Row(chart.Name, isTotal: true);
            table.Figure(total.Cell, total.Text);
            if (hasShares) table.WorkedOut("");
            table.EndRow();
        }
        table.End();
        if (chart.HasRest) html.Raw("<p class=chart-note>").Text($"列出的各项之和不等于{chart.Name}。").Raw("</p>\n");
        return html.ToString();
    }
}
