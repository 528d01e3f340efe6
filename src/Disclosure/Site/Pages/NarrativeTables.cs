using Disclosure.Core.Documents;

namespace Disclosure.Site.Pages;

/// <summary>The tables in prose: written here and not by the reader of Markdown, which sets styles within the page.</summary>
internal sealed partial class NarrativeHtml
{
    // It scrolls by itself where it is wider than a phone.
    private void Write(ProseTable table)
    {
        var columns = new ProseColumns(table);
        var name = table.Caption is { } caption ? PassageReader.TextOf(caption.Text).TrimEnd('：', ':') : string.Join('、', columns.Heads.Where(h => h.Length > 0));
        _html.Raw("<div class=\"scroll\" role=\"region\"").Attribute("aria-label", "表：" + name).Raw(" tabindex=\"0\">\n<table class=\"grid prose-table\">\n");
        WriteCaption(table);
        _html.Raw("<thead>\n");
        Write(table.Rows[0], columns, isHead: true);
        _html.Raw("</thead>\n<tbody>\n");
        foreach (var row in table.Rows.Skip(1)) Write(row, columns, isHead: false);
        _html.Raw("</tbody>\n</table>\n</div>\n");
    }

    private void WriteCaption(ProseTable table)
    {
        if (table.Caption is null && table.UnitNote is null) return;
        _html.Raw("<caption>");
        if (table.Caption is { } caption)
        {
            Open("span", caption, "caption-title");
            Write(caption.Text);
            _html.Raw("</span>");
        }
        if (table.UnitNote is { } unit)
        {
            if (table.Caption is not null) _html.Raw(" ");
            Open("span", unit, "caption-unit");
            Write(unit.Text);
            _html.Raw("</span>");
        }
        _html.Raw("</caption>\n");
    }

    private void Write(ProseRow row, ProseColumns columns, bool isHead)
    {
        _html.Raw("<tr").Attribute("id", _anchors[row.Place]).Raw(">");
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var isNumeric = isHead ? columns.IsNumeric(i) : ProseColumns.IsFigure(row.Cells[i]);
            // A head without words heads nothing.
            var tag = (isHead || i == 0) && row.Cells[i].Text.Count > 0 ? "th" : "td";
            _html.Raw("<").Raw(tag);
            if (tag == "th") _html.Attribute("scope", isHead ? "col" : "row");
            if (isNumeric) _html.Attribute("class", "n");
            _html.Raw(">");
            if (isHead || i == 0) WritePlain(row.Cells[i].Text);
            else Write(row.Cells[i].Text);
            _html.Raw("</").Raw(tag).Raw(">");
        }
        _html.Raw("</tr>\n");
    }
}
