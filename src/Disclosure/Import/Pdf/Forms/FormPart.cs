using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>A part of a form on one page: a heading over all columns, heads in the middle of theirs, and rows.</summary>
internal sealed class FormPart
{
    // So many texts in the middle of their columns are heads.
    private const int LeastHeads = 3;

    private readonly SheetColumns _columns;
    private readonly List<SheetCell> _heads = [];
    private readonly List<SheetCell> _rows = [];
    private readonly List<TextPiece> _left = [];

    /// <summary>Sorts the texts of a part.</summary>
    /// <param name="heading">Its heading; null at the top of a page.</param>
    /// <param name="lines">Its other lines.</param>
    /// <param name="columns">The columns of the form.</param>
    public FormPart(TableLine? heading, IReadOnlyList<TableLine> lines, SheetColumns columns)
    {
        (Heading, _columns) = (heading, columns);
        var used = columns.Used(lines);
        foreach (var line in lines)
        {
            var pieces = columns.Of(line, used).ToList();
            _left.AddRange(pieces.Where(p => p.Cell is null).Select(p => p.Piece));
            List<SheetCell> cells = [.. pieces.Select(p => p.Cell).OfType<SheetCell>()];
            var isHead = _rows.Count == 0 && cells.TrueForAll(c => c.MayBeCentred) && cells.Exists(c => c.IsCentred);
            (isHead ? _heads : _rows).AddRange(cells);
        }
    }

    /// <summary>The parts that stand below one heading: fields whose names stand in the middle of their column may follow rows, and heads may follow fields.</summary>
    public static IEnumerable<FormPart> All(TableLine? heading, IReadOnlyList<TableLine> lines, SheetColumns columns, TextHeight height)
    {
        var used = columns.Used(lines);
        var cells = lines.Select(l => columns.Of(l, used).Select(p => p.Cell).OfType<SheetCell>().ToList()).ToList();
        var from = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (i <= from || BeginsPart(cells, from, i, height) is not { } at || at <= from) continue;
            yield return new FormPart(from == 0 ? heading : null, [.. lines.Skip(from).Take(at - from)], columns);
            from = at;
        }
        yield return new FormPart(from == 0 ? heading : null, [.. lines.Skip(from)], columns);
    }

    // The line in which a part begins that shows in a line: that of heads, or the first of the value beside the name of a field.
    private static int? BeginsPart(List<List<SheetCell>> cells, int from, int at, TextHeight height)
    {
        var rows = cells.Skip(from).Take(at - from).SkipWhile(l => l.TrueForAll(c => c.MayBeCentred)).ToList();
        if (rows.Count == 0) return null;
        if (cells[at].Count >= LeastHeads && cells[at].TrueForAll(c => c.IsCentred)) return at;
        if (!HasName(cells[at]) || rows.Exists(HasName) || !rows.Exists(l => l.Exists(c => c is { First: 0, IsCentred: false }))) return null;
        var first = at;
        while (height != TextHeight.Top && first > from && cells[first - 1] is [{ First: > 0, IsCentred: false }]) first--;
        return first;

        static bool HasName(List<SheetCell> line) => line.Exists(c => c is { First: 0, Last: 0, IsCentred: true });
    }

    /// <summary>Its heading; null at the top of a page.</summary>
    public TableLine? Heading { get; }

    /// <summary>The texts that stand in no column, or in no row.</summary>
    public IReadOnlyList<TextPiece> Left => _left;

    /// <summary>What of its rows does not fit, from 0.</summary>
    public double Cost { get; private set; }

    /// <summary>Whether each of its rows has the names of its groups.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>How many texts it has.</summary>
    public int Texts => _heads.Count + _rows.Count + _left.Count + (Heading is null ? 0 : 1);

    /// <summary>Its cells in rows from 0, and how many rows they take.</summary>
    /// <param name="top">Where it begins.</param>
    /// <param name="pitch">How high a row of one line is.</param>
    /// <param name="isOpenAbove">Whether its first rows may belong to cells of the page before.</param>
    /// <param name="isOpenBelow">Whether its last cells may go on on the next page.</param>
    /// <param name="height">Where in their rows texts stand.</param>
    public (IReadOnlyList<FormCell> Cells, int Rows) Of(double top, double pitch, bool isOpenAbove, bool isOpenBelow, TextHeight height)
    {
        var cells = new List<FormCell>();
        if (Heading is not null) cells.Add(new(0, 1, 0, _columns.Count - 1, Heading.Pieces));
        var count = cells.Count;
        var tiers = new HeadTiers(_heads, _columns.Edges);
        var heads = tiers.Of();
        cells.AddRange(heads.Select(h => h with { Row = h.Row + count }));
        count += tiers.Rows;
        var above = _heads.Count > 0 ? _heads.Max(h => h.Middle) + pitch / 2 : Heading is not null ? Heading.Middle + pitch / 2 : top;
        var rows = new FormRows(_rows, _columns.Edges, height) { IsOpenAbove = isOpenAbove && Heading is null && _heads.Count == 0, IsOpenBelow = isOpenBelow };
        var body = rows.Of(_rows.Count == 0 ? [above] : [above, _rows.Min(r => r.Middle) - pitch / 2]);
        cells.AddRange(body.Select(c => c with { Row = c.Row + count }));
        (Cost, IsSound) = (rows.Cost, rows.IsSound);
        _left.AddRange(rows.Left.Select(l => l.Piece));
        // Below heads each text has one; only names stand without.
        if (heads.Count > 0) _left.AddRange(body.Where(c => c.First > 0 && !heads.Any(h => h.First <= c.First && h.Last >= c.First)).Select(c => c.Lines[0]));
        return (cells, count + rows.Count);
    }
}
