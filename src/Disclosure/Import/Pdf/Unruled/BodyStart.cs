using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>Finds where the head of a table ends: the first lines of a name may stand above the line of its figures.</summary>
internal static class BodyStart
{
    // How far above, in letters: beside the figures, or a line of text further up.
    private const double Beside = 1.1;
    private const double Above = 1.45;

    /// <summary>How many lines stand above the first that has figures: an amount for sure is never a head, even where it stands alone in its line.</summary>
    public static int Heads(IReadOnlyList<TableLine> lines) => lines.TakeWhile(l => !l.IsRow && !l.Words.Any(w => TableLine.IsAmount(w.Text))).Count();

    /// <summary>The first line of the row whose figures stand in a line, which may be that line.</summary>
    public static int Of(IReadOnlyList<TableLine> lines, int figures)
    {
        var names = ColumnBands.Of([.. lines.Skip(figures)]).Where(b => !b.IsFigures).ToList();
        var first = figures;
        while (first > 0 && lines[first - 1].Words.All(w => IsOfName(w, names)) && IsNear(lines[first - 1], lines[first])) first--;
        return first;
    }

    private static bool IsNear(TableLine above, TableLine line)
    {
        var lead = (line.Middle - above.Middle) / line.Size;
        return lead < Beside || (lead < Above && above.Words.All(a => line.Words.Any(w => Math.Abs(w.Left - a.Left) < 0.3 * a.Size)));
    }

    private static bool IsOfName(TextPiece word, List<Band> names) =>
        names.Exists(b => Math.Abs(word.Left - b.Left) < 2.5 * word.Size && b.Overlap(word.Left, word.Right) > 0.8 * word.Width);
}
