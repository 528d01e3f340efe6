using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>Finds tables that no lines bound: rows of figures one below the other, and the head above them.</summary>
/// <param name="page">The page, from 1.</param>
/// <param name="lines">Its lines of text that stand in no other table, from the top.</param>
/// <param name="frames">The other tables.</param>
/// <param name="heads">Frames that bound only the head of a table.</param>
/// <param name="rules">The lines that are drawn on the page.</param>
internal sealed class RegionFinder(int page, IReadOnlyList<TableLine> lines, IReadOnlyList<RuledFrame> frames, IReadOnlyList<RuledFrame> heads, IReadOnlyList<RulingLine> rules)
{
    // How far apart, in letters, the lines of a table may stand, and how many in a row may say no figure.
    private const double WidestLead = 5;

    // Rows that are blank may stand above the total: so many letters high are they at most.
    private const double WidestBlank = 40;
    private const int MostWithout = 60;

    // Letters that are so much larger than those of the table are a title's, and a head has no more lines than this.
    private const double Larger = 1.12;
    private const int MostHeads = 40;

    // How far, in letters, a text in the middle of its column stands beside it.
    private const double Aside = 0.6;

    // A running head has no more lines.
    private const int MostRunning = 2;

    /// <summary>The tables, from the top.</summary>
    public IEnumerable<OpenRegion> All()
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].IsUnit && Blank(at + 1) is { } blank) yield return blank;
            if (!lines[at].IsRow || lines[at].IsBeside) continue;
            var last = Last(at);
            var count = IsEndOfTable(at) ? 0 : HeadLines(at);
            if (!IsEndOfTable(at) && !IsTable(at, last, count)) continue;
            foreach (var region in Parted(Region(at - count, last, count))) yield return region;
            at = last;
        }
    }

    private IEnumerable<OpenRegion> Parted(OpenRegion region) => RegionHalves.Of(region) is var (left, right)
        ? new[] { left, right }.SelectMany(words => new RegionFinder(page, TableLine.Of(words), frames, heads, rules).All())
        : [region];

    // A form that nobody filled in: a head below the unit of its amounts, and at most the name of a total.
    private OpenRegion? Blank(int first)
    {
        var end = first;
        while (end < lines.Count && end - first < MostHeads && !lines[end].IsRow && !IsEnd(lines[end - 1], lines[end], first)) end++;
        if (end < lines.Count && lines[end].IsRow) return null;
        while (end > first && lines[end - 1].Pieces.Count == 1 && !lines[end - 1].IsTotal) end--;
        var count = end - first - (end > first && lines[end - 1].IsTotal ? 1 : 0);
        return Enumerable.Range(first, count).Any(i => lines[i].Pieces.Count > 2) ? Region(first, end - 1, count) : null;
    }

    private OpenRegion Region(int first, int last, int count)
    {
        IReadOnlyList<TableLine> own = [.. lines.Skip(first).Take(last - first + 1)];
        var frame = heads.FirstOrDefault(h => h.Top < own[0].Middle && h.Bottom > own[0].Middle);
        var bound = count == own.Count ? count : frame is null ? BodyStart.Of(own, Math.Min(count, BodyStart.Heads(own))) : own.Count(l => l.Middle < frame.Bottom);
        var region = new OpenRegion(page, own, bound, []) { IsTitled = first > 0 && (lines[first - 1].IsBeside || lines[first - 1].IsTitle) };
        return region with { Rules = [.. rules.Where(r => IsWithin(r, region))] };
    }

    private static bool IsWithin(RulingLine rule, OpenRegion region) => rule.IsVertical
        ? rule.At > region.Left - 20 && rule.At < region.Right + 20 && rule.Covers(region.Top, region.Bottom) > 4
        : rule.At > region.Top - 8 && rule.At < region.Bottom + 8 && rule.Covers(region.Left, region.Right) > 4;

    // The last row: lines between two rows that stand below one column only belong to the table.
    private int Last(int first)
    {
        var last = first;
        for (var i = first + 1; i < lines.Count && i - last <= MostWithout; i++)
        {
            if (IsEnd(lines[i - 1], lines[i], first)) break;
            if (lines[i].IsRow) last = i;
            else if (!Fits(lines[i], first, last)) break;
        }
        return WithRest(first, last);
    }

    private bool IsEnd(TableLine above, TableLine line, int first) => line.IsBeside || line.IsTitle || line.Size > Larger * lines[first].Size
        || line.Top - above.Bottom > (line.IsTotalRow ? WidestBlank : WidestLead) * line.Size || frames.Any(f => f.Top >= above.Bottom - 2 && f.Bottom <= line.Top + 2);

    private bool Fits(TableLine line, int first, int last)
    {
        var bands = ColumnBands.Of([.. lines.Skip(first).Take(last - first + 1)]);
        return line.Pieces.All(p => bands.Count(b => b.Overlap(p.Left, p.Right) > 0) <= 1);
    }

    // The name of the last row may go on below it, and rows without figures may follow, as far apart as the others.
    private int WithRest(int first, int last)
    {
        var bands = ColumnBands.Of([.. lines.Skip(first).Take(last - first + 1)]);
        // A single row of figures stands as far below its head.
        var leads = Enumerable.Range(first == last && first > 0 ? first - 1 : first, first == last && first > 0 ? 1 : last - first).Select(i => lines[i + 1].Middle - lines[i].Middle).Order().ToList();
        var usual = leads.Count == 0 ? 0 : Math.Min(leads[leads.Count / 2], WidestLead * lines[first].Size);
        while (last + 1 < lines.Count)
        {
            var (above, line) = (lines[last], lines[last + 1]);
            if (IsEnd(above, line, first) || line.Middle - above.Middle > Math.Max(1.5 * line.Size, 1.15 * usual) || !line.Pieces.All(p => StandsIn(p, bands))) break;
            last++;
        }
        return last;
    }

    // A name begins where the names of its column do, or is set in, or stands in the middle of it.
    private static bool StandsIn(TextPiece piece, IReadOnlyList<Band> bands) => bands.Count(b => b.Overlap(piece.Left, piece.Right) > 0) == 1
        && bands.Any(b => !b.IsFigures && ((piece.Left > b.Left - piece.Size && piece.Left < b.Left + 3 * piece.Size) || Math.Abs(piece.Centre - b.Centre) < Aside * piece.Size));

    /// <summary>The table that a frame bounds, with the head that stands above the frame.</summary>
    public OpenRegion WithHead(OpenRegion framed)
    {
        var above = lines.Count(l => l.Middle < framed.Top);
        IReadOnlyList<TableLine> all = [.. lines.Take(above), framed.Lines[0]];
        var count = new RegionFinder(page, all, frames, heads, rules).HeadLines(above);
        List<TableLine> head = [.. all.Skip(above - count).Take(count)];
        if (!head.Exists(l => l.Pieces.Count > 1) || head.Exists(l => l.Words[0].Left < framed.Left - l.Size || l.Words[^1].Right > framed.Right + l.Size)) return framed;
        var whole = framed with { Lines = [.. head, .. framed.Lines], Heads = count + framed.Heads, Top = head[0].Top - 1 };
        return whole with { Rules = [.. rules.Where(r => IsWithin(r, whole))] };
    }

    private int HeadLines(int first)
    {
        var (left, right) = (lines[first].Words[0].Left, lines[first].Words[^1].Right);
        var count = 0;
        while (count < MostHeads && first - count > 0)
        {
            var (above, line) = (lines[first - count - 1], lines[first - count]);
            if (above.IsRow || heads.Any(h => h.Top > above.Middle && h.Top < line.Middle) || IsEnd(above, line, first) || IsEnd(above, above, first)) break;
            count++;
        }
        while (count > 0 && lines[first - count].Pieces.Count == 1 && IsHeading(lines[first - count], left, right)) count--;
        return count;
    }

    // A heading above a table begins where the text does, or stands in its middle, and other heads are not beside it.
    private static bool IsHeading(TableLine line, double left, double right) =>
        line.Words[0].Left < left + 2 * line.Size && line.Pieces[0].Text.Length > 8 && right > left;

    // The last rows of a table that the page before began, however few: they stand below its running head at most.
    private bool IsEndOfTable(int first) => first <= MostRunning && Enumerable.Range(0, first).All(i => lines[i].Pieces.Count == 1)
        && lines[first].Pieces.Count > 1 && lines[first].Figures.Any(f => f.Text.AsSpan().ContainsAny(".．,，")) && !frames.Any(f => f.Bottom < lines[first].Top);

    private bool IsTable(int first, int last, int count)
    {
        var rows = Enumerable.Range(first, last - first + 1).Select(i => lines[i]).Where(l => l.IsRow).ToList();
        if (IsContents(rows)) return false;
        var head = Enumerable.Range(first - count, count).Select(i => lines[i].Pieces.Count).DefaultIfEmpty(0).Max();
        if (ColumnBands.Of(rows).Count < 2) return false;
        // Heads whose columns are narrow stand as near as words do; what stands below the unit of amounts begins a table, however few rows are left of the page.
        var hasUnit = first > count && lines[first - count - 1].IsUnit;
        if (hasUnit) head = Math.Max(head, Enumerable.Range(first - count, count).Select(i => lines[i].Words.Count).DefaultIfEmpty(0).Max());
        return rows.Count > 2 || (rows.Count == 2 && head > 1) || (head > 2 && (hasUnit || rows[0].Figures.Count() > 1));
    }

    // A list of contents: a text and the number of its page, which never falls.
    private static bool IsContents(List<TableLine> rows) => rows.Count > 2
        && rows.TrueForAll(r => r.Figures.Count() == 1 && r.Words[^1].Text.Length < 4 && r.Words[^1].Text.All(char.IsAsciiDigit))
        && rows.Zip(rows.Skip(1)).All(p => int.Parse(p.First.Words[^1].Text, System.Globalization.CultureInfo.InvariantCulture) <= int.Parse(p.Second.Words[^1].Text, System.Globalization.CultureInfo.InvariantCulture));
}
