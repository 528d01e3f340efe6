namespace Disclosure.Reports;

/// <summary>
/// A table as plain lines with its columns below each other, no wider than a page of a log: figures, names of files and what is short keep
/// their width, and words go on over several lines.
/// </summary>
internal static class TextTable
{
    /// <summary>How many columns of a terminal a table has at most.</summary>
    public const int Widest = 120;

    private const string Between = "  ";
    private const int Narrowest = 8;

    /// <summary>The lines.</summary>
    /// <param name="section">The table.</param>
    /// <param name="plain">A cell as plain text.</param>
    public static IEnumerable<string> Of(ReportSection section, Func<ReportCell, string> plain)
    {
        List<string[]> rows = [[.. section.Columns.Select(c => c.Title)], .. section.Rows.Select(r => r.Select(plain).ToArray())];
        var widths = Widths(section.Columns, rows);
        foreach (var row in rows)
        {
            var cells = row.Select((text, i) => LineWidth.Wrapped(text, widths[i]).ToList()).ToList();
            for (var line = 0; line < Math.Max(1, cells.Max(c => c.Count)); line++)
            {
                var parts = cells.Select((c, i) => Padded(line < c.Count ? c[line] : "", widths[i], section.Columns[i].IsNumeric));
                yield return (Between + string.Join(Between, parts)).TrimEnd();
            }
        }
    }

    // The widest columns of words give way, all to the same width, until the table has room.
    private static int[] Widths(IReadOnlyList<ReportColumn> columns, List<string[]> rows)
    {
        var natural = columns.Select((_, i) => Math.Max(1, rows.Max(r => LineWidth.Of(r[i])))).ToArray();
        var room = Widest - (Between.Length * columns.Count);
        var least = columns.Select((c, i) => Least(c, natural[i], rows.Select(r => r[i]))).ToArray();
        for (var most = natural.Max(); most > Narrowest && natural.Sum() > room; most--)
        {
            for (var i = 0; i < natural.Length; i++) natural[i] = Math.Max(least[i], Math.Min(natural[i], most));
        }
        return natural;
    }

    private static int Least(ReportColumn column, int natural, IEnumerable<string> cells) => column.Holds switch
    {
        ColumnContent.Figure => natural,
        ColumnContent.Place => cells.Where(CommonFolder.IsFile).Select(LineWidth.Of).Append(1).Max(),
        _ => Math.Min(natural, Narrowest),
    };

    private static string Padded(string text, int width, bool isRight)
    {
        var blanks = new string(' ', Math.Max(0, width - LineWidth.Of(text)));
        return isRight ? blanks + text : text + blanks;
    }
}
