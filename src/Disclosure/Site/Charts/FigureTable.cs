using Disclosure.Core.Addressing;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Writes the tables of charts: what a row is, with its bar, and its figures, each with a link to its cell.</summary>
internal sealed class FigureTable(HtmlText html, CellLinks links)
{
    /// <summary>Begins a table.</summary>
    public void Begin(string name, string caption, string note = "")
    {
        html.Raw("<table class=\"").Raw(name).Raw("\">\n<caption>").Text(caption);
        if (note.Length > 0) html.Raw("<span class=derived>").Text(note).Raw("</span>");
        html.Raw("</caption>\n");
    }

    /// <summary>The header row: what the rows are, then what the figures are.</summary>
    public void Head(string rows, params ReadOnlySpan<string> figures)
    {
        html.Raw("<thead><tr><th scope=col><span>").Text(rows).Raw("</span></th>");
        foreach (var figure in figures) html.Raw("<th scope=col class=n><span>").Text(figure).Raw("</span></th>");
        html.Raw("</tr></thead>\n<tbody>\n");
    }

    /// <summary>Begins a row, with a bar where it has one.</summary>
    public void Row(string label, Action? bar = null, bool isTotal = false)
    {
        html.Raw(isTotal ? "<tr class=total>" : "<tr>")
            .Raw(bar is null ? "<th scope=row><span>" : "<th scope=row><span class=item><span>").Words(label);
        if (bar is not null)
        {
            html.Raw("</span>");
            bar();
        }
        html.Raw("</span></th>");
    }

    /// <summary>A figure of the document as printed; blank for none.</summary>
    public void Figure(LocatedCell? cell, string text)
    {
        if (cell is null)
        {
            html.Raw("<td></td>");
            return;
        }
        html.Raw("<td class=n>");
        Link(cell, text);
        html.Raw("</td>");
    }

    /// <summary>A figure that was worked out.</summary>
    public void WorkedOut(string text) => html.Raw("<td class=\"n derived\">").Text(text).Raw("</td>");

    /// <summary>Ends a row.</summary>
    public void EndRow() => html.Raw("</tr>\n");

    /// <summary>Ends the table.</summary>
    public void End() => html.Raw("</tbody>\n</table>\n");

    /// <summary>A figure within a text.</summary>
    public void Link(LocatedCell cell, string text) => html.Raw("<a").Attribute("href", links.To(cell)).Raw(">").Text(text).Raw("</a>");
}
