using System.Globalization;
using System.Text;

namespace Disclosure.Tests.Import.Pdf;

/// <summary>A page that a test draws. Measures are points from the upper left corner; a Chinese character is as wide as it is high.</summary>
internal sealed class DrawnPage(double width, double height)
{
    private readonly StringBuilder _drawing = new();
    private readonly StringBuilder _drawn = new();

    /// <summary>The characters that are drawn.</summary>
    public HashSet<char> Letters { get; } = [];

    /// <summary>All texts that are drawn, one behind the other.</summary>
    public string Drawn => _drawn.ToString();

    /// <summary>What else its dictionary says, e.g. /Rotate.</summary>
    public string More { get; set; } = "";

    /// <summary>The box of the paper; blank for the page itself.</summary>
    public string Paper { get; set; } = Number(width) + " " + Number(height);

    /// <summary>Operators before all others, e.g. to turn what is drawn.</summary>
    public string Before { get; set; } = "";

    /// <summary>What is drawn, as operators.</summary>
    public string Drawing => Before + _drawing;

    /// <summary>Draws a text whose baseline is at a height.</summary>
    public DrawnPage Text(double x, double y, string text, double size = 12, string mode = "")
    {
        Letters.UnionWith(text);
        _drawn.Append(text);
        var codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        _drawing.Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {mode} 1 0 0 1 {Number(x)} {Number(height - y)} Tm <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Draws a text whose end or, where <paramref name="share"/> is a half, whose middle is at a place.</summary>
    public DrawnPage TextTo(double x, double y, string text, double size = 12, double share = 1) =>
        Text(x - share * size * text.Sum(c => c < '\u007F' ? 0.5 : 1), y, text, size);

    /// <summary>Draws a line.</summary>
    public DrawnPage Line(double fromX, double fromY, double toX, double toY, string style = "")
    {
        _drawing.Append(CultureInfo.InvariantCulture, $"q 0.7 w {style} {Number(fromX)} {Number(height - fromY)} m {Number(toX)} {Number(height - toY)} l S Q\n");
        return this;
    }

    /// <summary>Draws a text of which only what lies in a box is seen.</summary>
    public DrawnPage Cut(double x, double y, double wide, double high, double textX, double textY, string text, double size = 10)
    {
        _drawing.Append(CultureInfo.InvariantCulture, $"q {Number(x)} {Number(height - y - high)} {Number(wide)} {Number(high)} re W* n\n");
        Text(textX, textY, text, size);
        _drawing.Append("Q\n");
        return this;
    }

    /// <summary>Draws a bar, as Word draws the lines of tables.</summary>
    public DrawnPage Bar(double x, double y, double wide, double high)
    {
        _drawing.Append(CultureInfo.InvariantCulture, $"{Number(x)} {Number(height - y - high)} {Number(wide)} {Number(high)} re f\n");
        return this;
    }

    /// <summary>Fills a box with light grey, as every second row of a table has it.</summary>
    public DrawnPage Shade(double x, double y, double wide, double high)
    {
        _drawing.Append(CultureInfo.InvariantCulture, $"q 0.9 g {Number(x)} {Number(height - y - high)} {Number(wide)} {Number(high)} re f Q\n");
        return this;
    }

    /// <summary>Draws a ruled table: each row is so high; a text of several lines is parted by |, amounts stand at the right.</summary>
    public DrawnPage Table(double x, double y, double[] widths, double rowHeight, params string[][] rows)
    {
        var right = x + widths.Sum();
        for (var row = 0; row <= rows.Length; row++) Line(x, y + row * rowHeight, right, y + row * rowHeight);
        for (var column = 0; column <= widths.Length; column++)
        {
            var at = x + widths.Take(column).Sum();
            Line(at, y, at, y + rows.Length * rowHeight);
        }
        for (var row = 0; row < rows.Length; row++) Cells(x, y + row * rowHeight, widths, rowHeight, rows[row]);
        return this;
    }

    /// <summary>Draws the texts of a row of a table, without lines.</summary>
    public void Cells(double x, double y, double[] widths, double rowHeight, string[] row)
    {
        for (var column = 0; column < row.Length; column++)
        {
            var lines = row[column].Split('|');
            for (var i = 0; i < lines.Length && lines[i].Length > 0; i++)
            {
                var baseline = y + rowHeight / 2 + 4 + (i - (lines.Length - 1) / 2.0) * 12;
                if (char.IsAsciiDigit(lines[i][0])) TextTo(x + widths[column] - 2, baseline, lines[i], 10);
                else Text(x + 2, baseline, lines[i], 10);
            }
            x += widths[column];
        }
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
