using System.Globalization;
using Disclosure.Core.Comparison.Years;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Writes the largest things of a section as small multiples: a small table of bars each, all on one scale.</summary>
internal static class PanelsHtml
{
    private const int Most = 9;

    /// <summary>The panels; blank when there are fewer than two: one is no comparison that the table does not give.</summary>
    public static string Of(SideBySideSection section)
    {
        var lines = Chosen(section);
        if (lines.Count < 2) return "";
        var html = new HtmlText();
        var scale = new BarScale(lines.SelectMany(l => l.OfOneMeaning).Select(l => l?.Value ?? 0));
        html.Raw("<div class=\"panels\">\n");
        foreach (var line in lines) Write(html, section, line, scale, WidthOf(lines));
        return html.Raw("</div>\n").ToString();
    }

    // Of a hierarchy the uppermost level: the sums of all below. What has another meaning in one of two years has nothing to be set beside.
    private static List<SideBySideLine> Chosen(SideBySideSection section)
    {
        var shown = section.Lines.Where(l => !l.Last.IsTotal && l.OfOneMeaning.Count(f => f?.Value is not null and not 0) > 1).ToList();
        if (shown.Count == 0) return [];
        var level = shown.Min(l => l.Last.Level);
        return [.. shown.Where(l => l.Last.Level == level).OrderByDescending(l => l.OfOneMeaning.Max(f => Math.Abs(f?.Value ?? 0))).Take(Most)];
    }

    private static void Write(HtmlText html, SideBySideSection section, SideBySideLine line, BarScale scale, string width)
    {
        html.Raw("<table class=\"figures-of panel labels-short ").Raw(width).Raw("\">\n<caption>").Text(line.Last.Name);
        if (line.Rate.Length > 0) html.Raw("<span class=\"derived\">").Text(line.Rate).Raw("</span>");
        html.Raw("</caption>\n<thead><tr><th scope=\"col\"><span>年度</span></th><th scope=\"col\" class=\"n\"><span>金额</span></th></tr></thead>\n<tbody>\n");
        for (var i = 0; i < section.Years.Count; i++)
        {
            // A year that has it and means something else is left out: no bar would say that there was nothing.
            if (line.Lines[i] is not null && line.OfOneMeaning[i] is null) continue;
            html.Raw("<tr><th scope=\"row\"><span class=\"item\"><span>").Text($"{section.Years[i].ToString(CultureInfo.InvariantCulture)} 年").Raw("</span>");
            if (line.Lines[i]?.Value is { } value) scale.Write(html, value, "");
            html.Raw("</span></th><td class=\"n\">").Text(line.Lines[i]?.Text ?? "").Raw("</td></tr>\n");
        }
        html.Raw("</tbody>\n</table>\n");
    }

    private static string WidthOf(List<SideBySideLine> lines) =>
        lines.SelectMany(l => l.OfOneMeaning).Max(l => LabelLines.WidthOf(l?.Text ?? "")) switch { <= 3.9 => "amounts-short", <= 6.1 => "amounts-middle", _ => "amounts-long" };
}
