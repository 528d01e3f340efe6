using System.Globalization;
using Disclosure.Core.Layout;
using Disclosure.Site.Charts;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal;

/// <summary>
/// Writes a table with a row for each of several things, as it is the chart of them: a bar stands under each name. It is sorted as its rows
/// come; where script runs any head sorts it (<c>table-tools.js</c>). Where there is no room a row becomes a card (<c>cards.css</c>).
/// </summary>
/// <param name="name">What it is called.</param>
/// <param name="unit">The unit of its amounts; blank for none.</param>
/// <param name="head">What its rows are.</param>
/// <param name="columns">Its columns; the first stands beside the name where a row is a card. One for words is left out where no row has any.</param>
internal sealed class AcrossTable(string name, string unit, string head, IReadOnlyList<AcrossColumn> columns)
{
    // Fewer are taken in at a glance.
    private const int LeastToSort = 4;

    // What a column needs beside its text, in letters.
    private const double Padding = 1.1;

    private readonly HtmlText _html = new();

    /// <summary>The table of these rows, their bars on a scale that may have more rows.</summary>
    public string Of(IReadOnlyList<AcrossRow> rows, BarScale scale)
    {
        List<int> shown = [.. Enumerable.Range(0, columns.Count).Where(i => !columns[i].IsWords || rows.Any(r => r.Cells[i].Text.Length > 0))];
        _html.Raw("<div").Classes("room", RoomClasses.Of(RoomOf(rows, shown))).Raw(">\n<div class=\"scroll\" role=\"region\"").Attribute("aria-label", name);
        _html.Raw(" tabindex=\"0\">\n<table class=\"grid compared across\">\n<caption><span class=\"caption-title\">").Text(name).Raw("</span>");
        if (unit.Length > 0) _html.Raw(" <span class=\"caption-unit\">单位：").Text(unit).Raw("</span>");
        _html.Raw("</caption>\n");
        WriteHeads(shown, rows.Count >= LeastToSort);
        foreach (var row in rows) Write(row, shown, scale);
        return _html.Raw("</tbody>\n</table>\n</div>\n</div>\n").ToString();
    }

    private void WriteHeads(List<int> shown, bool isSortable)
    {
        _html.Raw("<thead><tr><th scope=\"col\"");
        if (isSortable) _html.Raw(" data-c=\"0\"");
        _html.Raw(">").Words(head).Raw("</th>");
        for (var i = 0; i < shown.Count; i++)
        {
            var column = columns[shown[i]];
            _html.Raw("<th scope=\"col\"").Classes(column.IsWords ? "" : "n", column.IsDerived ? "derived" : "");
            if (isSortable) _html.Attribute("data-c", (i + 1).ToString(CultureInfo.InvariantCulture));
            _html.Raw(">").Words(column.Head).Raw("</th>");
        }
        _html.Raw("</tr></thead>\n<tbody>\n");
    }

    private void Write(AcrossRow row, List<int> shown, BarScale scale)
    {
        _html.Raw(row.IsTotal ? "<tr class=\"total\">" : "<tr>").Raw("<th scope=\"row\">");
        if (row.Href.Length > 0) WriteLink(row.Href, row.Name, row.Of).Words(row.Name).Raw("</a>");
        else _html.Words(row.Name);
        if (row.About.Length > 0) _html.Raw(" <span class=\"about\">").Text(row.About).Raw("</span>");
        if (row.Drawn is { } value) scale.Write(_html, value, "", row.Marked);
        _html.Raw("</th>");
        foreach (var i in shown) WriteCell(row.Cells[i], columns[i], isMain: i == 0);
        _html.Raw("</tr>\n");
    }

    private void WriteCell(AcrossCell cell, AcrossColumn column, bool isMain)
    {
        _html.Raw("<td").Classes(column.IsWords ? "said" : column.IsDerived ? "n derived" : "n", isMain ? "m" : "");
        // The first stands beside the name and needs no words.
        if (cell.Text.Length > 0 && !isMain) _html.Attribute("data-l", column.Head);
        _html.Raw(">");
        if (cell.Href.Length > 0) WriteLink(cell.Href, cell.Text, cell.Of).Text(cell.Text).Raw("</a>");
        else _html.Text(cell.Text);
        _html.Raw("</td>");
    }

    private HtmlText WriteLink(string href, string text, string of)
    {
        _html.Raw("<a").Attribute("href", href);
        if (of.Length > 0) _html.Attribute("aria-label", $"{text}，{of}");
        return _html.Raw(">");
    }

    private double RoomOf(IReadOnlyList<AcrossRow> rows, List<int> shown)
    {
        var names = rows.Select(r => GridRoom.WidthOf(r.Name)).DefaultIfEmpty(0).Max();
        return Math.Clamp(names, 7, 12) + Padding + shown.Sum(i => WidthOf(i, rows) + Padding);
    }

    // A head may have two lines, words more.
    private double WidthOf(int column, IReadOnlyList<AcrossRow> rows)
    {
        var widest = rows.Select(r => GridRoom.WidthOf(r.Cells[column].Text)).DefaultIfEmpty(0).Max();
        return Math.Max(GridRoom.WidthOf(columns[column].Head) / 2, columns[column].IsWords ? Math.Min(widest, 9) : Math.Max(widest, 4));
    }
}

/// <summary>A column of it.</summary>
/// <param name="Head">What it is called.</param>
internal sealed record AcrossColumn(string Head)
{
    /// <summary>Whether the program worked out what stands there.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether words stand there and no figures.</summary>
    public bool IsWords { get; init; }
}

/// <summary>A row of it.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Href">Where its name leads; blank for nowhere.</param>
/// <param name="Cells">What stands in its columns.</param>
internal sealed record AcrossRow(string Name, string Href, IReadOnlyList<AcrossCell> Cells)
{
    /// <summary>What is said of it under its name, or blank.</summary>
    public string About { get; init; } = "";

    /// <summary>What its link leads to, where another of the page has its name; blank elsewhere.</summary>
    public string Of { get; init; } = "";

    /// <summary>How long its bar is; null for none.</summary>
    public decimal? Drawn { get; init; }

    /// <summary>What is marked on its bar; null for nothing.</summary>
    public decimal? Marked { get; init; }

    /// <summary>Whether it is the sum of others.</summary>
    public bool IsTotal { get; init; }
}

/// <summary>What stands in a cell, and where it leads, or blank.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="Href">The link.</param>
/// <param name="Of">What it is of, for those who hear a list of links; blank where it is none.</param>
internal sealed record AcrossCell(string Text, string Href = "", string Of = "");
