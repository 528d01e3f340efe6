using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Tiles;

/// <summary>Finds the columns on the left that each page of a wide table prints again: codes and names of the rows, and their heads.</summary>
internal static class RepeatedColumns
{
    // How many of the lines begin with a text of the other page, how far, in letters, from where it stands there.
    private const double Most = 0.6;
    private const double Level = 0.3;

    /// <summary>The words of the right page that stand on the left one, too, from its left on; none if most of its lines do not begin so.</summary>
    public static List<TextPiece> Of(Tile left, Tile right)
    {
        var firsts = right.Lines.Select(l => l.Words[0]).Select(w => (Word: w, Same: Same(left, w).ToList())).Where(p => p.Same.Count > 0).ToList();
        if (firsts.Count < Most * right.Lines.Count) return [];
        var shift = firsts.SelectMany(p => p.Same.Select(s => Math.Round(s.Left - p.Word.Left))).CountBy(x => x).MaxBy(g => g.Value).Key;
        var again = right.Lines.SelectMany(l => l.Words).Where(w => Same(left, w).Any(s => Math.Abs(s.Left - w.Left - shift) < Level * w.Size)).ToList();
        // From the left on: equal figures further right are of other columns.
        var names = again.Where(w => w.Text.Any(char.IsLetter)).Select(w => w.Right).DefaultIfEmpty(double.MinValue).Max();
        return [.. again.Where(w => w.Left < names)];
    }

    private static IEnumerable<TextPiece> Same(Tile left, TextPiece word) =>
        left.Lines.SelectMany(l => l.Words).Where(w => w.Text == word.Text && Math.Abs(w.Middle - word.Middle) < Level * word.Size);
}
