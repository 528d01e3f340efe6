using Disclosure.Core.Layout;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>
/// Writes tables over years. Where there is no room for the columns a row becomes a card (<c>cards.css</c>): its name and the newest figure
/// on the first line, the difference and the rest below, each under the words of its head.
/// </summary>
/// <param name="html">Where to.</param>
/// <param name="region">What the table is called among what scrolls.</param>
internal sealed class YearsTable(HtmlText html, string region)
{
    // What a column needs beside its text, in letters.
    private const double Padding = 1.1;
    private const double LeastFigure = 4;
    private const double LeastWords = 9;

    private readonly List<YearsColumn> _columns = [];
    private readonly List<YearsRow> _rows = [];
    private readonly List<double> _widths = [];

    /// <summary>What a figure is in a row: a link to where it stands, called <paramref name="name"/> where its digits say too little; nothing where it is blank.</summary>
    public static (string Html, string Text) Figure(string text, Func<string> href, string name = "")
    {
        if (text.Length == 0) return ("", "");
        var html = new HtmlText().Raw("<a").Attribute("href", href());
        if (name.Length > 0) html.Attribute("aria-label", $"{text}，{name}");
        return (html.Raw(">").Text(text).Raw("</a>").ToString(), text);
    }

    /// <summary>Adds the columns in the order in which they are asked for: the newest figure and what changed; then the figures before, and words.</summary>
    /// <param name="figures">The heads of the figures, the newest first.</param>
    /// <param name="words">The head of the words.</param>
    public void AddColumns(IReadOnlyList<string> figures, string words)
    {
        AddColumns(
        [
            new YearsColumn(figures[0]), new YearsColumn("差额") { IsDerived = true }, new YearsColumn("增减") { IsDerived = true },
            .. figures.Skip(1).Select(h => new YearsColumn(h)), new YearsColumn(words) { IsWords = true },
        ]);
    }

    /// <summary>Adds columns; the first two stand beside the name where a row is a card.</summary>
    public void AddColumns(IEnumerable<YearsColumn> columns)
    {
        foreach (var column in columns) Add(column);
    }

    // A head may have two lines.
    private void Add(YearsColumn column)
    {
        _columns.Add(column);
        _widths.Add(column.IsWords ? LeastWords : Math.Max(LeastFigure, GridRoom.WidthOf(column.Head) / 2));
    }

    /// <summary>Adds a row: the style sheet's name for it, its code or blank, its name, and what stands in its columns.</summary>
    /// <param name="name">What the style sheet calls it.</param>
    /// <param name="code">Its code; blank for none.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="figures">Its figures, the newest first, written out, each with its bare text.</param>
    /// <param name="change">The difference and the rate, which the program worked out.</param>
    /// <param name="words">What is said of it, written out.</param>
    public void Add(string name, string code, string label, IReadOnlyList<(string Html, string Text)> figures, (string Difference, string Rate) change, string words)
    {
        Add(new YearsRow(name, code, label, [figures[0], Worked(change.Difference), Worked(change.Rate), .. figures.Skip(1), (words, "")]));
    }

    /// <summary>Adds a row with a cell for each column.</summary>
    public void Add(YearsRow row)
    {
        _rows.Add(row);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!_columns[i].IsWords) _widths[i] = Math.Max(_widths[i], GridRoom.WidthOf(row.Cells[i].Text));
        }
    }

    /// <summary>What the program worked out, as a cell.</summary>
    public static (string Html, string Text) Worked(string text) => (HtmlText.Encoder.Encode(text), text);

    /// <summary>Writes the table; columns without anything in them are left out.</summary>
    /// <param name="rows">What the rows are.</param>
    /// <param name="caption">What it is called.</param>
    /// <param name="unit">The unit of its amounts.</param>
    public void Write(string rows, string caption, string unit)
    {
        var shown = Enumerable.Range(0, _columns.Count).Where(i => !_columns[i].IsWords || _rows.Exists(r => r.Cells[i].Html.Length > 0)).ToList();
        var hasCodes = _rows.Exists(r => r.Code.Length > 0);
        html.Raw("<div").Classes("room", RoomClasses.Of(RoomOf(shown))).Raw(">\n");
        html.Raw("<div class=scroll role=region").Attribute("aria-label", region).Raw(" tabindex=0>\n<table class=\"grid compared\">\n");
        html.Raw("<caption><span class=caption-title>").Text(caption).Raw("</span> <span class=caption-unit>单位：").Text(unit).Raw("</span></caption>\n");
        html.Raw("<thead><tr><th scope=col").Span("colspan", hasCodes ? 2 : 1).Raw(">").Words(rows).Raw("</th>");
        foreach (var i in shown) WriteHead(_columns[i]);
        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in _rows)
        {
            html.Raw("<tr").Classes(row.Class, "");
            if (row.Id.Length > 0) html.Attribute("id", row.Id);
            html.Raw(">");
            if (hasCodes) html.Raw("<td class=code>").Text(row.Code).Raw("</td>");
            html.Raw("<th scope=row>").Words(row.Name).Raw("</th>");
            foreach (var i in shown) WriteCell(i, row.Cells[i].Html);
            html.Raw("</tr>\n");
        }
        html.Raw("</tbody>\n</table>\n</div>\n</div>\n");
    }

    // 2024 年 stays together, and what is measured follows in the next line.
    private void WriteHead(YearsColumn column)
    {
        html.Raw("<th scope=col").Classes(column.IsWords ? "" : "n", column.IsDerived ? "derived" : "").Raw(">");
        var year = column.Head.IndexOf('年', StringComparison.Ordinal) + 1;
        html.Text(column.Head[..year].Replace(' ', '\u00A0'));
        if (year > 0 && year < column.Head.Length) html.Raw("<wbr aria-hidden=true>");
        html.Words(column.Head[year..]).Raw("</th>");
    }

    private void WriteCell(int index, string cell)
    {
        var (column, isMain) = (_columns[index], index == 0);
        html.Raw("<td class=\"").Raw(column.IsWords ? "said" : column.IsDerived ? "n derived" : "n").Raw(isMain ? " m\"" : "\"");
        // The newest figure stands beside the name and needs no words.
        if (cell.Length > 0 && index > 0) html.Attribute("data-l", column.Head);
        html.Raw(">").Raw(cell).Raw("</td>");
    }

    private double RoomOf(List<int> shown)
    {
        var names = _rows.Select(r => GridRoom.WidthOf(r.Name)).DefaultIfEmpty(0).Max();
        var codes = _rows.Select(r => r.Code.Length > 0 ? GridRoom.WidthOf(r.Code) + Padding : 0).DefaultIfEmpty(0).Max();
        return Math.Clamp(names, 7, 10) + Padding + codes + shown.Sum(i => _widths[i] + Padding);
    }
}

/// <summary>A column of a table over years.</summary>
/// <param name="Head">What it is called.</param>
internal sealed record YearsColumn(string Head)
{
    /// <summary>Whether the program worked out what stands there.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether words stand there and no figures.</summary>
    public bool IsWords { get; init; }
}

/// <summary>A row of such a table.</summary>
/// <param name="Class">The style sheet's name for it.</param>
/// <param name="Code">Its code; blank for none.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Cells">What stands in its columns, written out, each with its bare text.</param>
internal sealed record YearsRow(string Class, string Code, string Name, IReadOnlyList<(string Html, string Text)> Cells)
{
    /// <summary>By what it can be linked to; blank for nothing.</summary>
    public string Id { get; init; } = "";
}
