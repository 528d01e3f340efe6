using System.Globalization;
using Disclosure.Core.Comparison.Years;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Draws the largest things of a section over the years, side by side; the table below has the figures.</summary>
internal static class PanelsHtml
{
    private const int Most = 9;

    /// <summary>The drawings; blank when there are fewer than two: one is no comparison that the table does not give.</summary>
    public static string Of(SideBySideSection section)
    {
        var lines = Chosen(section);
        if (lines.Count < 2) return "";
        var html = new HtmlText();
        var drawings = lines.ConvertAll(l => Columns(section, l));
        ColumnsSvg.Begin(html, drawings);
        for (var i = 0; i < lines.Count; i++) ColumnsSvg.Write(html, lines[i].Last.Name, lines[i].Rate, drawings[i]);
        ColumnsSvg.End(html);
        return html.ToString();
    }

    // Of a hierarchy the uppermost level: the sums of all below. What has another meaning in one of two years has nothing to be set beside.
    private static List<SideBySideLine> Chosen(SideBySideSection section)
    {
        var shown = section.Lines.Where(l => !l.Last.IsTotal && l.OfOneMeaning.Count(f => f?.Value is not null and not 0) > 1).ToList();
        if (shown.Count == 0) return [];
        var level = shown.Min(l => l.Last.Level);
        return [.. shown.Where(l => l.Last.Level == level).OrderByDescending(l => l.OfOneMeaning.Max(f => Math.Abs(f?.Value ?? 0))).Take(Most)];
    }

    // A year that has it and means something else is left out: no column would say that there was nothing.
    private static IReadOnlyList<YearColumn> Columns(SideBySideSection section, SideBySideLine line) => [.. Enumerable.Range(0, section.Years.Count)
        .Where(i => line.Lines[i] is null || line.OfOneMeaning[i] is not null)
        .Select(i => new YearColumn(section.Years[i].ToString(CultureInfo.InvariantCulture), "", line.Lines[i]?.Value, line.Lines[i]?.Text ?? ""))];
}
