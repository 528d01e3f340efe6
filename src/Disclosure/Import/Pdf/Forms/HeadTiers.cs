using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>Sets the heads of a part of a form above each other: each stands in the middle of its columns and of its rows.</summary>
/// <param name="cells">The texts of the head.</param>
/// <param name="edges">Where the columns begin and the last ends.</param>
internal sealed class HeadTiers(IReadOnlyList<SheetCell> cells, IReadOnlyList<double> edges)
{
    // How much lower, in letters, a head stands that belongs to another.
    private const double Lower = 0.5;

    // How far apart, in letters, the lines of one head stand at most, and how much room is left at the end of one that goes on.
    private const double Lead = 1.6;
    private const double Room = 2;

    private readonly List<TierHead> _heads = [];

    /// <summary>How many rows they take.</summary>
    public int Rows { get; private set; }

    /// <summary>The cells, in the rows from 0.</summary>
    public IReadOnlyList<FormCell> Of()
    {
        foreach (var cell in cells.OrderBy(c => c.Middle)) Take(cell);
        foreach (var head in _heads.OrderByDescending(h => h.Middle)) Span(head);
        foreach (var head in _heads.OrderBy(h => h.Middle)) head.Level = 1 + _heads.Where(o => IsOver(o, head)).Select(o => o.Level).DefaultIfEmpty(-1).Max();
        Rows = _heads.Count == 0 ? 0 : _heads.Max(h => h.Level) + 1;
        return [.. _heads.Select(h => new FormCell(h.Level, Below(h) - h.Level, h.First, h.Last, h.Lines))];
    }

    private int Below(TierHead head) => _heads.Where(o => IsOver(head, o)).Select(o => o.Level).DefaultIfEmpty(Rows).Min();

    // A line that had no room beside the one above it.
    private void Take(SheetCell cell)
    {
        var above = _heads.Find(h => h.Spans.Intersect(cell.Spans).Any() && cell.Middle - h.Lines[^1].Middle is > 0 and var lead && lead < Lead * cell.Piece.Size
            && edges[h.Spans[0].Last + 1] - edges[h.Spans[0].First] - h.Lines[^1].Width < Room * cell.Piece.Size);
        if (above is null) _heads.Add(new([cell.Piece], cell.Spans));
        else (above.Lines, above.Spans) = ([.. above.Lines, cell.Piece], [.. above.Spans.Intersect(cell.Spans)]);
    }

    // A head over a single other one is rare: it stands over as few columns as hold two, if any stand below it.
    private void Span(TierHead head)
    {
        var lower = _heads.Where(o => o.IsSpanned && o.Middle - head.Middle > Lower * head.Size).ToList();
        var beside = _heads.Where(o => o.IsSpanned && Math.Abs(o.Middle - head.Middle) <= Lower * head.Size).ToList();
        var fitting = head.Spans.Where(s => lower.TrueForAll(o => IsApart(s, o) || (o.First >= s.First && o.Last <= s.Last)) && beside.TrueForAll(o => IsApart(s, o))).DefaultIfEmpty(head.Spans[0]).ToList();
        (head.First, head.Last) = fitting.OrderBy(s => lower.Count(o => !IsApart(s, o)) == 1).First();
        head.IsSpanned = true;
    }

    private static bool IsApart((int First, int Last) span, TierHead other) => other.Last < span.First || other.First > span.Last;

    private static bool IsOver(TierHead above, TierHead below) => below.Middle - above.Middle > Lower * above.Size && above.First <= below.Last && below.First <= above.Last;

    private sealed class TierHead(IReadOnlyList<TextPiece> lines, IReadOnlyList<(int First, int Last)> spans)
    {
        public IReadOnlyList<TextPiece> Lines { get; set; } = lines;
        public IReadOnlyList<(int First, int Last)> Spans { get; set; } = spans;
        public double Middle => (Lines[0].Middle + Lines[^1].Middle) / 2;
        public double Size => Lines[0].Size;
        public bool IsSpanned { get; set; }
        public int Level { get; set; }
        public int First { get; set; }
        public int Last { get; set; }
    }
}
