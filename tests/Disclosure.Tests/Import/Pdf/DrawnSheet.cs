namespace Disclosure.Tests.Import.Pdf;

/// <summary>
/// A sheet without lines, drawn as a spreadsheet prints it from a text that reads like the sheet: a line a row, cells between strokes,
/// &lt; for one that the cell to its left reaches into, ^ for one that the cell above does. A text is at the left of its cells, behind =
/// in their middle, figures at the right; each is in the middle of the height, or at the top. Its lines are parted by /, and the rows are as high as they need.
/// </summary>
internal sealed class DrawnSheet(DrawnPage page, double left, double top, params double[] widths)
{
    private const double Size = 10;
    private const double Pad = 2;
    private const double LineHeight = 12;

    /// <summary>How high a row of one line is.</summary>
    public const double RowHeight = 15;

    /// <summary>Whether texts stand at the top of their cells.</summary>
    public bool IsAtTop { get; init; }

    /// <summary>Draws a sheet, and says where it ends.</summary>
    public double Draw(string sheet)
    {
        var rows = sheet.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Trim().Trim('|').Split('|').Select(c => c.Trim()).ToArray()).ToArray();
        var tops = new List<double> { top };
        foreach (var row in rows) tops.Add(tops[^1] + Math.Max(RowHeight, 3 + LineHeight * row.Max(c => c.Split('/').Length)));
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is "" or "<" or "^") continue;
                var (across, down) = (column + 1, row + 1);
                while (across < rows[row].Length && rows[row][across] == "<") across++;
                while (down < rows.Length && rows[down][column] == "^") down++;
                Cell(rows[row][column], left + widths.Take(column).Sum(), left + widths.Take(across).Sum(), IsAtTop ? tops[row] + 1.5 + LineHeight * rows[row][column].Split('/').Length / 2.0 : (tops[row] + tops[down]) / 2);
            }
        }
        return tops[^1];
    }

    /// <summary>What the reader makes of a sheet: its texts without the marks of how they are drawn.</summary>
    public static string Read(string sheet) => string.Join('\n', sheet.ReplaceLineEndings("\n").Split('\n').Select(l => l.Replace("/", "", StringComparison.Ordinal).Replace("| =", "| ", StringComparison.Ordinal)));

    private void Cell(string text, double from, double to, double middle)
    {
        var lines = text.TrimStart('=').Split('/');
        for (var i = 0; i < lines.Length; i++)
        {
            var baseline = middle + 3.5 + (i - (lines.Length - 1) / 2.0) * LineHeight;
            if (text[0] == '=') page.TextTo((from + to) / 2, baseline, lines[i], Size, 0.5);
            else if (text.All(c => char.IsAsciiDigit(c) || c is '.' or ',')) page.TextTo(to - Pad, baseline, lines[i], Size);
            else page.Text(from + Pad, baseline, lines[i], Size);
        }
    }
}
