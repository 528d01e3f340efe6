using System.Globalization;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>
/// Draws the years of one thing as columns, each with its figure above and its year below, on a scale of its own that begins at zero. It is
/// for the eye: the figures stand in the table below.
/// </summary>
internal static class ColumnsSvg
{
    // In ems of the drawing's text.
    private const double Line = 1.35;
    private const double Plot = 7.5;
    private const double Air = .35;
    private const double Between = .8;

    /// <summary>Opens a set of drawings that stand side by side; the class says how much room the widest of them needs.</summary>
    public static void Begin(HtmlText html, IEnumerable<IReadOnlyList<YearColumn>> drawings) =>
        html.Raw("<div class=\"panels ").Raw(RoomOf(drawings.Max(WidthOf))).Raw("\" aria-hidden=true>\n");

    /// <summary>Writes one drawing under its name.</summary>
    public static void Write(HtmlText html, string name, string change, IReadOnlyList<YearColumn> columns)
    {
        html.Raw("<figure class=series>\n<figcaption>").Text(name);
        if (change.Length > 0) html.Raw(" <span class=derived>").Text(change).Raw("</span>");
        html.Raw("</figcaption>\n");
        Draw(html, columns);
        html.Raw("</figure>\n");
    }

    /// <summary>Closes the set.</summary>
    public static void End(HtmlText html) => html.Raw("</div>\n");

    private static void Draw(HtmlText html, IReadOnlyList<YearColumn> columns)
    {
        var labels = columns.Any(c => c.Measure.Length > 0) ? 2 : 1;
        var (most, least) = (Math.Max(0, columns.Max(c => c.Value ?? 0)), Math.Min(0, columns.Min(c => c.Value ?? 0)));
        var em = most > least ? Plot / (double)(most - least) : 0;
        var zero = Line + Air + ((double)most * em);
        var bottom = Line + Air + Plot;
        html.Raw($"<svg class=columns width=\"100%\" height=\"{Number(bottom + Air + (labels * Line))}em\">\n");
        var share = 100.0 / columns.Count;
        for (var i = 0; i < columns.Count; i++)
        {
            var (column, middle) = (columns[i], Number((i + .5) * share));
            var height = (double)Math.Abs(column.Value ?? 0) * em;
            var top = column.Value < 0 ? zero : zero - height;
            if (height > 0)
            {
                html.Raw($"<rect{(column.IsOther ? " class=other" : "")} x=\"{Number((i + .2) * share)}%\" y=\"{Number(top)}em\" width=\"{Number(.6 * share)}%\" height=\"{Number(height)}em\"/>\n");
            }
            Text(html, "", middle, top - Air, column.Text);
            Text(html, "when", middle, bottom + Air + (Line * .75), column.Year);
            if (column.Measure.Length > 0) Text(html, "when", middle, bottom + Air + (Line * 1.75), column.Measure);
        }
        html.Raw($"<rect class=axis x=0 y=\"{Number(zero)}em\" width=\"100%\" height=\"1\"/>\n</svg>\n");
    }

    private static void Text(HtmlText html, string name, string middle, double y, string text)
    {
        if (text.Length == 0) return;
        html.Raw("<text").Classes(name, "").Raw($" x=\"{middle}%\" y=\"{Number(y)}em\" text-anchor=middle>").Text(text).Raw("</text>\n");
    }

    private static double WidthOf(IReadOnlyList<YearColumn> columns) => columns.Count
        * (Between + columns.Max(c => Math.Max(LabelLines.WidthOf(c.Text), Math.Max(LabelLines.WidthOf(c.Year), LabelLines.WidthOf(c.Measure)))));

    // The style sheet has five widths.
    private static string RoomOf(double width) => width switch { <= 11 => "room-1", <= 14.5 => "room-2", <= 19 => "room-3", <= 25 => "room-4", _ => "room-5" };

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>A column of a drawing.</summary>
/// <param name="Year">The year in words.</param>
/// <param name="Measure">What is measured; may be blank.</param>
/// <param name="Value">How high it is; null for none.</param>
/// <param name="Text">The figure as it is printed; blank for none.</param>
internal sealed record YearColumn(string Year, string Measure, decimal? Value, string Text)
{
    /// <summary>Whether it measures something else than the first: what the words say is also seen.</summary>
    public bool IsOther { get; init; }
}
