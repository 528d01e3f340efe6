using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>Joins the lines of a row: a name of several lines stands beside figures of one, at its first line, its last or the middle.</summary>
/// <param name="region">The table.</param>
/// <param name="columns">Its columns, as wide as the texts in them.</param>
/// <param name="pitch">How near to each other two rows stand, in points, on any of its pages.</param>
internal sealed class BodyRows(OpenRegion region, IReadOnlyList<Band> columns, double pitch)
{
    // The lines of one name are nearer to each other than rows are; and so many letters apart at most.
    private const double Nearer = 0.95;
    private const double WidestLead = 2.2;

    // So near, in letters, no two lines of one column are.
    private const double Level = 1.05;

    // How much of a letter more than the next one takes may stay white at the end of a line.
    private const double Slack = 0.4;

    private readonly List<TableLine> _lines = [.. region.Body];

    /// <summary>The rows, each of its lines, from the top.</summary>
    public IReadOnlyList<IReadOnlyList<TableLine>> Of()
    {
        var rows = new List<List<TableLine>>();
        var isRuled = IsRuledByRow();
        for (var i = 0; i < _lines.Count; i++)
        {
            var goesOn = i > 0 && (isRuled ? !IsRuledBetween(_lines[i - 1], _lines[i]) : GoesOn(rows[^1], _lines[i]));
            if (goesOn) rows[^1].Add(_lines[i]);
            else rows.Add([_lines[i]]);
        }
        return rows;
    }

    /// <summary>How near to each other the rows of a table stand, in points: two lines of figures, one below the other or with lines of names between them; or else most lines.</summary>
    public static double PitchOf(IReadOnlyList<OpenRegion> pages)
    {
        var pairs = pages.SelectMany(p => p.Body.Zip(p.Body.Skip(1))).ToList();
        var rows = pairs.Where(p => p.First.IsRow && p.Second.IsRow).Select(p => p.Second.Middle - p.First.Middle).ToList();
        if (rows.Count == 0) rows = [.. pages.Select(p => p.Body.Where(l => l.Figures.Any()).ToList()).SelectMany(r => r.Zip(r.Skip(1), (a, b) => b.Middle - a.Middle))];
        return rows.Count > 0 ? rows.Min() : pairs.Select(p => p.Second.Middle - p.First.Middle).Order().Skip(pairs.Count / 2).FirstOrDefault(double.MaxValue);
    }

    /// <summary>In which column a word stands.</summary>
    public int ColumnOf(TextPiece word) => Enumerable.Range(0, columns.Count).MaxBy(i => columns[i].Overlap(word.Left, word.Right));

    /// <summary>Whether a text takes all the room of its column, so that it may go on below.</summary>
    public bool IsFull(TextPiece word, string next)
    {
        var unit = next.Length == 0 || Scripts.IsWide(next[0]) ? 1 : next.TakeWhile(c => !Scripts.IsWide(c) && c != ' ').Count() * 0.5;
        return columns[ColumnOf(word)].Right - word.Right < (unit + Slack) * word.Size;
    }

    private bool IsRuledByRow()
    {
        var pairs = _lines.Zip(_lines.Skip(1)).Where(p => IsSeed(p.First) && IsSeed(p.Second)).ToList();
        return pairs.Count > 0 && pairs.Count(p => IsRuledBetween(p.First, p.Second)) >= 0.8 * pairs.Count;
    }

    private bool IsRuledBetween(TableLine above, TableLine below) => below.Words.Any(w => region.IsRuled(above.Middle, below.Middle, w.Centre));

    private bool IsSeed(TableLine line) => line.Words.Any(w => TableLine.IsFigure(w.Text) && columns[ColumnOf(w)].IsFigures);

    private bool GoesOn(List<TableLine> row, TableLine line)
    {
        var lead = line.Middle - row[^1].Middle;
        if (lead > WidestLead * line.Size || lead > Nearer * pitch || IsRuledBetween(row[^1], line)) return false;
        if (IsSeed(line)) return !row.Exists(IsSeed) && row[^1].Words.All(w => LeadsTo(w, line));
        // Two lines nearer than a letter is high are those of two columns, set in the middle of one row.
        var isBeside = lead < Level * line.Size;
        return line.Words.All(w => Last(row, ColumnOf(w)) is { } above ? IsFull(above, w.Text) && !GridJoin.BeginsAnew(w.Text) : isBeside);
    }

    // A text above the line of the figures: that goes on with it, or it stands in the middle of several lines.
    private bool LeadsTo(TextPiece word, TableLine line) =>
        line.Words.FirstOrDefault(w => ColumnOf(w) == ColumnOf(word)) is { } below
            ? IsFull(word, below.Text) && !GridJoin.BeginsAnew(below.Text)
            : line.Middle - word.Middle < 1.1 * word.Size;

    private TextPiece? Last(List<TableLine> row, int column) =>
        row.AsEnumerable().Reverse().Select(l => l.Words.LastOrDefault(w => ColumnOf(w) == column)).FirstOrDefault(w => w is not null);
}
