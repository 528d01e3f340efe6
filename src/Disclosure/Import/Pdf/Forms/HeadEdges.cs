using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>
/// Finds edges of columns that too few texts show: a head stands in the middle of its column, of which one edge is known. A second text
/// must show the same edge, but where the last column ends.
/// </summary>
/// <param name="parts">The parts of a form: their headings and lines.</param>
internal sealed class HeadEdges(IReadOnlyList<FormLines> parts)
{
    // How far, in letters, what two texts show may lie apart, and how wide a column is at least.
    private const double Same = 0.3;
    private const double Narrowest = 2;

    // No form has more columns of that kind.
    private const int Most = 20;

    /// <summary>The columns with those that are found.</summary>
    public SheetColumns In(SheetColumns columns)
    {
        for (var i = 0; i < Most; i++)
        {
            var unplaced = parts.SelectMany(p => new FormPart(p.Heading, p.Lines, columns).Left).ToList();
            if (Edge(columns, unplaced) is not { } edge) return columns;
            columns = columns.With(edge);
        }
        return columns;
    }

    private static double? Edge(SheetColumns columns, List<TextPiece> unplaced)
    {
        var shown = unplaced.SelectMany(u => Shown(columns, u).Select(x => (At: x, Text: u))).Where(s => columns.Edges.All(e => Math.Abs(e - s.At) > Narrowest * s.Text.Size)).ToList();
        var best = shown.Select(s => (s.At, Count: Count(columns, s, shown, unplaced))).OrderByDescending(s => s.Count).ThenBy(s => s.At).FirstOrDefault();
        if (best.Count > 1) return best.At;
        return shown.Where(s => s.At > columns.Edges[^2] && s.Text.Left > columns.Edges[^2]).OrderBy(s => s.At).Select(s => (double?)s.At).FirstOrDefault();
    }

    private static IEnumerable<double> Shown(SheetColumns columns, TextPiece head) =>
        columns.Edges.Select(e => (Edge: e, Other: 2 * head.Centre - e)).Where(p => p.Edge <= head.Left ? p.Other >= head.Right : p.Edge >= head.Right && p.Other <= head.Left)
            .Select(p => p.Other).Where(x => x > columns.Edges[0] && x < columns.Edges[^1]);

    // How many other texts show the same: heads of other words, and what begins or ends there.
    private static int Count(SheetColumns columns, (double At, TextPiece Text) edge, List<(double At, TextPiece Text)> shown, List<TextPiece> unplaced)
    {
        var near = Same * edge.Text.Size;
        var heads = shown.Where(s => Math.Abs(s.At - edge.At) < near).Select(s => s.Text.Text).Distinct(StringComparer.Ordinal).Count();
        return heads + unplaced.Count(u => Math.Abs(u.Left - columns.Seam / 2 - edge.At) < near || Math.Abs(u.Right + columns.Seam / 2 - edge.At) < near);
    }
}
