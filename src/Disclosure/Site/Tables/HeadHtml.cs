using System.Diagnostics;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Writes what stands above the rows of a grid: column groups, headers, column numbers (栏次).</summary>
internal static class HeadHtml
{
    /// <summary>Writes <c>colgroup</c> and <c>thead</c>.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="section">The grid.</param>
    /// <param name="all">Its heads over all columns.</param>
    /// <param name="kept">Its heads over the columns that a screen keeps, where those cannot simply be left out of the others; else null.</param>
    /// <param name="terms">The terms of the page.</param>
    public static void Write(HtmlText html, LaidOutSection section, HeadIds all, HeadIds? kept, TermLinks terms)
    {
        WriteColumnGroup(html, section);
        html.Raw("<thead>\n");
        // Of two sets of headers the one that is seen first opens the terms.
        WriteRows(html, section, all, kept is null ? "" : "split", kept is null ? terms : null);
        if (kept is not null) html.ScreenOnly(h => WriteRows(h, section, kept, "slim", terms));
        if (section.HasOrdinals) WriteOrdinals(html, section);
        html.Raw("</thead>\n");
    }

    // A header cannot span fewer columns by style alone: where one would have to, a second set of rows stands in on the screen. Its
    // first row is filled up to the width of the others.
    private static void WriteRows(HtmlText html, LaidOutSection section, HeadIds ids, string fold, TermLinks? terms)
    {
        var heads = ids.Heads;
        // What stands over all columns is in the caption.
        var first = heads.Titles;
        var missing = section.Form!.Width - heads.All.Where(h => h.Row == first).Sum(h => h.Columns);
        for (var row = first; row < heads.Depth; row++)
        {
            // A row without a cell that is shown would still be counted by a screen reader.
            var isFolded = heads.All.Where(h => h.Row == row).All(h => h.IsFolded);
            html.Raw("<tr").Classes(fold, isFolded ? "b" : "").Raw(">");
            for (var i = 0; i < heads.All.Count; i++)
            {
                if (heads.All[i].Row == row) WriteHead(html, section, heads.All[i], section.HasManyHeads ? ids.IdOf(i) : null, terms);
            }
            if (row == first && missing > 0) html.Raw("<td class=b").Span("colspan", missing).Span("rowspan", heads.Depth - first).Raw(">");
            html.Raw("</tr>\n");
        }
    }

    private static void WriteColumnGroup(HtmlText html, LaidOutSection section)
    {
        html.Raw("<colgroup>");
        if (section.HasRowGroups) html.Raw("<col class=c-group>");
        foreach (var leaf in section.Leaves)
        {
            html.Raw("<col").Classes(section.IsLastName(leaf) ? "c-key" : ClassOf(leaf.Column), section.Folds.HasColumn(leaf) ? "b" : "").Span("span", leaf.Column.Width).Raw(">");
        }
        html.Raw("</colgroup>\n");
    }

    private static void WriteHead(HtmlText html, LaidOutSection section, LaidOutHead head, string? id, TermLinks? terms)
    {
        html.Raw("<th scope=").Raw(head.Columns > 1 ? "colgroup" : "col");
        if (id is not null) html.Attribute("id", id);
        var isKey = head.Leaf is { } leaf && section.IsLastName(leaf);
        if (head.Leaf is not null && LongTables.Has(section)) LongTables.WriteColumn(html, section, head.Leaf);
        html.Span("colspan", head.Columns).Span("rowspan", head.Rows).Classes(isKey ? "k" : head.IsNumeric ? "n" : "", head.IsFolded ? "b" : "").Raw(">");
        // What stands over several columns stays in sight while they scroll by.
        if (head.Columns > 1) html.Raw("<span class=word>");
        if (terms is null) html.Text(head.Label);
        else terms.Write(html, head.Label);
        if (head.Unit.Length > 0) html.Text($"（{head.Unit}）");
        if (head.Columns > 1) html.Raw("</span>");
    }

    private static void WriteOrdinals(HtmlText html, LaidOutSection section)
    {
        html.Raw("<tr class=ordinals>");
        var cells = section.Ordinals.ToList();
        if (section.HasRowGroups && cells[0].Place > 0) html.Raw("<td>");
        foreach (var cell in cells)
        {
            var kind = section.IsLastName(cell.Leaf) ? "k" : cell.Leaf.Column.IsNumeric ? "n" : "";
            html.Raw("<td").Classes(kind, section.Folds.HasColumn(cell.Leaf) ? "b" : "");
            html.Span("colspan", cell.Columns).Raw(">").Text(cell.Text);
        }
        html.Raw("</tr>\n");
    }

    private static string ClassOf(GridColumn column) => column switch
    {
        { IsNumeric: true } => "c-amount",
        { Type: ColumnType.Code or ColumnType.RowNumber } => "c-code",
        { Type: ColumnType.Name } or { IsRowHeader: true } => "c-name",
        { Type: ColumnType.Text or ColumnType.Subject or ColumnType.Year } => "c-text",
        _ => throw new UnreachableException($"no such column: {column.Type}"),
    };
}
