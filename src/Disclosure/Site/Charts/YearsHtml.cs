using System.Globalization;
using Disclosure.Core.Figures;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Writes the figures of several years: a small table for each panel, all on one scale.</summary>
internal static class YearsHtml
{
    /// <summary>The HTML below the title.</summary>
    public static string Of(YearChart chart, CellLinks links)
    {
        var html = new HtmlText();
        var scale = new BarScale(chart.Panels.SelectMany(p => p.Bars).Select(b => b.Figure?.Value ?? 0));
        var measures = chart.Panels.SelectMany(p => p.Bars).Select(b => b.Measure).Distinct(StringComparer.Ordinal).ToList();
        var name = NameOf(chart);
        html.Raw("<p class=\"chart-about\">").Text($"{chart.Name}，单位：{chart.Unit}").Raw("</p>\n<div class=\"panels\">\n");
        foreach (var panel in chart.Panels)
        {
            var table = new FigureTable(html, links);
            table.Begin(name, panel.Label, panel.Change?.Rate(chart.Unit) ?? "");
            table.Head("年度", "金额");
            foreach (var bar in panel.Bars)
            {
                table.Row(LabelOf(bar), bar.Figure is { } figure ? () => scale.Write(html, figure.Value, Kind(bar)) : null);
                table.Figure(bar.Cell, bar.Figure?.Text ?? bar.Cell.Cell!.Text);
                table.EndRow();
            }
            table.End();
        }
        html.Raw("</div>\n");
        return html.ToString();

        // What the words say is also seen: a second measure is drawn as an outline.
        string Kind(YearBar bar) => measures.IndexOf(bar.Measure) > 0 ? "other" : "";
    }

    // The bars of all panels are on one scale only if the columns beside them are equally wide: the style sheet has three widths of each.
    private static string NameOf(YearChart chart)
    {
        var bars = chart.Panels.SelectMany(p => p.Bars).ToList();
        var label = bars.Max(b => LabelLines.WidthOf(b.Measure)) switch { 0 => "short", <= 3 => "middle", _ => "long" };
        var figure = bars.Max(b => LabelLines.WidthOf(b.Figure?.Text ?? "")) switch { <= 3.9 => "short", <= 6.1 => "middle", _ => "long" };
        return $"figures-of panel labels-{label} amounts-{figure}";
    }

    private static string LabelOf(YearBar bar)
    {
        var year = bar.Year.ToString(CultureInfo.InvariantCulture);
        return bar.Measure.Length > 0 ? $"{year} 年{bar.Measure}" : $"{year} 年";
    }
}
