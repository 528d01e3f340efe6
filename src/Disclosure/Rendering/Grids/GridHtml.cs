using Disclosure.Core.Editions;
using Disclosure.Core.Grids;
using Disclosure.Core.Layouts;

namespace Disclosure.Rendering.Grids;

/// <summary>Writes one grid as a table that a screen reader can walk through.</summary>
internal static class GridHtml
{
    /// <summary>Writes the table in its scroll region, and the note below it.</summary>
    public static void Write(HtmlText html, Table table, Grid grid, string prefix, GridFolds folds, TableLinks links)
    {
        var place = new GridPlace(table, grid, prefix);
        var headers = new HeaderLayout(grid.Form, prefix, folds);
        var kept = headers.IsSplit ? new HeaderLayout(grid.Form, prefix + "k", folds, keptOnly: true) : null;
        html.Raw("<div class=\"scroll\" role=\"region\"").Attribute("aria-labelledby", prefix + "-caption").Raw(" tabindex=\"0\">\n");
        html.Raw("<table").Classes("grid", SubjectLevels.Has(grid) ? "subjects" : "").Raw(">\n");
        WriteCaption(html, table, grid, prefix);
        HeadHtml.Write(html, grid.Form, headers, kept, folds, links.Terms, place.NeedsHeaders);
        new BodyHtml(html, grid, place, headers, kept, folds, links).Write();
        html.Raw("</table>\n</div>\n");
        if (grid.Note is { } note) html.Raw("<p class=\"table-note\">").Text(note.Text).Raw("</p>\n");
    }

    private static void WriteCaption(HtmlText html, Table table, Grid grid, string prefix)
    {
        html.Raw("<caption").Attribute("id", prefix + "-caption").Raw("><span class=\"caption-title\">").Text(Title(table, grid)).Raw("</span>");
        if (grid.Form.Leaves.Any(l => l.Column.Type == ColumnType.Amount))
        {
            html.Raw(" <span class=\"caption-unit\">单位：").Text(table.Form.AmountUnit).Raw("</span>");
        }
        html.Raw("</caption>\n");
    }

    // Every caption of a page is its own: sections side by side may have the same heading over different lines.
    private static string Title(Table table, Grid grid)
    {
        var title = table.Title;
        if (grid.Steps.Count > 0) title += "，" + string.Join("，", grid.Steps);
        if (!table.Form.IsSideBySide) return title;
        var names = grid.Form.Leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Name);
        return names is null ? title : $"{title}，{names.Column.Label}";
    }
}
