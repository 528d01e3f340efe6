using System.Globalization;
using Disclosure.Core.Addresses;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Rendering.Grids;

/// <summary>Writes the rows of a grid.</summary>
internal sealed class BodyHtml
{
    private readonly HtmlText _html;
    private readonly Grid _grid;
    private readonly GridPlace _place;
    private readonly HeaderLayout _headers;
    private readonly FigureLinks _figures;
    private readonly RowSpans _spans;
    private readonly List<Leaf> _rowHeaders;
    // For each column, its place among those whose equal neighbours are merged (分组); -1 for the others.
    private readonly int[] _groups;
    private string _rowHeaderIds = "";

    /// <summary>A writer of one grid's rows.</summary>
    public BodyHtml(HtmlText html, Grid grid, GridPlace place, HeaderLayout headers, FigureLinks figures)
    {
        _html = html;
        _grid = grid;
        _place = place;
        _headers = headers;
        _figures = figures;
        _spans = new RowSpans(grid);
        _rowHeaders = [.. grid.Form.Leaves.Where(NamesRow)];
        var grouping = grid.Form.Grouping.ToList();
        _groups = [.. grid.Form.Leaves.Select(l => grouping.IndexOf(l.Name))];
    }

    /// <summary>Writes <c>tbody</c>; with blank rows that keep printed rows in line beside other grids.</summary>
    public void Write()
    {
        _html.Raw("<tbody>\n");
        var printed = 1;
        for (var i = 0; i < _grid.Rows.Count; i++, printed++)
        {
            for (; printed < _grid.Rows[i].PrintedRow; printed++) WriteFiller();
            WriteRow(_grid.Rows[i], i);
        }
        if (_grid.EmptyNote is { } note)
        {
            _html.Raw("<tr class=\"empty\"><td").Span("colspan", _grid.Form.Width).Raw(">").Text(note.Text).Raw("</td></tr>\n");
        }
        _html.Raw("</tbody>");
    }

    private void WriteFiller() =>
        _html.Raw("<tr class=\"filler\" aria-hidden=\"true\"><td").Span("colspan", _grid.Form.Width).Raw("></td></tr>\n");

    private void WriteRow(GridRow row, int index)
    {
        var address = _place.AddressOf(row);
        if (_place.NeedsHeaders) _rowHeaderIds = RowHeaderIds(index);
        _html.Raw("<tr class=\"").Raw(row.IsTotal ? "total" : string.Create(CultureInfo.InvariantCulture, $"l{row.Level}")).Raw("\"");
        _html.Attribute("id", address).Raw(">");
        if (_grid.Form.HasRowGroups) WriteGroup(row.Group ?? "", index, 0);
        var first = row.Kind == RowKind.Line ? WriteLabel(row, index, address) : 0;
        foreach (var leaf in _grid.Form.Leaves.Skip(first)) WriteCell(row, index, leaf, address);
        _html.Raw("</tr>\n");
    }

    // The label of a line takes the columns that a line has nothing to say in: codes, and what records name themselves by.
    private int WriteLabel(GridRow row, int index, string address)
    {
        var count = 0;
        var width = 0;
        foreach (var leaf in _grid.Form.Leaves)
        {
            var isFree = leaf.Column.Type == ColumnType.Name || (row.Cells[leaf.Index] is null && leaf.Column.Type == ColumnType.Code);
            var isRecords = _grid.Form.HasRecords && row.Cells[leaf.Index] is null && leaf.Column.Type != ColumnType.Amount;
            if (!isFree && !isRecords) break;
            count++;
            width += leaf.Column.Width;
        }
        if (count == 0) return 0;
        OpenRowHeader("row", RowHeaderId(index), GroupIds(index));
        _html.Span("colspan", width).Raw(">");
        WriteSelfLink(row.Label, address);
        return count;
    }

    private void WriteCell(GridRow row, int index, Leaf leaf, string address)
    {
        var group = _groups[leaf.Index];
        var text = row.Cells[leaf.Index]?.Text ?? "";
        if (group >= 0)
        {
            WriteGroup(text, index, group);
        }
        else if (row.Kind != RowKind.Line && NamesRow(leaf))
        {
            var isLast = leaf.Index == _rowHeaders[^1].Index;
            OpenRowHeader("row", isLast ? RowHeaderId(index) : $"{RowHeaderId(index)}-{leaf.Index}",
                GroupIds(index).Prepend(_headers.IdsOf(leaf)));
            _html.Raw(">");
            if (isLast) WriteSelfLink(text, address);
            else _html.Text(text).Raw("</th>");
        }
        else
        {
            WriteData(leaf, row.Cells[leaf.Index]);
        }
    }

    private void WriteGroup(string text, int index, int column)
    {
        if (_spans.Of(index, column) is not (> 0 and var span)) return;
        OpenRowHeader("rowgroup", GroupId(index, column), GroupIds(index).Take(column));
        _html.Span("rowspan", span).Raw(">").Text(text).Raw("</th>");
    }

    // By its scope alone a group's header would reach all rows below it, so the headers within it name their own.
    private void OpenRowHeader(string scope, string id, IEnumerable<string> headers)
    {
        _html.Raw("<th scope=\"").Raw(scope).Raw("\"");
        if (!_place.NeedsHeaders) return;
        _html.Attribute("id", id);
        if (string.Join(' ', headers) is { Length: > 0 } ids) _html.Attribute("headers", ids);
    }

    // A row links to itself, so that its address can be copied; on paper there is nothing to click.
    private void WriteSelfLink(string text, string address) => _html
        .ScreenOnly(html => html.Raw("<a class=\"self\"").Attribute("href", Fragment.To(address)).Raw(">"))
        .Text(text)
        .ScreenOnly(html => html.Raw("</a>"))
        .Raw("</th>");

    private void WriteData(Leaf leaf, Cell? cell)
    {
        _html.Raw("<td").Raw(leaf.Column switch
        {
            { IsNumeric: true } => " class=\"n\"",
            { Type: ColumnType.Code } => " class=\"code\"",
            _ => "",
        }).Span("colspan", leaf.Column.Width);
        if (_place.NeedsHeaders) _html.Attribute("headers", $"{_headers.IdsOf(leaf)} {_rowHeaderIds}");
        _html.Raw(">");
        _figures.Write(_html, cell);
        _html.Raw("</td>");
    }

    private bool NamesRow(Leaf leaf) => _grid.Form.HasRecords ? leaf.Column.IsRowHeader : leaf.Column.Type == ColumnType.Name;

    private string RowHeaderIds(int index)
    {
        var others = _grid.Rows[index].Kind == RowKind.Line ? [] : _rowHeaders.SkipLast(1)
            .Where(l => _groups[l.Index] < 0)
            .Select(l => $"{RowHeaderId(index)}-{l.Index}");
        return string.Join(' ', [.. GroupIds(index), .. others, RowHeaderId(index)]);
    }

    private IEnumerable<string> GroupIds(int index) => Enumerable
        .Range(0, _grid.Form.HasRowGroups ? 1 : _grid.Rows[index].Kind == RowKind.Line ? 0 : _grid.Form.Grouping.Count)
        .Select(column => GroupId(_spans.StartOf(index, column), column));

    private string RowHeaderId(int index) => $"{_place.Prefix}-r{index + 1}";

    private string GroupId(int index, int column) => $"{_place.Prefix}-g{index + 1}-{column + 1}";
}
