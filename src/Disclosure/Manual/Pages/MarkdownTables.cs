using System.Globalization;
using Disclosure.Core.Layout;
using Disclosure.Site.Tables;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Disclosure.Manual.Pages;

/// <summary>The tables of the manual, in the forms that the theme gives to tables: a card for each row where there is no room.</summary>
internal sealed partial class MarkdownHtml
{
    private const double LongestName = 10;
    private const double LongestText = 14;
    private const double Padding = 1.7;

    private void Write(Table table)
    {
        _isTable = true;
        List<TableRow> rows = [.. table.OfType<TableRow>()];
        List<string> heads = [.. rows[0].OfType<TableCell>().Select(TextOf)];
        var name = string.Create(CultureInfo.InvariantCulture, $"表 {++_tables}：{string.Join('、', heads.Where(h => h.Length > 0))}");
        _html.Raw("<div").Classes("room", RoomClasses.Of(RoomOf(rows))).Raw(">\n<div class=\"scroll\" role=\"region\"")
            .Attribute("aria-label", _place.Label + name).Raw(" tabindex=\"0\">\n<table class=\"grid prose-table\">\n<thead>\n");
        Write(rows[0], heads, isHead: true);
        _html.Raw("</thead>\n<tbody>\n");
        foreach (var row in rows.Skip(1)) Write(row, heads, isHead: false);
        _html.Raw("</tbody>\n</table>\n</div>\n</div>\n");
        _isTable = false;
    }

    private void Write(TableRow row, List<string> heads, bool isHead)
    {
        _html.Raw("<tr>");
        foreach (var (i, cell) in row.OfType<TableCell>().Index())
        {
            // A head without words heads nothing.
            var tag = (isHead || i == 0) && TextOf(cell).Length > 0 ? "th" : "td";
            _html.Raw("<").Raw(tag);
            if (tag == "th") _html.Attribute("scope", isHead ? "col" : "row");
            if (!isHead && i > 0) _html.Attribute("data-l", heads[i]);
            _html.Raw(">");
            if (InlineOf(cell) is { } text) Write(text);
            _html.Raw("</").Raw(tag).Raw(">");
        }
        _html.Raw("</tr>\n");
    }

    // In sizes of letters: names and texts may take several lines.
    private static double RoomOf(List<TableRow> rows) => Enumerable.Range(0, rows[0].Count).Sum(i =>
        Padding + rows.Max(row => Math.Min(GridRoom.WidthOf(TextOf((TableCell)row[i])), i == 0 ? LongestName : LongestText)));

    private static string TextOf(TableCell cell) => InlineOf(cell) is { } text ? PlainText.Of(text) : "";

    private static ContainerInline? InlineOf(TableCell cell) => cell is [ParagraphBlock { Inline: { } text }] ? text : null;
}
