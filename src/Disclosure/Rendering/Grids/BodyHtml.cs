using System.Globalization;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;
using Disclosure.Core.Layouts;

namespace Disclosure.Rendering.Grids;

/// <summary>Writes the rows of a grid.</summary>
internal sealed class BodyHtml(HtmlText html, Grid grid, GridPlace place, HeaderLayout headers, HeaderLayout? kept, GridFolds folds, TableLinks links)
{
    private readonly RowHeads _heads = new(grid, place.Prefix);
    private readonly bool _hasCodes = grid.Form.Leaves.Any(l => l.Column.Type == ColumnType.Code);
    private string _headerIds = "";

    /// <summary>Writes <c>tbody</c>; with blank rows that keep printed rows in line beside other grids.</summary>
    public void Write()
    {
        html.Raw("<tbody>\n");
        var printed = 1;
        for (var i = 0; i < grid.Rows.Count; i++, printed++)
        {
            for (; printed < grid.Rows[i].PrintedRow; printed++) WriteFiller();
            WriteRow(grid.Rows[i], i);
        }
        if (grid.EmptyNote is { } note)
        {
            // Without a row no group's header begins in its column, and a column must not be without a cell.
            var isGrouped = grid.Form.HasRowGroups && grid.Rows.Count == 0;
            html.Raw("<tr class=\"empty\">").Raw(isGrouped ? "<td></td><td" : "<td");
            html.Span("colspan", grid.Form.Width - (isGrouped ? 1 : 0)).Raw(">").Text(note.Text).Raw("</td></tr>\n");
        }
        html.Raw("</tbody>");
    }

    private void WriteFiller() =>
        html.Raw("<tr class=\"filler\" aria-hidden=\"true\"><td").Span("colspan", grid.Form.Width).Raw("></td></tr>\n");

    private void WriteRow(GridRow row, int index)
    {
        var address = place.AddressOf(row);
        if (place.NeedsHeaders) _headerIds = _heads.IdsOf(index);
        html.Raw("<tr").Classes(row.IsTotal ? "total" : string.Create(CultureInfo.InvariantCulture, $"l{row.Level}"), folds.HasRow(index) ? "b" : "");
        html.Attribute("id", address).Raw(">");
        if (grid.Form.HasRowGroups) WriteGroup(row.Group ?? "", index, 0);
        var labelled = RowLabels.ColumnsOf(grid, row);
        if (labelled > 0) WriteLabel(row, index, labelled, address);
        foreach (var leaf in grid.Form.Leaves.Skip(labelled)) WriteCell(row, index, leaf, address);
        html.Raw("</tr>\n");
    }

    private void WriteLabel(GridRow row, int index, int columns, string address)
    {
        OpenRowHeader("row", _heads.IdOf(index), _heads.GroupIds(index));
        html.Span("colspan", grid.Form.Leaves.Take(columns).Sum(l => l.Column.Width)).Raw(">");
        WriteSelfLink(row.Label, row, address);
    }

    private void WriteCell(GridRow row, int index, Leaf leaf, string address)
    {
        var text = row.Cells[leaf.Index]?.Text ?? "";
        if (_heads.GroupOf(leaf) is >= 0 and var group)
        {
            WriteGroup(text, index, group);
        }
        else if (row.Kind != RowKind.Line && _heads.Names(leaf))
        {
            OpenRowHeader("row", _heads.IdOf(index, leaf), _heads.GroupIds(index).Prepend(headers.IdsOf(leaf)));
            html.Raw(">");
            if (_heads.IsLast(leaf)) WriteSelfLink(text, row, address);
            else html.Text(text).Raw("</th>");
        }
        else
        {
            WriteData(row, leaf);
        }
    }

    private void WriteGroup(string text, int index, int column)
    {
        if (_heads.SpanOf(index, column) is not (> 0 and var span)) return;
        OpenRowHeader("rowgroup", _heads.GroupId(index, column), _heads.GroupIds(index).Take(column));
        html.Span("rowspan", span).Raw(">").Text(text).Raw("</th>");
    }

    // By its scope alone a group's header would reach all rows below it, so the headers within it name their own.
    private void OpenRowHeader(string scope, string id, IEnumerable<string> above)
    {
        html.Raw("<th scope=\"").Raw(scope).Raw("\"");
        if (!place.NeedsHeaders) return;
        html.Attribute("id", id);
        if (string.Join(' ', above) is { Length: > 0 } ids) html.Attribute("headers", ids);
    }

    // A row links to itself, so that its address can be copied; on paper there is nothing to click.
    private void WriteSelfLink(string text, GridRow row, string address)
    {
        html.ScreenOnly(h => h.Raw("<a class=\"self\"").Attribute("href", Fragment.To(address)).Raw(">"))
            .Text(text)
            .ScreenOnly(h => h.Raw("</a>"));
        if (row.Code is null) links.Terms.WriteBehind(html, text);
        else if (!_hasCodes) links.Terms.WriteBehindSubject(html, row.Code);
        html.Raw("</th>");
    }

    private void WriteData(GridRow row, Leaf leaf)
    {
        var cell = row.Cells[leaf.Index];
        var kind = leaf.Column.IsNumeric ? "n" : leaf.Column.Type == ColumnType.Code ? "code" : "";
        html.Raw("<td").Classes(kind, folds.HasColumn(leaf) ? "b" : "").Span("colspan", leaf.Column.Width);
        if (place.NeedsHeaders) WriteHeaders(leaf);
        html.Raw(">");
        links.Corrections.Write(html, row, leaf);
        if (cell is { Code: { } code } && leaf.Column.Type is ColumnType.Code or ColumnType.Subject) links.Terms.WriteSubject(html, cell.Text, code);
        else links.Write(html, cell, leaf.Column.Type);
        html.Raw("</td>");
    }

    private void WriteHeaders(Leaf leaf)
    {
        html.Raw(" headers=\"").Text(headers.IdsOf(leaf)).Raw(" ").Text(_headerIds);
        if (kept?.IdsOf(leaf) is { Length: > 0 } ids) html.ScreenOnly(h => h.Raw(" ").Text(ids));
        html.Raw("\"");
    }
}
