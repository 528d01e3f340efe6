namespace Disclosure.Import.Pdf.Flow;

/// <summary>Lines of a page that follow each other, and between which white runs down from the first to the last. They need not lie at the same heights.</summary>
internal sealed class ColumnLines
{
    // The narrowest gutter, the widest break between the paragraphs of a column, and the widest lead in one, in letters.
    private const double Gutter = 0.8;
    private const double Break = 2;
    private const double Lead = 2;
    private const double SameSize = 0.03;

    private readonly List<IReadOnlyList<LineItem>> _rows = [];
    private List<(double Left, double Right, double Bottom)> _bands = [];

    private ColumnLines()
    {
    }

    /// <summary>What stands at the same height, from the top.</summary>
    public IReadOnlyList<IReadOnlyList<LineItem>> Rows => _rows;

    /// <summary>All of it.</summary>
    public IEnumerable<LineItem> Lines => _rows.SelectMany(r => r);

    /// <summary>The columns from the left.</summary>
    public IReadOnlyList<TextMargins> Columns => [.. _bands.OrderBy(b => b.Left).Select(b => new TextMargins(b.Left, b.Right))];

    /// <summary>The most that follows a row. A line over the gutter ends it, and so does white over a column that is more than a break between paragraphs.</summary>
    /// <param name="rows">The lines of the page by their heights.</param>
    /// <param name="first">The row.</param>
    public static ColumnLines From(IReadOnlyList<IReadOnlyList<LineItem>> rows, int first)
    {
        var lines = new ColumnLines();
        for (var row = first; row < rows.Count && lines.Takes(rows[row]); row++)
        {
        }
        lines.LeaveWhatFollows();
        return lines;
    }

    /// <summary>The lines of a column.</summary>
    public IEnumerable<LineItem> In(TextMargins column) => Lines.Where(l => IsIn(l, column));

    private bool Takes(IReadOnlyList<LineItem> row)
    {
        var bands = _bands;
        foreach (var line in row)
        {
            if (With(bands, line) is not { } more) return false;
            bands = more;
        }
        if (bands.Count < 2 && _rows.Count > 0) return false;
        _bands = bands;
        _rows.Add(row);
        return true;
    }

    private static List<(double Left, double Right, double Bottom)>? With(List<(double Left, double Right, double Bottom)> bands, LineItem line)
    {
        var white = Gutter * line.Piece.Size;
        var met = bands.Where(b => b.Right + white > line.Left && b.Left < line.Right + white).ToList();
        if (met.Exists(b => line.Top - b.Bottom > Break * line.Piece.Size)) return null;
        return [.. bands.Except(met), (met.Select(b => b.Left).Append(line.Left).Min(), met.Select(b => b.Right).Append(line.Right).Max(), line.Bottom)];
    }

    // A heading below the text, and what follows it, stands in no column, however short it is.
    private void LeaveWhatFollows()
    {
        var columns = Columns;
        var last = columns.FirstOrDefault(c => _rows[^1].All(l => IsIn(l, c)));
        var end = _rows.Count;
        for (var i = _rows.Count - 1; last is not null && i > 0 && _rows[i].All(l => IsIn(l, last)); i--)
        {
            if (!GoesOn(_rows[i][0], last)) end = i;
        }
        _rows.RemoveRange(end, _rows.Count - end);
    }

    private bool GoesOn(LineItem line, TextMargins column) => In(column).LastOrDefault(l => l.Top < line.Top) is { } above
        && above.Piece.IsBold == line.Piece.IsBold && Math.Abs(line.Piece.Size - above.Piece.Size) <= SameSize * above.Piece.Size
        && line.Piece.Baseline - above.Piece.Baseline <= Lead * line.Piece.Size;

    private static bool IsIn(LineItem line, TextMargins column) => line.Left >= column.Left && line.Right <= column.Right;
}
