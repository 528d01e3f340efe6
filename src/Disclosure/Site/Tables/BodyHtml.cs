using System.Diagnostics;
using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>
/// Writes the rows of a grid. There are hundreds of cells: their end tags, which HTML does not ask for, are left out.
/// </summary>
internal sealed class BodyHtml(
    HtmlText html, LaidOutSection section, NarrowForm narrow, string prefix, HeadIds all, HeadIds? kept, TableLinks links)
{
    private readonly RowHeads _heads = new(section, prefix);
    private readonly bool _hasCodes = section.Leaves.Any(l => l.Column.Type == ColumnType.Code);
    private readonly bool _hasNames = section.Leaves.Any(l => l.Column.Type == ColumnType.Name);
    private string _headIds = "";
    // Whether the cell that names the row was written: the scope of a head reaches what stands behind it alone.
    private bool _isNamed;

    /// <summary>Writes <c>tbody</c>; with blank rows that keep printed rows in line beside other grids.</summary>
    public void Write()
    {
        html.Raw("<tbody>\n");
        var printed = section.RowsBefore;
        foreach (var row in section.Rows)
        {
            for (printed++; printed < row.PrintedRow; printed++) WriteFiller(printed);
            WriteRow(row);
        }
        if (section.EmptyNote is { } note)
        {
            // Without a row no group's header begins in its column, and a column must not be without a cell.
            var isGrouped = section.HasRowGroups && section.Rows.Count == 0;
            html.Raw("<tr class=empty>").Raw(isGrouped ? "<td><td" : "<td");
            html.Span("colspan", section.Form!.Width - (isGrouped ? 1 : 0)).Raw(">").Text(note.Text).Raw("</tr>\n");
        }
        html.Raw("</tbody>");
    }

    private void WriteFiller(int printed)
    {
        html.Raw("<tr class=filler aria-hidden=true>");
        var at = 0;
        foreach (var leaf in RowNumbers.ColumnsOf(section))
        {
            if (section.PlaceOf(leaf) > at) html.Raw("<td").Span("colspan", section.PlaceOf(leaf) - at).Raw(">");
            html.Raw("<td class=\"rowno b\">").Text(RowNumbers.Of(leaf, printed));
            at = section.PlaceOf(leaf) + 1;
        }
        if (at < section.Form!.Width) html.Raw("<td").Span("colspan", section.Form.Width - at).Raw(">");
        html.Raw("</tr>\n");
    }

    private void WriteRow(LaidOutRow row)
    {
        if (section.HasManyHeads) _headIds = _heads.IdsOf(row);
        html.Raw("<tr").Classes(row.IsTotal ? "total" : string.Create(CultureInfo.InvariantCulture, $"l{row.Level}"), row.IsFolded ? "b" : "");
        html.Attribute("id", row.Address).Raw(">");
        _isNamed = !row.HasOwnName;
        foreach (var cell in row.Cells)
        {
            WriteCell(row, cell);
            _isNamed |= cell is { Role: CellRole.RowHead, IsOwnHead: true };
        }
        html.Raw("</tr>\n");
    }

    private void WriteCell(LaidOutRow row, LaidOutCell cell)
    {
        switch (cell.Role)
        {
            case CellRole.GroupHead:
                OpenHead("rowgroup", _heads.GroupId(row.Index, cell.Group), _heads.GroupIds(row).Take(cell.Group), cell, IsFolded(row.Index, cell.Rows));
                html.Text(cell.Text);
                break;
            case CellRole.RowHead:
                var above = _heads.GroupIds(row);
                if (cell.IsOwnHead) above = [.. above, .. row.Above.Select(i => _heads.IdOf(i))];
                OpenHead("row", _heads.IdOf(row.Index, cell.Leaf), cell.Leaf is { } leaf ? above.Prepend(all.IdsOf(leaf)) : above, cell);
                // A name that spans columns stays in sight while they scroll by.
                if (cell.Columns > 1) html.Raw("<span class=word>");
                html.Text(cell.Ordinal);
                if (cell.IsOwnHead && IsOpenedByName(row)) links.Terms.WriteSubject(html, cell.Text, row.Code!);
                else if (cell.IsOwnHead) WriteSelfLink(cell.Text, row);
                else html.Text(cell.Text);
                if (cell.IsOwnHead && row.Unit is { Length: > 0 } unit) html.Text($"（{unit}）");
                if (cell.Columns > 1) html.Raw("</span>");
                break;
            case CellRole.Value:
                WriteValue(row, cell);
                break;
            default:
                throw new UnreachableException($"no such cell: {cell.Role}");
        }
    }

    // Whether a screen leaves out all rows that a head is for.
    private bool IsFolded(int first, int rows)
    {
        for (var i = first; i < first + rows; i++)
        {
            if (!section.Rows[i].IsFolded) return false;
        }
        return true;
    }

    private static bool IsOne(string ids) => !ids.Contains(' ', StringComparison.Ordinal);

    // By its scope alone a group's header would reach all rows below it, so the headers within it name their own.
    private void OpenHead(string scope, string id, IEnumerable<string> above, LaidOutCell cell, bool isFolded = false)
    {
        html.Raw("<th scope=").Raw(scope).Classes(cell.IsOwnHead ? "k" : "", isFolded ? "b" : "");
        if (section.HasManyHeads)
        {
            html.Attribute("id", id);
            if (string.Join(' ', above) is { Length: > 0 } ids && (cell.Leaf is null || !IsOne(ids))) html.Attribute("headers", ids);
        }
        if (cell is { Role: CellRole.RowHead, IsOwnHead: false }) NarrowHtml.WriteLabel(html, narrow, cell);
        html.Span("colspan", cell.Columns).Span("rowspan", cell.Rows).Raw(">");
    }

    private void WriteSelfLink(string text, LaidOutRow row)
    {
        links.Rows.Write(html, narrow, section, row, text);
        if (row.Code is not { } code) links.Terms.Note(text);
        else if (!_hasCodes) links.Terms.NoteSubject(code);
    }

    // Where the name of a subject opens what it is, the code beside it is the row's link to itself.
    private bool IsOpenedByName(LaidOutRow row) => _hasCodes && row.Code is { } code && links.Terms.Has(code);

    private void WriteValue(LaidOutRow row, LaidOutCell value)
    {
        var (cell, leaf, type) = (value.Cell, value.Leaf!, value.Type);
        var kind = type.IsNumeric() ? "n" : type == ColumnType.Code ? "code" : type == ColumnType.RowNumber ? "rowno" : "";
        html.Raw("<td").Classes(kind, section.Folds.HasColumn(leaf) ? "b" : NarrowHtml.ClassOf(narrow, row, value));
        NarrowHtml.WriteLabel(html, narrow, value);
        html.Span("colspan", value.Columns);
        if (section.HasManyHeads) WriteHeaders(leaf, value.Columns > 1);
        html.Raw(">");
        if (cell is not null) WriteContent(row, cell, type);
        else html.Text(value.Text);
        links.Corrections.Write(html, row.Source!, leaf);
    }

    // A subject opens what it is by its name, and by its code only where the name does not stand beside it.
    private void WriteContent(LaidOutRow row, Cell cell, ColumnType type)
    {
        if (type == ColumnType.Code && cell.Code == row.Code && IsOpenedByName(row)) WriteSelfLink(cell.Text, row);
        else if (type == ColumnType.Code && _hasNames) html.Text(cell.Text);
        else if (type == ColumnType.Name && row.NamedCode is { } named) links.Terms.WriteSubject(html, cell.Text, named);
        else if (cell.Code is { } code && type is ColumnType.Code or ColumnType.Subject) links.Terms.WriteSubject(html, cell.Text, code);
        else links.Write(html, cell, type);
    }

    // One head above and one before a cell are its own by their scope alone; of more it names them all. A cell over several columns or before the
    // name of its row, and all where a second set of heads stands in on the screen, do so too.
    private void WriteHeaders(Leaf leaf, bool isWide)
    {
        if (_isNamed && !isWide && kept is null && IsOne(all.IdsOf(leaf)) && IsOne(_headIds)) return;
        html.Raw(" headers=\"").Text(all.IdsOf(leaf)).Raw(_headIds.Length > 0 ? " " : "").Text(_headIds);
        if (kept?.IdsOf(leaf) is { Length: > 0 } ids) html.ScreenOnly(h => h.Raw(" ").Text(ids));
        html.Raw("\"");
    }
}
