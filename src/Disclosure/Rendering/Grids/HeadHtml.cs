using System.Globalization;
using Disclosure.Core.Editions;

namespace Disclosure.Rendering.Grids;

/// <summary>Writes what stands above the rows of a grid: column groups, headers, column numbers (栏次).</summary>
internal static class HeadHtml
{
    /// <summary>Writes <c>colgroup</c> and <c>thead</c>.</summary>
    public static void Write(HtmlText html, GridForm form, HeaderLayout headers, GridFolds folds, TermLinks terms, bool withIds)
    {
        WriteColumnGroup(html, form, folds);
        html.Raw("<thead>\n");
        for (var row = 0; row < form.Depth; row++)
        {
            html.Raw("<tr>");
            foreach (var cell in headers.Cells)
            {
                if (cell.Row == row) WriteHeader(html, cell, terms, withIds);
            }
            html.Raw("</tr>\n");
        }
        if (form.HasOrdinals) WriteOrdinals(html, form, folds);
        html.Raw("</thead>\n");
    }

    private static void WriteColumnGroup(HtmlText html, GridForm form, GridFolds folds)
    {
        html.Raw("<colgroup>");
        if (form.HasRowGroups) html.Raw("<col class=\"c-text\">");
        foreach (var leaf in form.Leaves)
        {
            html.Raw("<col class=\"").Raw(ClassOf(leaf.Column)).Raw(folds.HasColumn(leaf) ? " b\"" : "\"").Span("span", leaf.Column.Width).Raw(">");
        }
        html.Raw("</colgroup>\n");
    }

    private static void WriteHeader(HtmlText html, HeaderCell cell, TermLinks terms, bool withIds)
    {
        WriteHeader(html, cell, terms, withIds ? cell.Id : "", cell.Columns, cell.IsSplit ? "split" : cell.Kept == 0 ? "b" : "");
        // A header cannot span fewer columns by style alone, so a narrower one stands beside it.
        if (cell.IsSplit) html.ScreenOnly(h => WriteHeader(h, cell, terms, withIds ? cell.SlimId : "", cell.Kept, "slim"));
    }

    private static void WriteHeader(HtmlText html, HeaderCell cell, TermLinks terms, string id, int columns, string fold)
    {
        html.Raw("<th scope=\"").Raw(cell.Columns > 1 ? "colgroup" : "col").Raw("\"");
        if (id.Length > 0) html.Attribute("id", id);
        html.Span("colspan", columns).Span("rowspan", cell.Rows).Classes(cell.IsNumeric ? "n" : "", fold);
        html.Raw(">");
        terms.Write(html, cell.Label);
        html.Raw("</th>");
    }

    private static void WriteOrdinals(HtmlText html, GridForm form, GridFolds folds)
    {
        html.Raw("<tr class=\"ordinals\">");
        if (form.HasRowGroups) html.Raw("<td></td>");
        foreach (var leaf in form.Leaves)
        {
            var formula = form.Equations.FirstOrDefault(e => e.IsPrinted && e.Target == leaf)?.InOrdinals();
            var numbers = formula is not null ? [formula] : leaf.Column.Ordinals.Select(o => o.ToString(CultureInfo.InvariantCulture)).ToList();
            if (numbers.Count == 0) numbers.Add("");
            for (var i = 0; i < numbers.Count; i++)
            {
                html.Raw("<td").Classes(leaf.Column.IsNumeric ? "n" : "", folds.HasColumn(leaf) ? "b" : "");
                html.Span("colspan", numbers.Count == 1 ? leaf.Column.Width : 1).Raw(">").Text(numbers[i]).Raw("</td>");
            }
        }
        html.Raw("</tr>\n");
    }

    private static string ClassOf(GridColumn column) => column switch
    {
        { IsNumeric: true } => "c-amount",
        { Type: ColumnType.Code } => "c-code",
        { Type: ColumnType.Name } or { IsRowHeader: true } => "c-name",
        _ => "c-text",
    };
}
