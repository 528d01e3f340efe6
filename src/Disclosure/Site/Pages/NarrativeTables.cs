using Disclosure.Core.Documents;
using Disclosure.Core.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages;

/// <summary>The tables in prose: written here and not by the reader of Markdown, which sets styles within the page.</summary>
internal sealed partial class NarrativeHtml
{
    private const double LongestName = 8;
    private const double LongestText = 14;
    private const double Padding = 1.7;

    // Where there is no room for it each row becomes a card; in browsers that cannot ask for the room it scrolls by itself.
    private void Write(ProseTable table)
    {
        var columns = new ProseColumns(table);
        var name = table.Caption is { } caption ? PassageReader.TextOf(caption.Text).TrimEnd('：', ':') : string.Join('、', columns.Heads.Where(h => h.Length > 0));
        _html.Raw("<div").Classes("room", RoomClasses.Of(RoomOf(table))).Raw(">\n<div class=\"scroll\" role=\"region\"").Attribute("aria-label", "表：" + name).Raw(" tabindex=\"0\">\n<table class=\"grid prose-table\">\n");
        WriteCaption(table);
        _html.Raw("<thead>\n");
        Write(table.Rows[0], columns, isHead: true);
        _html.Raw("</thead>\n<tbody>\n");
        foreach (var row in table.Rows.Skip(1)) Write(row, columns, isHead: false);
        _html.Raw("</tbody>\n</table>\n</div>\n</div>\n");
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
            WriteForm(columns, i, isNumeric, isLabelled: !isHead && (i > 0 || tag == "td"));
            _html.Raw(">");
            if (isHead || i == 0) WritePlain(row.Cells[i].Text);
            else Write(row.Cells[i].Text);
            _html.Raw("</").Raw(tag).Raw(">");
        }
        _html.Raw("</tr>\n");
    }

    // What a cell needs on a card: its head beside it, and of the first figures that they stand on the line of the name.
    private void WriteForm(ProseColumns columns, int column, bool isNumeric, bool isLabelled)
    {
        var isMain = isLabelled && isNumeric && Enumerable.Range(0, column).All(i => !columns.IsNumeric(i));
        if (isNumeric) _html.Attribute("class", isMain ? "n m" : "n");
        if (isLabelled) _html.Attribute("data-l", columns.Heads[column]);
    }

    // In sizes of letters: names and texts may take several lines, figures take one.
    private static double RoomOf(ProseTable table) => Enumerable.Range(0, table.Rows[0].Cells.Count).Sum(i => Padding + table.Rows.Max(row =>
    {
        var room = GridRoom.WidthOf(PassageReader.TextOf(row.Cells[i].Text));
        return ProseColumns.IsFigure(row.Cells[i]) ? room : Math.Min(room, i == 0 ? LongestName : LongestText);
    }));
}
