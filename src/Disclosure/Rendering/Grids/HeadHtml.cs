using System.Diagnostics;
using Disclosure.Core.Editions;
using Disclosure.Core.Layouts;

namespace Disclosure.Rendering.Grids;

/// <summary>Writes what stands above the rows of a grid: column groups, headers, column numbers (栏次).</summary>
internal static class HeadHtml
{
    /// <summary>Writes <c>colgroup</c> and <c>thead</c>.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="form">The form of the grid.</param>
    /// <param name="headers">Its headers over all columns.</param>
    /// <param name="kept">Its headers over the columns that a screen keeps, where those cannot simply be left out of the others; else null.</param>
    /// <param name="folds">What a screen leaves out.</param>
    /// <param name="terms">The terms of the page.</param>
    /// <param name="withIds">Whether cells name their headers.</param>
    public static void Write(HtmlText html, GridForm form, HeaderLayout headers, HeaderLayout? kept, GridFolds folds, TermLinks terms, bool withIds)
    {
        WriteColumnGroup(html, form, folds);
        html.Raw("<thead>\n");
        // Of two sets of headers the one that is seen first opens the terms.
        WriteRows(html, form, headers, kept is null ? "" : "split", kept is null ? terms : null, withIds);
        if (kept is not null) html.ScreenOnly(h => WriteRows(h, form, kept, "slim", terms, withIds));
        if (form.HasOrdinals) WriteOrdinals(html, form, folds);
        html.Raw("</thead>\n");
    }

    // A header cannot span fewer columns by style alone: where one would have to, a second set of rows stands in on the screen. Its
    // first row is filled up to the width of the others.
    private static void WriteRows(HtmlText html, GridForm form, HeaderLayout headers, string fold, TermLinks? terms, bool withIds)
    {
        var missing = form.Width - headers.Cells.Where(c => c.Row == 0).Sum(c => c.Columns);
        for (var row = 0; row < headers.Depth; row++)
        {
            // A row without a cell that is shown would still be counted by a screen reader.
            var isFolded = headers.Cells.Where(c => c.Row == row).All(c => c.IsFolded);
            html.Raw("<tr").Classes(fold, isFolded ? "b" : "").Raw(">");
            foreach (var cell in headers.Cells)
            {
                if (cell.Row == row) WriteHeader(html, cell, terms, withIds);
            }
            if (row == 0 && missing > 0) html.Raw("<td class=\"b\"").Span("colspan", missing).Span("rowspan", headers.Depth).Raw("></td>");
            html.Raw("</tr>\n");
        }
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

    private static void WriteHeader(HtmlText html, HeaderCell cell, TermLinks? terms, bool withIds)
    {
        html.Raw("<th scope=\"").Raw(cell.Columns > 1 ? "colgroup" : "col").Raw("\"");
        if (withIds) html.Attribute("id", cell.Id);
        html.Span("colspan", cell.Columns).Span("rowspan", cell.Rows).Classes(cell.IsNumeric ? "n" : "", cell.IsFolded ? "b" : "").Raw(">");
        if (terms is null) html.Text(cell.Label);
        else terms.Write(html, cell.Label);
        html.Raw("</th>");
    }

    private static void WriteOrdinals(HtmlText html, GridForm form, GridFolds folds)
    {
        html.Raw("<tr class=\"ordinals\">");
        if (form.HasRowGroups) html.Raw("<td></td>");
        foreach (var leaf in form.Leaves)
        {
            var numbers = OrdinalRow.Of(form, leaf);
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
        { Type: ColumnType.Text or ColumnType.Subject or ColumnType.Year } => "c-text",
        _ => throw new UnreachableException($"no such column: {column.Type}"),
    };
}
