using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>Makes the cells of a head out of its lines: words that are set wide are whole again, and so are those of several lines.</summary>
internal static class HeadTexts
{
    // The lines of one text are so many letters apart at most: surely, and where each text beside it goes on, too.
    private const double Lead = 1.45;
    private const double WideLead = 2.2;

    // How far, in letters, the middles of the lines of one text may lie apart, and how much longer a line may be than that above it.
    private const double Aside = 0.8;
    private const double Longer = 1.2;

    // The white, in letters, within a short word that is set wide.
    private const double Spread = 6;

    // The parts of a code stand beside each other, a letter above each column.
    private const string CodeParts = "类款项节";

    /// <summary>The cells, from the top.</summary>
    public static List<HeadCell> Of(OpenRegion region)
    {
        var cells = new List<List<TextPiece>>();
        foreach (var line in region.Head.Select(l => Whole(l.Words, cells)))
        {
            var above = line.Select(p => Above(p, line, cells, region)).ToList();
            var goOn = above.TrueForAll(a => a is not null);
            for (var i = 0; i < line.Count; i++)
            {
                if (above[i] is { } cell && (goOn || line[i].Middle - cell[^1].Middle <= Lead * line[i].Size)) cell.Add(line[i]);
                else cells.Add([line[i]]);
            }
        }
        return [.. cells.Select(c => new HeadCell(c))];
    }

    private static List<TextPiece> Whole(IReadOnlyList<TextPiece> words, List<List<TextPiece>> cells)
    {
        var whole = new List<TextPiece>();
        foreach (var word in words)
        {
            if (whole.Count > 0 && IsSpread(whole[^1], word) && !EndsText(word, cells) && !EndsText(whole[^1], cells)) whole[^1] = TextPiece.Joined([whole[^1], word]);
            else whole.Add(word);
        }
        return whole;
    }

    // A letter below a longer text is the end of that.
    private static bool EndsText(TextPiece word, List<List<TextPiece>> cells) =>
        cells.Exists(c => Meet(c[^1], word) && c[^1].Width > 1.5 * word.Width && word.Middle - c[^1].Middle < Lead * word.Size);

    private static bool IsSpread(TextPiece left, TextPiece right)
    {
        var isWord = right.Text.Length == 1 && Scripts.IsWide(right.Text[0]) && left.Text.Length is 1 or 2 && Scripts.IsWide(left.Text[^1]);
        if (!isWord || left.Letters.Count == 0 || right.Letters.Count == 0 || right.Left - left.Right > Spread * right.Size) return false;
        return !(CodeParts.Contains(left.Text[^1], StringComparison.Ordinal) && CodeParts.Contains(right.Text[0], StringComparison.Ordinal));
    }

    // The text that a line below goes on with.
    private static List<TextPiece>? Above(TextPiece piece, List<TextPiece> line, List<List<TextPiece>> cells, OpenRegion region)
    {
        var over = cells.Where(c => Meet(c[^1], piece) && c[^1].Middle < piece.Middle - 0.5 * piece.Size).ToList();
        var near = over.Where(c => piece.Middle - c[^1].Middle <= WideLead * piece.Size).ToList();
        if (near.Count != 1 || piece.Letters.Count == 0 || (IsCodePart(piece) && line.Count(IsCodePart) > 1)) return null;
        var last = near[0][^1];
        var isSet = Math.Abs(last.Centre - piece.Centre) < Aside * piece.Size || Math.Abs(last.Left - piece.Left) < 0.4 * piece.Size;
        var isAlone = line.Count(p => Meet(p, last)) == 1 && last.Width > piece.Width - Longer * piece.Size;
        return isSet && isAlone && !region.IsRuled(last.Middle, piece.Middle, piece.Centre) ? near[0] : null;
    }

    private static bool IsCodePart(TextPiece piece) => piece.Text.Length == 1 && CodeParts.Contains(piece.Text[0], StringComparison.Ordinal);

    private static bool Meet(TextPiece one, TextPiece other) => one.Left < other.Right && other.Left < one.Right;
}
